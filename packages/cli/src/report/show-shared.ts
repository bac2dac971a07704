import type { WriteMode } from "../packages/package-job.ts";
import type { SharedOutcome } from "../shared-requirements/write-shared.ts";
import { printable } from "./printable.ts";

const words: Readonly<Record<WriteMode, Readonly<Record<SharedOutcome["action"], string>>>> = {
  check: { create: "missing", update: "stale", keep: "", edited: "edited" },
  preview: { create: "create", update: "update", keep: "", edited: "edited" },
  write: { create: "new", update: "changed", keep: "unchanged", edited: "" },
};

/** What became of the file with the requirements of all packages, as a line for the standard output; empty where there is nothing to say. */
export function describeShared(
  path: string,
  action: SharedOutcome["action"],
  mode: WriteMode,
  isQuiet: boolean,
): string {
  const word = words[mode][action];
  if (word === "" || (mode === "write" && isQuiet)) return "";
  return mode === "write" ? `${printable(path)}: ${word}\n` : `${word}: ${printable(path)}\n`;
}
