import type { DiagnosticKind } from "../model/diagnostic.ts";

export const cellOpaque: DiagnosticKind = {
  code: "NB303",
  name: "cell-opaque",
  severity: "warning",
  explanation: `# A cell is valid Python that cannot be analysed

A few rare forms are valid Python that nblift's parser does not know, such as two strings in a row in a pattern:

    match word:
        case "colour" "less": ...

Such a cell is kept whole in one step. What it reads, it is taken to change; its functions stay inside of the step. Where even that cannot be told
to be right (it is very deep, or has \`global\`, a star import or \`__name__\` in it), the cell is kept as it is, in \`notebook_cells/\`.

Write it in a more common form.`,
};
