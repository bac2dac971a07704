import type { Magic } from "../magic.ts";

/** `%python` at the top of a Databricks cell: the cell is Python whatever the notebook's language. */
export const databricksPython: Magic = {
  names: ["databricks-python"],
  cell: () => ({ becomes: "python", isSilent: true }),
  hasPythonBody: true,
};
