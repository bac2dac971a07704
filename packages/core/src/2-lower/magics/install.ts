import type { Magic } from "../magic.ts";
import { lowerCommand } from "../shell/lower-command.ts";

/** `%pip install x` and its kin: the same as the command. */
export const install: Magic = {
  names: ["pip", "pip3", "uv", "conda", "mamba", "micromamba"],
  line: ({ name, args, facts }) => lowerCommand(`${name} ${args}`, facts),
  value: ({ name, args, facts }) => {
    const outcome = lowerCommand(`${name} ${args}`, facts);
    return outcome.becomes === "nothing" ? { ...outcome, becomes: "code", code: "None" } : outcome;
  },
};
