import type { DiagnosticKind } from "../model/diagnostic.ts";

export const nameNotExported: DiagnosticKind = {
  code: "NB419",
  name: "name-not-exported",
  severity: "warning",
  explanation: `# An exported cell uses a name that no exported cell binds

By nbdev's rules a module has what its cells export, and nothing of the other cells. In the notebook the name is there, because another cell binds it;
in the module it is not, and Python raises \`NameError\` where it is used.

    #| default_exp tides

    import math

    #| export
    def height(hours):
        return math.cos(hours / 12.4)

Export the cell that binds the name too, or bind it in an exported cell.`,
};
