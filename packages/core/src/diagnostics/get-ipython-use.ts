import type { DiagnosticKind } from "../model/diagnostic.ts";

export const getIpythonUse: DiagnosticKind = {
  code: "NB204",
  name: "get-ipython-use",
  severity: "warning",
  explanation: `# get_ipython() has no meaning outside of IPython

In the package, \`get_ipython()\` becomes \`None\`, which is what code that asks for IPython expects to find elsewhere. A statement that calls a method of the shell is left out. Calls that stand for a magic or a command are converted like these.

    get_ipython().events.register("post_run_cell", report)

Leave such lines to the notebook: tag their cell \`skip\`.`,
};
