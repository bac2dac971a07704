import type { Dialect } from "./dialect.ts";

/** Kedro: `kedro jupyter convert` (before 0.19) took cells tagged `node` over into the project's modules. */
export const kedro: Dialect = {
  name: "kedro",
  rows: [
    { on: ["tag"], name: "node", argument: "none", meaning: { role: "module", isPrivate: false } },
  ],
};
