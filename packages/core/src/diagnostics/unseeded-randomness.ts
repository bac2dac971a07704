import type { DiagnosticKind } from "../model/diagnostic.ts";

export const unseededRandomness: DiagnosticKind = {
  code: "NB332",
  name: "unseeded-randomness",
  severity: "note",
  explanation: `# Random numbers that nothing has seeded

The cell draws random numbers, and no seed is set before it: each run gives something else, so that the outputs of the notebook cannot be
repeated and are no tests. Generators are seeded apart: \`random.seed\` does nothing for numpy. scikit-learn draws from numpy where
no \`random_state\` is given.

    X_train, X_test = train_test_split(X)                    # another split each time
    X_train, X_test = train_test_split(X, random_state=0)    # the same

Give a seed, at best to the very call.`,
};
