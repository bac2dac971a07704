import type { DiagnosticKind } from "../model/diagnostic.ts";

export const installFromPath: DiagnosticKind = {
  code: "NB605",
  name: "install-from-path",
  severity: "warning",
  explanation: `# An install line points at a file or a folder

The path means something beside the notebook only: the package is somewhere else.

    %pip install -r requirements.txt
    %pip install -e .

The line is kept in \`requirements.in\` as a comment. Add what it brings, or bring the file along and name its new place.`,
};
