import type { DiagnosticKind } from "../model/diagnostic.ts";

export const usedBeforeDefinition: DiagnosticKind = {
  code: "NB312",
  name: "used-before-definition",
  severity: "warning",
  explanation: `# A name is used before anything binds it

Run from top to bottom, the notebook fails here with a \`NameError\`: the name is bound only further down.

    print(total)         # cell 2
    total = 3            # cell 5

A call counts too, of a function that reads a name which only a later cell binds.

Move the cell, or the definition.`,
};
