import type { DiagnosticKind } from "../model/diagnostic.ts";

export const syntaxError: DiagnosticKind = {
  code: "NB301",
  name: "syntax-error",
  severity: "error",
  explanation: `# A cell is not Python 3

The cell does not parse, so nothing can be known about it. It is kept as it is in \`notebook_cells/\`, and the other cells are converted. Where
later code needs a name that only this cell binds, a step in its place raises \`NotImplementedError\`.

    print "hello"        # Python 2

Correct the cell, or tag it \`skip\`.`,
};
