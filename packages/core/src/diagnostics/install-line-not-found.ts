import type { DiagnosticKind } from "../model/diagnostic.ts";

export const installLineNotFound: DiagnosticKind = {
  code: "NB628",
  name: "install-line-not-found",
  severity: "warning",
  explanation: `# A file no longer says how nblift installs the package

\`lock\` changes the lines of README and CI that install \`requirements.txt\`, so that pip checks hashes where there are some. In a file that was edited there it does
not find them, and leaves the file alone.

    python -m pip install --require-hashes -r requirements.txt

Make the line say so by hand.`,
};
