import type { DiagnosticKind } from "../model/diagnostic.ts";

export const internalError: DiagnosticKind = {
  code: "NB709",
  name: "internal-error",
  severity: "error",
  explanation: `# nblift failed

Something happened that nblift does not expect. That is a bug of nblift and not a mistake of yours, whatever the notebook holds. The other notebooks of the run are
still converted; the exit code is 70.

    error[NB709]: nblift failed at this notebook: TypeError: …

Please report it, with the text that was printed and, if you may share it, the notebook.`,
};
