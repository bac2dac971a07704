import type { DiagnosticKind } from "../model/diagnostic.ts";

export const distributionNotFound: DiagnosticKind = {
  code: "NB622",
  name: "distribution-not-found",
  severity: "error",
  explanation: `# A distribution, or its version, is not on the index

A name may be misspelt, private, or known to conda only; a version may have been withdrawn, or have been a build that was never published.

    pandsa==2.1.4    # cell 2 installs this version

Correct \`requirements.in\`, or the install line in the notebook that it comes from, and lock again. Nothing was changed.`,
};
