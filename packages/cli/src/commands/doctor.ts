import type { Command } from "./command.ts";

export const doctorCommand: Command = {
  name: "doctor",
  operands: "[PACKAGE|NOTEBOOK...]",
  summary: "Compare the environment at hand with the one that packages were written against",
  options: {
    python: { type: "string", describe: "Python or environment to look at [default: as convert]" },
    out: {
      alias: "o",
      type: "string",
      describe: "Folder with the packages of notebooks [default: .]",
    },
    name: { type: "string", describe: "Name of the notebooks' package" },
    quiet: { alias: "q", type: "boolean", describe: "Print only what is not as it was" },
    "output-format": { choices: ["pretty", "json"], describe: "How to print [default: pretty]" },
  },
  examples: [
    ["$0 doctor churn", "exit 1 where something is missing, different or not declared"],
    ["$0 doctor --python .venv churn", "look at that environment"],
  ],
  run: async (arguments_, terminal) => {
    const { runDoctor } = await import("./run-doctor.ts");
    return runDoctor(arguments_, terminal);
  },
};
