import type { CellReport, NotebookReport } from "./report.ts";
import { printable } from "./printable.ts";

/** What `inspect` tells of a notebook. */
export interface NotebookInspection extends Pick<NotebookReport, "path" | "status" | "package"> {
  readonly cells: readonly CellInspection[];
}

export interface CellInspection extends CellReport {
  /** First line of code. */
  readonly startsWith: string;
  /** In order of first binding. */
  readonly binds: readonly string[];
  /** Names that other cells, or none, bind: in order of first use. */
  readonly uses: readonly string[];
}

/** A block of lines for each cell; the first one is cut to the width of the terminal. */
export function showInspection(
  { path, package: name, cells }: NotebookInspection,
  columns: number,
): string {
  const width = String(Math.max(0, ...cells.map(({ cell }) => cell))).length;
  const blocks = cells.map((cell) => showCell(cell, width, columns));
  return `${printable(path)}${name === null ? "" : ` (package ${name})`}\n${blocks.join("")}`;
}

function showCell(cell: CellInspection, width: number, columns: number): string {
  const { role, startsWith, targets, reason, binds, uses } = cell;
  const margin = " ".repeat(width + 4);
  const first = `  ${String(cell.cell).padStart(width)}  ${role.padEnd(11)}  ${printable(startsWith)}`;
  const where = [targets.join(", "), reason].filter((part) => part !== "").join("; ");
  const more = [
    ["to", where],
    ["binds", binds.join(", ")],
    ["uses", uses.join(", ")],
  ] as const;
  const lines = more
    .filter(([, text]) => text !== "")
    .map(([label, text]) => `${margin}${label.padEnd(5)} ${printable(text)}`);
  return [first.slice(0, Math.max(columns, 20)), ...lines]
    .map((line) => `${line.trimEnd()}\n`)
    .join("");
}
