import type { DiagnosticKind } from "../model/diagnostic.ts";

export const cellOpaque: DiagnosticKind = {
  code: "NB303",
  name: "cell-opaque",
  severity: "warning",
  explanation: `# A cell is valid Python that cannot be analysed

A few rare forms are valid Python that nblift's parser does not know. Such a cell is kept as it is, in \`notebook_cells/\`, because nothing can be
said about the names in it.

Write it in a more common form.`,
};
