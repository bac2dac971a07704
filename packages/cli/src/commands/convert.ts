import type { Command } from "./command.ts";
import { outputFormats } from "./output-formats.ts";

export const convertCommand: Command = {
  name: "convert",
  operands: "INPUT...",
  summary: "Make a Python package of each notebook",
  options: {
    out: { alias: "o", type: "string", describe: "Folder to write the packages to [default: .]" },
    name: { type: "string", describe: "Name of the package; several notebooks make one package" },
    template: { type: "string", describe: "Name of a template, or a folder with one" },
    python: { type: "string", describe: "Python or environment to read versions from" },
    "no-environment": { type: "boolean", describe: "Read versions from no environment" },
    "no-format": { type: "boolean", describe: "Leave the lines as the notebook has them" },
    lock: { type: "boolean", describe: "Resolve the requirements with hashes, as `lock` does" },
    "copy-data": { type: "boolean", describe: "Bring along the data files that are read" },
    "no-cache": { type: "boolean", describe: "Convert anew what was converted before" },
    "shared-requirements": {
      type: "boolean",
      describe: "Also write one requirements.in for all packages, into --out",
    },
    check: {
      type: "boolean",
      describe: "Write nothing; exit 1 where a package is stale or edited",
    },
    "dry-run": { type: "boolean", describe: "Write nothing; list what would be written" },
    diff: { type: "boolean", describe: "Write nothing; show what would change" },
    force: { alias: "f", type: "boolean", describe: "Overwrite edited files and foreign folders" },
    strict: { type: "boolean", describe: "Exit 1 on warnings too" },
    jobs: {
      alias: "j",
      type: "number",
      describe: "How many packages at once [default: by their number]",
    },
    quiet: { alias: "q", type: "boolean", describe: "Print errors only" },
    "output-format": { choices: outputFormats, describe: "How to print [default: pretty]" },
  },
  examples: [
    ["$0 convert churn.ipynb", "writes the package ./churn"],
    ["$0 convert notebooks/ --out packages", "a package for each notebook"],
    ["$0 convert nbs/*.ipynb --name forecast", "one package of all of them"],
  ],
  run: async (arguments_, terminal) => {
    const { runConvert } = await import("./run-convert.ts");
    return runConvert(arguments_, terminal);
  },
};
