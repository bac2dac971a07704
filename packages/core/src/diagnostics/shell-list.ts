import type { DiagnosticKind } from "../model/diagnostic.ts";

export const shellList: DiagnosticKind = {
  code: "NB208",
  name: "shell-list",
  severity: "warning",
  explanation: `# A list of lines is used as only IPython's is

\`files = !ls\` gives a list with extra attributes in IPython. In the package it is an ordinary list of lines. \`files.s\`, \`files.n\` and \`files.l\` are
written as the plain Python that they stand for, if the variable holds nothing but lines of commands; what is left fails in the package where it stands.

    files = !ls data
    files.grep("csv")

Use plain Python: \`[name for name in files if "csv" in name]\`, \`[line.split()[0] for line in files]\` for \`files.fields(0)\`.`,
};
