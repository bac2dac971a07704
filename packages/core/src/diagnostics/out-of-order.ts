import type { DiagnosticKind } from "../model/diagnostic.ts";

export const outOfOrder: DiagnosticKind = {
  code: "NB310",
  name: "out-of-order",
  severity: "note",
  explanation: `# The cells were last run in another order

The execution counts do not rise from top to bottom. The package does what *restart and run all* does; recorded outputs are only used as tests
where the order does not speak against them.

Run the notebook from top to bottom and save it.`,
};
