import type { Command } from "./command.ts";

export const inspectCommand: Command = {
  name: "inspect",
  operands: "INPUT...",
  summary: "Show what becomes of each cell, and what it binds and uses",
  options: {
    name: { type: "string", describe: "Name of the package; several notebooks make one package" },
    "output-format": { choices: ["pretty", "json"], describe: "How to print [default: pretty]" },
  },
  examples: [["$0 inspect churn.ipynb", "a line for each code cell"]],
  run: async (arguments_, terminal) => {
    const { runInspect } = await import("./run-inspect.ts");
    return runInspect(arguments_, terminal);
  },
};
