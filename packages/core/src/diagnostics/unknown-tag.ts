import type { DiagnosticKind } from "../model/diagnostic.ts";

export const unknownTag: DiagnosticKind = {
  code: "NB110",
  name: "unknown-tag",
  severity: "warning",
  explanation: `A tag or directive is not known, but is spelt almost like one that is. It has no effect as it stands.

\`\`\`python
#| stpe: train
model.fit(X, y)
\`\`\`

Here \`step: train\` was meant. Correct the spelling, or rename a tag of your own that only looks like one of these. Tags that are like
no known one are left alone without a word.`,
};
