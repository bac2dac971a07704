import type { DiagnosticKind } from "../model/diagnostic.ts";

export const illegalName: DiagnosticKind = {
  code: "NB111",
  name: "illegal-name",
  severity: "warning",
  explanation: `A tag gives a name that cannot be used as it is. Names of steps, modules and tests are Python identifiers; a module's
name may be dotted, which makes sub-packages. These names are taken by the generated package: \`run\`, \`main\`, \`Parameters\`,
\`Results\`, \`pipeline\`, \`parameters\`.

| Tag | Used as |
| --- | --- |
| \`step:train-model\` | \`train_model\` |
| \`step:run\` | \`run_step\` |
| \`module:utils/text.py\` | \`utils.text\` |
| \`step:\` | nothing: the tag is ignored |

Write the name as you want to see it in the package.`,
};
