import { displayWidth } from "./display-width.ts";

/** Aligns the columns of Markdown's pipe tables as prettier does; the rows of one table are lines that follow each other. */
export function alignTable(markdown: string): string {
  const rows = markdown
    .trim()
    .split("\n")
    .map((line) => splitRow(line).map((text) => ({ text, width: displayWidth(text) })));
  const widths = (rows[0] ?? []).map((_, column) =>
    rows.reduce((most, cells) => Math.max(most, cells[column]?.width ?? 0), 3),
  );
  return rows.map((cells, row) => writeRow(cells, widths, row === 1)).join("\n") + "\n";
}

function splitRow(line: string): readonly string[] {
  const inner = line.trim().replace(/^\|/, "").replace(/\|$/, "");
  return inner.split(/(?<!\\)\|/).map((cell) => cell.trim());
}

interface TableCell {
  readonly text: string;
  readonly width: number;
}

function writeRow(cells: readonly TableCell[], widths: readonly number[], isRule: boolean): string {
  const padded = widths.map((width, column) => {
    const { text, width: own } = cells[column] ?? { text: "", width: 0 };
    return isRule ? "-".repeat(width) : text + " ".repeat(width - own);
  });
  return `| ${padded.join(" | ")} |`;
}
