import type { DiagnosticKind } from "../model/diagnostic.ts";

export const shellList: DiagnosticKind = {
  code: "NB208",
  name: "shell-list",
  severity: "warning",
  explanation: `# A list of lines is used as only IPython's is

\`files = !ls\` gives a list with extra attributes in IPython. In the package it is an ordinary list of lines.

    files = !ls data
    files.grep("csv")

Use plain Python: \`[name for name in files if "csv" in name]\`, \`"\\n".join(files)\` for \`files.n\`, \`" ".join(files)\` for \`files.s\`.`,
};
