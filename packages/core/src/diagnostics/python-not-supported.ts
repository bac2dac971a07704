import type { DiagnosticKind } from "../model/diagnostic.ts";

export const pythonNotSupported: DiagnosticKind = {
  code: "NB624",
  name: "python-not-supported",
  severity: "error",
  explanation: `# A pin does not run on the package's Python

The version of a distribution that the notebook names needs another Python than the one that the package targets. Often the notebook's metadata and its
environment come from different times.

    pandas==3.1.1    # needs Python 3.11, and the package targets 3.9

Lock for another Python with \`--python-version\`, or change the pin in \`requirements.in\`. Nothing was changed.`,
};
