import type { DiagnosticKind } from "../model/diagnostic.ts";

export const moduleStatementMoved: DiagnosticKind = {
  code: "NB406",
  name: "module-statement-moved",
  severity: "warning",
  explanation: `# A statement of a module became a step

Code in a \`module:\` or \`export\` cell stays at the top of a module, where no variable of a step is to be had.

    LIMIT = rows.max()     # \`rows\` is a variable of a step

Make it a function with a parameter, or tag the cell \`step:NAME\`.`,
};
