import type { DiagnosticKind } from "../model/diagnostic.ts";

export const cellNotPython: DiagnosticKind = {
  code: "NB302",
  name: "cell-not-python",
  severity: "error",
  explanation: `# A cell is written in another language

A cell magic such as \`%%R\` hands the cell to another language, which the package cannot run. The cell is kept as it is in \`notebook_cells/\`.

    %%R
    summary(cars)

Rewrite it in Python, or tag it \`skip\`.`,
};
