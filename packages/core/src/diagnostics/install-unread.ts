import type { DiagnosticKind } from "../model/diagnostic.ts";

export const installUnread: DiagnosticKind = {
  code: "NB206",
  name: "install-unread",
  severity: "warning",
  explanation: `# What an install line installs is not known

The requirement is computed when the notebook runs, so it cannot be taken over into the package's requirements.

    packages = "pandas scikit-learn"
    !pip install {packages}

Name the requirements in the line itself: \`%pip install pandas scikit-learn\`.`,
};
