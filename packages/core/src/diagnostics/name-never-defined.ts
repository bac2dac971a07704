import type { DiagnosticKind } from "../model/diagnostic.ts";

export const nameNeverDefined: DiagnosticKind = {
  code: "NB313",
  name: "name-never-defined",
  severity: "warning",
  explanation: `# Nothing defines a name

The notebook uses a name that it never binds. Often the cell that did was deleted, or the name comes from another file.

    rows = clean(raw)    # no cell defines clean

Define it, or import it. The generated code has the same gap, and says so here rather than at run time.`,
};
