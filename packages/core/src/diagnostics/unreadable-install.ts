import type { DiagnosticKind } from "../model/diagnostic.ts";

export const unreadableInstall: DiagnosticKind = {
  code: "NB604",
  name: "unreadable-install",
  severity: "warning",
  explanation: `# An install line cannot be read

One word of an install line is no requirement as pip reads it, so it was not taken over.

    %pip install pandas=2.1    # one equals sign: pip refuses it

Correct the line, or add what it installs to \`requirements.in\`.`,
};
