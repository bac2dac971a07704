import type { DiagnosticKind } from "../model/diagnostic.ts";

export const conflictingTags: DiagnosticKind = {
  code: "NB112",
  name: "conflicting-tags",
  severity: "warning",
  explanation: `The tags of a cell say two things that cannot both be. One of them is used: \`skip\` goes before \`test\`, then come
\`parameters\`, \`step\`, \`module\` and \`export\`, \`imports\`; of two names the first is used.

\`\`\`python
#| step: train
#| test
assert model is not None
\`\`\`

This cell becomes a test. Remove the tag that is not meant, or split the cell. \`step:\` together with \`module:\` is no
conflict: it says where the step lives.`,
};
