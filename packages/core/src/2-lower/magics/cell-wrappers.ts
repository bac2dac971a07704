import type { Magic } from "../magic.ts";

/** Cell magics of extensions that run the cell as it is and do something for the reader besides. */
export const cellWrappers: Magic = {
  names: ["cache", "notify", "wandb", "code_wrap", "heartbeat", "tictoc", "black"],
  cell: () => ({ becomes: "python", isSilent: true }),
  hasPythonBody: true,
};
