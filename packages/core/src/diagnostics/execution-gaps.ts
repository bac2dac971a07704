import type { DiagnosticKind } from "../model/diagnostic.ts";

export const executionGaps: DiagnosticKind = {
  code: "NB311",
  name: "execution-gaps",
  severity: "note",
  explanation: `# Some runs left no trace in the notebook

The execution counts have gaps: cells were run again, changed or deleted afterwards.

Run the notebook from top to bottom and save it.`,
};
