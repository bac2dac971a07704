import type { DiagnosticKind } from "../model/diagnostic.ts";

export const sharedRequirementsConflict: DiagnosticKind = {
  code: "NB614",
  name: "shared-requirements-conflict",
  severity: "error",
  explanation: `# Packages that are to share an environment need different versions

\`convert --shared-requirements\` writes one \`requirements.in\` for all packages of the run. Where two of them pin different versions, or one pins what
the range of another does not allow, no version is right for both, and none is chosen.

    # pandas: churn has pandas==2.1.4 (cell 2 installs this version), sales has pandas==1.5.3 (installed beside the notebook (.venv))

Each comes with its source. Bring one notebook to the version of the other, or let each package have an environment of its own: its own
\`requirements.in\` is right as it stands.`,
};
