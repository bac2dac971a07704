import type { DiagnosticKind } from "../model/diagnostic.ts";

export const moduleReplaced: DiagnosticKind = {
  code: "NB418",
  name: "module-replaced",
  severity: "warning",
  explanation: `# Two notebooks have the same \`default_exp\`, and the later one's module counts

nbdev writes the module of a notebook's \`default_exp\` anew for each notebook. Where two of them name the same module, what the earlier one exports
there is lost, and so it is here: its cells are dropped. Often one of them is an old copy.

    # 00_core.ipynb
    #| default_exp core

    # archive/core.ipynb
    #| default_exp core

Remove the old one, or give it a name that starts with \`_\`, so that it is no part of the project. To add to a module of another notebook, name it in each
cell: \`#| export core\`.`,
};
