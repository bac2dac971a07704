import { displayWidth } from "./display-width.ts";

/** Aligns the columns of Markdown's pipe tables as prettier does; the rows of one table are lines that follow each other. */
export function alignTable(markdown: string): string {
  const rows = markdown.trim().split("\n").map(splitRow);
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(3, ...rows.map((cells) => displayWidth(cells[column] ?? ""))),
  );
  return rows.map((cells, row) => writeRow(cells, widths, row === 1)).join("\n") + "\n";
}

function splitRow(line: string): readonly string[] {
  const inner = line.trim().replace(/^\|/, "").replace(/\|$/, "");
  return inner.split(/(?<!\\)\|/).map((cell) => cell.trim());
}

function writeRow(cells: readonly string[], widths: readonly number[], isRule: boolean): string {
  const padded = widths.map((width, column) => {
    const cell = cells[column] ?? "";
    return isRule ? "-".repeat(width) : cell + " ".repeat(width - displayWidth(cell));
  });
  return `| ${padded.join(" | ")} |`;
}
