import type { Magic } from "../magic.ts";

/** Runs the cell's tests with pytest. */
export const ipytest: Magic = {
  names: ["ipytest", "run_pytest"],
  line: () => ({
    becomes: "nothing",
    reason: "runs the notebook's tests, which pytest does in the package",
  }),
  cell: () => ({ becomes: "python", isTest: true }),
  hasPythonBody: true,
};
