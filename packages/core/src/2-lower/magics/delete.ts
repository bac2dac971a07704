import type { Magic } from "../magic.ts";

/** `%xdel name`: deletes a variable, and what IPython remembers of it. */
export const deleteVariable: Magic = {
  names: ["xdel"],
  line: ({ args }) => ({
    becomes: "code",
    code: `del ${args.replace(/^\s*-n\b/, "").trim()}`,
    isSilent: true,
  }),
};
