import type { DiagnosticKind } from "../model/diagnostic.ts";

export const requirementsConflict: DiagnosticKind = {
  code: "NB623",
  name: "requirements-conflict",
  severity: "error",
  explanation: `# The requirements contradict each other

No set of versions meets all that \`requirements.in\` asks for and what those distributions ask for in turn.

    numpy==2.4.6     # installed beside the notebook (.venv)
    pandas==2.1.4    # cell 9 printed this version: it needs numpy<2

Each line says where it comes from. Decide which of the sources is right, change the other line, and lock again. Nothing was changed.`,
};
