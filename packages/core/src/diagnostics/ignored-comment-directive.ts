import type { DiagnosticKind } from "../model/diagnostic.ts";

export const ignoredCommentDirective: DiagnosticKind = {
  code: "NB116",
  name: "ignored-comment-directive",
  severity: "note",
  explanation: `\`#export\` and \`#hide\` without a bar are directives of nbdev 1. They are ordinary comments in any other notebook, so they count
only where something else shows nbdev: a \`#default_exp\` line, an import of nbdev, or definitions right below \`#export\`.

\`\`\`python
#hide
import pandas as pd
\`\`\`

To drop this cell, write \`#| hide\` or tag it \`skip\`; to keep it, there is nothing to do.`,
};
