import type { DiagnosticKind } from "../model/diagnostic.ts";

export const uselessShellCommand: DiagnosticKind = {
  code: "NB205",
  name: "useless-shell-command",
  severity: "warning",
  explanation: `# A shell command has no effect

Each \`!\` line runs in a shell of its own, which ends with the line: changing its folder or its variables changes nothing that comes later, in the notebook as in the package. The line is left out.

    !cd data
    !ls

Use \`%cd data\` or \`%env NAME=value\`, or join the commands: \`!cd data && ls\`.`,
};
