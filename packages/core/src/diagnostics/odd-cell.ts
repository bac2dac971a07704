import type { DiagnosticKind } from "../model/diagnostic.ts";

export const oddCell: DiagnosticKind = {
  code: "NB108",
  name: "odd-cell",
  severity: "warning",
  explanation: `A part of the cell does not have the form that nbformat gives it, such as a source that is a number or an output
without a type. The cell is read as far as it makes sense, and the message says what became of the rest.

\`\`\`json
{"cell_type": "kode", "metadata": {}, "source": "x = 1"}
\`\`\`

Here the type is misspelt, and the cell counts as raw text: its code does not run in Jupyter either. Correct the cell in an editor.`,
};
