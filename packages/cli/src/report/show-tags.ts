import type { Colours } from "./colours.ts";
import { columnsOf } from "./frame.ts";
import { printable } from "./printable.ts";
import type { CellTags, NotebookTags } from "./tag-report.ts";

interface TagsView {
  /** Width of the terminal; undefined where there is none: then nothing but code is cut. */
  readonly columns: number | undefined;
  readonly colours: Colours;
}

const mostCode = 48;
const leastCode = 16;
/** Before each column and between them. */
const gap = "  ";

/** A line for each code cell: number, tags, first line of code, reason. */
export function showTags({ path, status, cells }: NotebookTags, view: TagsView): string {
  if (status === "failed") return "";
  const { colours, columns } = view;
  const rows = cells.map((cell) => toRow(cell));
  const widthOf = (key: "number" | "tags" | "code"): number =>
    Math.max(0, ...rows.map((row) => columnsOf(row[key])));
  const fixed = widthOf("number") + widthOf("tags") + 4 * gap.length;
  const longest = Math.min(widthOf("code"), mostCode);
  const reasons = Math.max(0, ...rows.map(({ reason }) => columnsOf(reason)));
  const left = columns === undefined ? Infinity : columns - fixed;
  const code = Math.max(
    leastCode,
    Math.min(longest, Math.max(left - reasons, Math.floor(left / 2))),
  );
  const lines = rows.map((row) => {
    const paint = row.isProposed ? colours.green : colours.dim;
    const parts = [
      gap + row.number.padStart(widthOf("number")),
      paint(row.tags) + " ".repeat(widthOf("tags") - columnsOf(row.tags)),
      fill(cut(row.code, code), code),
      colours.dim(cut(row.reason, Math.max(0, left - code))),
    ];
    return parts.join(gap).trimEnd();
  });
  return [colours.bold(printable(path)), ...lines].map((line) => `${line}\n`).join("");
}

interface Row {
  readonly number: string;
  readonly tags: string;
  readonly code: string;
  readonly reason: string;
  readonly isProposed: boolean;
}

function toRow({ cell, tags, proposed, startsWith, reason }: CellTags): Row {
  const isProposed = proposed.length > 0;
  const shown = isProposed ? proposed : tags;
  return {
    number: String(cell),
    tags: printable(shown.join(", ")) || "-",
    code: printable(startsWith).replaceAll("\t", " "),
    reason: printable(reason),
    isProposed,
  };
}

/** What was proposed and what became of it, as one line. */
export function summarizeTags({ path, status, cells }: NotebookTags): string {
  const count = cells.filter(({ proposed }) => proposed.length > 0).length;
  const what = `tags for ${count} cell${count === 1 ? "" : "s"}`;
  switch (status) {
    case "failed":
      return "";
    case "unchanged":
      return "nothing to propose\n";
    case "stored":
      return `${what} stored in ${printable(path)}\n`;
    case "proposed":
      return `${what} proposed; \`nblift tag --write\` stores them\n`;
  }
}

const fill = (text: string, width: number): string =>
  text + " ".repeat(Math.max(0, width - columnsOf(text)));

function cut(text: string, width: number): string {
  if (columnsOf(text) <= width) return text;
  let shown = "";
  for (const character of text) {
    if (columnsOf(shown + character) > width - 1) break;
    shown += character;
  }
  return width > 0 ? `${shown}…` : "";
}
