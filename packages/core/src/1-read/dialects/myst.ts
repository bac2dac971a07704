import type { Dialect, DialectRow } from "./dialect.ts";

const presentation = ["hide", "remove"].flatMap((verb) =>
  ["cell", "input", "output"].map((part) => `${verb}_${part}`),
);

/** MyST, Jupyter Book and nbconvert: how cells are shown, and which are run. nbconvert writes the tags with underscores. */
export const myst: Dialect = {
  name: "myst",
  rows: [
    {
      on: ["tag"],
      name: "skip_execution",
      argument: "none",
      meaning: { role: "skip", reason: "not run in the notebook", isWeak: false },
    },
    {
      on: ["tag"],
      name: "raises_exception",
      argument: "none",
      meaning: { role: "raises-exception" },
    },
    ...presentation.map((name): DialectRow => ({
      on: ["tag"],
      name,
      argument: "none",
      meaning: { role: "none" },
    })),
  ],
};
