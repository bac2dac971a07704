import type { DiagnosticKind } from "../model/diagnostic.ts";

export const unreadableDirective: DiagnosticKind = {
  code: "NB113",
  name: "unreadable-directive",
  severity: "warning",
  explanation: `The value of a directive, of a cell marker's options or of a script's header is not in the form that it should have, so it
has no effect.

\`\`\`python
# %% tags=["parameters"
rate = 0.1
\`\`\`

Here the closing bracket is missing: the cell is not tagged. Values of \`#| tags:\` and of a header are YAML; options of a cell marker
are \`key=value\` with values in JSON or Python.`,
};
