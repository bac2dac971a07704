import type { DiagnosticKind } from "../model/diagnostic.ts";

export const unknownDependency: DiagnosticKind = {
  code: "NB115",
  name: "unknown-dependency",
  severity: "warning",
  explanation: `A \`prev:\` tag of Kale names a step that the notebook does not have. The steps run in the notebook's order, so nothing is
lost, but the name may be misspelt.

| Cell | Tags |
| --- | --- |
| 1 | \`step:load\` |
| 2 | \`step:train\`, \`prev:laod\` |

Correct the name, or remove the tag.`,
};
