import type {
  FileOutcome,
  PackageOutcome,
  PackageResult,
  WriteMode,
} from "../packages/package-job.ts";
import type { Colours } from "./colours.ts";
import { printable } from "./printable.ts";

interface ResultView {
  /** Where the package is, for the reader. */
  readonly folder: string;
  readonly mode: WriteMode;
  readonly showsDiff: boolean;
  readonly isQuiet: boolean;
  readonly isTerminal: boolean;
  readonly colours: Colours;
}

/** What a package became, as lines for the standard output. */
export function showResult({ package: made, notebooks }: PackageResult, view: ResultView): string {
  if (made === undefined) return "";
  const changed = made.files.filter(({ action }) => action !== "keep");
  const lists = [
    ...(view.showsDiff ? changed.map((file) => showDiffOf(file, view)) : []),
    ...(view.showsDiff && view.mode !== "check" ? [] : listOf(changed, view)),
  ];
  if (view.mode !== "write")
    return lists.join("") || (view.isQuiet ? "" : `${view.folder}: up to date\n`);
  if (!made.isWritten || view.isQuiet) return "";
  const from = notebooks.map(({ report }) => printable(report.path));
  return `${view.folder}: ${countFiles(made)} from ${from.length > 3 ? `${from.length} notebooks` : from.join(", ")}\n`;
}

function countFiles({ files }: PackageOutcome): string {
  const count = (action: FileOutcome["action"]): number =>
    files.filter((file) => file.action === action).length;
  const parts = [
    [count("create"), "new"],
    [count("update") + count("edited"), "changed"],
    [count("remove"), "removed"],
  ].filter(([number]) => number !== 0);
  const changes = parts.map(([number, what]) => `${number} ${what}`).join(", ") || "unchanged";
  return `${files.length - count("remove")} files (${changes})`;
}

const words: Readonly<Record<WriteMode, Readonly<Record<FileOutcome["action"], string>>>> = {
  check: { create: "missing", update: "stale", remove: "left over", keep: "", edited: "edited" },
  preview: { create: "create", update: "update", remove: "remove", keep: "", edited: "edited" },
  write: { create: "", update: "", remove: "", keep: "", edited: "" },
};

function listOf(changed: readonly FileOutcome[], { mode, folder }: ResultView): readonly string[] {
  if (mode === "write") return [];
  return changed.map(
    ({ path, action }) => `${words[mode][action]}: ${folder}/${printable(path)}\n`,
  );
}

function showDiffOf({ diff = "" }: FileOutcome, { isTerminal, colours }: ResultView): string {
  // Piped it is a patch, to the letter.
  if (!isTerminal) return diff;
  const colour = (line: string): ((text: string) => string) =>
    line.startsWith("+") ? colours.green : line.startsWith("-") ? colours.red : String;
  return diff
    .split("\n")
    .map((line) => colour(line)(printable(line)))
    .join("\n");
}
