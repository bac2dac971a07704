import type { DiagnosticKind } from "../model/diagnostic.ts";

export const testInPlace: DiagnosticKind = {
  code: "NB405",
  name: "test-in-place",
  severity: "note",
  explanation: `# A test runs inside of a step

The test reads a variable that is bound again or changed later, so it is checked where it was true: it is part of the step.

    assert len(df) == 400
    df = df.dropna()

Let the test read a variable that stays as it is.`,
};
