import type { Command } from "./command.ts";

export const explainCommand: Command = {
  name: "explain",
  operands: "[CODE...]",
  summary: "Explain a diagnostic; without a code, list them all",
  options: {},
  examples: [["$0 explain NB301", "what it means and what to do"]],
  run: async (arguments_, terminal) => {
    const { runExplain } = await import("./run-explain.ts");
    return runExplain(arguments_, terminal);
  },
};
