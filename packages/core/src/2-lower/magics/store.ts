import type { Magic } from "../magic.ts";

/** Keeps variables in IPython's own database, between notebooks. */
export const store: Magic = {
  names: ["store"],
  line: ({ args }) => {
    const words = args
      .trim()
      .split(/\s+/)
      .filter((word) => word !== "");
    if (words[0] === "-r") {
      const reason =
        "`%store -r` reads variables that another notebook stored in IPython's database";
      return { becomes: "refused", reason, binds: words.slice(1) };
    }
    if (args.includes(">"))
      return {
        becomes: "refused",
        reason: "`%store` writes a variable to a file in a form of its own",
      };
    return { becomes: "nothing", reason: "keeps variables in IPython's database" };
  },
};
