import type { Command } from "./command.ts";
import { outputFormats } from "./output-formats.ts";

export const tagCommand: Command = {
  name: "tag",
  operands: "INPUT...",
  summary: "Propose tags for the cells of a notebook that has none, and store them",
  options: {
    write: {
      type: "boolean",
      describe: "Store the tags in the notebook; with `-` print the tagged notebook",
    },
    check: { type: "boolean", describe: "Exit 1 where something would be proposed" },
    name: { type: "string", describe: "Name of the package that the notebook is to become" },
    quiet: { alias: "q", type: "boolean", describe: "Print errors only" },
    "output-format": { choices: outputFormats, describe: "How to print [default: pretty]" },
  },
  examples: [
    ["$0 tag churn.ipynb", "a line for each code cell, with its tag and why"],
    ["$0 tag churn.ipynb --write", "stores the tags, and changes nothing else of the file"],
  ],
  run: async (arguments_, terminal) => {
    const { runTag } = await import("./run-tag.ts");
    return runTag(arguments_, terminal);
  },
};
