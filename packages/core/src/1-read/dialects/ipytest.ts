import type { Dialect } from "./dialect.ts";

/** ipytest: cells whose tests run in the notebook. The magic itself is taken off later, with all others. */
export const ipytest: Dialect = {
  name: "ipytest",
  rows: ["%%ipytest", "%%run_pytest"].map((name) => ({
    on: ["magic"],
    name,
    argument: "none",
    meaning: { role: "test" },
  })),
};
