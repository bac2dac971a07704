import type { DiagnosticKind } from "../model/diagnostic.ts";

export const misplacedDirective: DiagnosticKind = {
  code: "NB114",
  name: "misplaced-directive",
  severity: "warning",
  explanation: `A directive stands below a line of code or an ordinary comment, where it has no effect: directives come first in their cell.
Only blank lines, other directives and a \`%%magic\` line may stand before them. nbdev and Quarto have the same rule.

\`\`\`python
# fit the model
#| step: train
model.fit(X, y)
\`\`\`

Move \`#| step: train\` above the comment.`,
};
