import type { Command } from "./command.ts";

export const initCommand: Command = {
  name: "init",
  operands: "[FOLDER]",
  summary: "Write an nblift.toml with every setting there is",
  options: {},
  examples: [
    ["$0 init", "writes ./nblift.toml, in which everything is as it is without it"],
    ["$0 init notebooks", "for the notebooks in that folder and below"],
  ],
  run: async (arguments_, terminal) => {
    const { runInit } = await import("./run-init.ts");
    return runInit(arguments_, terminal);
  },
};
