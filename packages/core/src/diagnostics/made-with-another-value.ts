import type { DiagnosticKind } from "../model/diagnostic.ts";

export const madeWithAnotherValue: DiagnosticKind = {
  code: "NB333",
  name: "made-with-another-value",
  severity: "note",
  explanation: `# A cell was run with another value than it gets from top to bottom

By the execution counts, a name was bound by another cell when this one was last run than it is when the notebook is run from top to
bottom. What the notebook shows is then not what the package computes.

    [1]  rate = 0.1
    [4]  price * (1 + rate)    # ran after [3]: shows the price with 0.2
    [3]  rate = 0.2

Run the notebook from top to bottom, look whether the results are still the ones that are meant, and save it.`,
};
