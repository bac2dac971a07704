import type { DiagnosticKind } from "../model/diagnostic.ts";

export const notText: DiagnosticKind = {
  code: "NB102",
  name: "not-text",
  severity: "error",
  explanation: `Notebooks and scripts are text in UTF-8. This file is in another encoding, or not text at all (an archive, an
image, a pickle). The place is that of the first byte that cannot be read.

A script that an old editor saved in Latin-1 is the common case: its \`é\` is one byte, \`0xE9\`, where UTF-8 has two. Convert it:

\`\`\`sh
iconv --from-code latin1 --to-code utf-8 old.py > new.py
\`\`\``,
};
