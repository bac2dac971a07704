import type { DiagnosticKind } from "../model/diagnostic.ts";

export const versionDisagreement: DiagnosticKind = {
  code: "NB603",
  name: "version-disagreement",
  severity: "warning",
  explanation: `# Two sources name different versions

What is installed, what an install line asks for and what files beside the notebook say do not agree.

    %pip install pandas==2.1.4    # but .venv holds pandas 3.1.1

The stronger source wins: the environment, then an address, a file beside the notebook, a version that the notebook printed, and the install line last. Both stand in \`requirements.in\`, as a comment behind the pin.`,
};
