import type { Command } from "./command.ts";

export const inspectCommand: Command = {
  name: "inspect",
  operands: "INPUT...",
  summary:
    "Show what each cell needs of the others and of the machine, what becomes of it, and what makes the notebook hard to repeat",
  options: {
    name: { type: "string", describe: "Name of the package; several notebooks make one package" },
    "output-format": {
      choices: ["pretty", "json", "mermaid"],
      describe: "How to print: mermaid draws the cells as a graph [default: pretty]",
    },
  },
  examples: [
    ["$0 inspect churn.ipynb", "a few lines for each code cell, then what to look at"],
    ["$0 inspect churn.ipynb --output-format mermaid", "a graph for a README or an issue"],
  ],
  run: async (arguments_, terminal) => {
    const { runInspect } = await import("./run-inspect.ts");
    return runInspect(arguments_, terminal);
  },
};
