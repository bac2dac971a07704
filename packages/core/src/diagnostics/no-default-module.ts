import type { DiagnosticKind } from "../model/diagnostic.ts";

export const noDefaultModule: DiagnosticKind = {
  code: "NB420",
  name: "no-default-module",
  severity: "warning",
  explanation: `# A notebook of an nbdev project exports cells, and does not say where

In a project, \`#| export\` puts a cell into the module of its notebook's \`default_exp\`. Without one nbdev exports nothing, and so it is here: the cells are
dropped. A notebook alone has the module \`core\` then.

    #| export
    def height(hours):
        return hours

Add a cell with \`#| default_exp NAME\`, or name the module: \`#| export NAME\`.`,
};
