import type { CellEdge } from "@nblift/core";
import type { CellInspection, NotebookInspection } from "./inspection-report.ts";

/** As much of a cell's first line as a box holds. */
const mostColumns = 48;
/** More names on an arrow are counted. */
const mostNames = 5;

/**
 * The cells as a flowchart of Mermaid. Arrows go from what is needed to what needs it, thick where an object is changed, dotted where process
 * state is all; cells that nothing needs have a dashed border. Imports are left out: nearly everything needs them.
 */
export function showGraph(notebooks: readonly NotebookInspection[]): string {
  const isJoint = notebooks.length > 1;
  const blocks = notebooks.map((notebook, i) => {
    const id = (cell: number): string => (isJoint ? `n${i + 1}c${cell}` : `c${cell}`);
    const lines = describe(notebook, id);
    return isJoint ? [`subgraph n${i + 1}["${escape(notebook.path)}"]`, ...lines, "end"] : lines;
  });
  const all = ["flowchart TD", ...blocks.flat(), "classDef idle stroke-dasharray: 4 4"];
  return all.map((line, i) => `${i === 0 ? "" : "  "}${line}\n`).join("");
}

function describe(
  { cells, edges }: NotebookInspection,
  id: (cell: number) => string,
): readonly string[] {
  const shown = cells.filter(({ role }) => role !== "imports");
  const numbers = new Set(shown.map(({ cell }) => cell));
  const arrows = edges.filter(
    ({ from, to, kind }) => kind !== "import" && numbers.has(from) && numbers.has(to),
  );
  return [
    ...shown.map((cell) => `${id(cell.cell)}["${labelOf(cell)}"]${cell.isNeeded ? "" : ":::idle"}`),
    ...arrows.map(({ from, to, ...edge }) => `${id(from)} ${arrowOf(edge)} ${id(to)}`),
  ];
}

function labelOf({ cell, startsWith }: CellInspection): string {
  const line = startsWith.trim();
  const cut = line.length > mostColumns ? `${line.slice(0, mostColumns - 1)}…` : line;
  return escape(`${cell}: ${cut}`);
}

function arrowOf({ kind, names }: Pick<CellEdge, "kind" | "names">): string {
  const more = names.length > mostNames ? ` and ${names.length - mostNames} more` : "";
  const text = escape(`${names.slice(0, mostNames).join(", ")}${more}`);
  if (kind === "change") return `==>|"changes ${text}"|`;
  return kind === "state" ? `-.->|"${text}"|` : `-->|"${text}"|`;
}

/** Mermaid reads `#35;` as the character of that number: so nothing in a label is taken for its own signs, or for Markdown. */
function escape(text: string): string {
  return text.replaceAll(/[^\p{L}\p{N} .,:()=+/-]|\p{Cs}/gu, (character) => {
    const code = character.codePointAt(0) ?? 0;
    return code < 32 || (code > 0xd7ff && code < 0xe000) ? " " : `#${code};`;
  });
}
