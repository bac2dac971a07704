import type { DiagnosticKind } from "../model/diagnostic.ts";

export const emptyFile: DiagnosticKind = {
  code: "NB101",
  name: "empty-file",
  severity: "error",
  explanation: `The file holds nothing, or nothing but blanks, so there is no notebook to convert.

A notebook that was never saved has this form, and so has a file whose download failed:

\`\`\`sh
touch analysis.ipynb   # makes a file, but not a notebook
\`\`\`

Open it in Jupyter and save it, or fetch it again.`,
};
