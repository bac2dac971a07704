import type { Command } from "./command.ts";

export const lockCommand: Command = {
  name: "lock",
  operands: "[PACKAGE|NOTEBOOK...]",
  summary: "Resolve the requirements of packages with hashes, through uv or pip",
  options: {
    check: {
      type: "boolean",
      describe: "Ask no index, write nothing; exit 1 where a lock is missing or stale",
    },
    upgrade: { type: "boolean", describe: "Take the newest versions that requirements.in allows" },
    "upgrade-package": { type: "string", describe: "Take the newest of some: NAME, or NAME,NAME" },
    "exclude-newer": {
      type: "string",
      describe: "Take nothing published after this date, such as 2024-05-31; `none` ends that",
    },
    universal: { type: "boolean", describe: "For all systems, and not only for this one" },
    "no-universal": { type: "boolean", describe: "For this system again" },
    "python-version": {
      type: "string",
      describe: "Python to resolve for, such as 3.12 [default: the package's]",
    },
    "fetch-uv": {
      type: "boolean",
      describe: "Put uv into a folder of nblift's own, where it is not found",
    },
    python: { type: "string", describe: "Python or environment whose versions are taken" },
    "no-environment": { type: "boolean", describe: "Take versions from no environment" },
    out: {
      alias: "o",
      type: "string",
      describe: "Folder with the packages of notebooks [default: .]",
    },
    name: { type: "string", describe: "Name of the notebooks' package" },
    force: {
      alias: "f",
      type: "boolean",
      describe: "Overwrite a requirements.txt that was edited",
    },
    quiet: { alias: "q", type: "boolean", describe: "Print errors only" },
    "output-format": { choices: ["pretty", "json"], describe: "How to print [default: pretty]" },
  },
  examples: [
    ["$0 lock churn", "resolve what the package churn needs"],
    ["$0 lock --check churn", "is it resolved as it is now?"],
    ["$0 lock --upgrade-package pandas churn", "take a newer pandas, leave the others"],
  ],
  run: async (arguments_, terminal) => {
    const { runLock } = await import("./run-lock.ts");
    return runLock(arguments_, terminal);
  },
};
