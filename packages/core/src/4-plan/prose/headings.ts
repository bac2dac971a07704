import type { Cell, Notebook } from "../../model/notebook.ts";
import { describeIntroduction, type Introduction } from "./describe.ts";
import { type Block, plainTitle, readMarkdownCell } from "./read-markdown.ts";
import { writeDocstring } from "./write-docstring.ts";

/** What the markdown of a notebook says about a place. */
export interface Heading {
  /** Without number, emphasis and links. */
  readonly title: string;
  /** 1 to 6. */
  readonly level: number;
  /** Position of the markdown cell, from 1. */
  readonly cell: number;
}

/** The title and introduction of the notebook: its markdown before the first code cell. */
export function introduction(notebook: Notebook): Introduction {
  const firstCode = notebook.cells.findIndex((cell) => hasCode(cell));
  const cells = notebook.cells
    .slice(0, firstCode === -1 ? undefined : firstCode)
    .filter((cell) => cell.kind === "markdown");
  return describeIntroduction(cells.flatMap(readMarkdownCell));
}

/** A cell of directives alone (`#| default_exp core`) is no code to a reader. */
function hasCode(cell: Cell): boolean {
  return cell.kind === "code" && cell.source.split("\n").some((line) => !/^\s*(#|$)/.test(line));
}

/** Is the cell part of the introduction? */
function isIntroduction(notebook: Notebook, cell: Cell): boolean {
  const firstCode = notebook.cells.find((each) => hasCode(each));
  return (
    cell.kind === "markdown" &&
    cell.number < (firstCode?.number ?? Infinity) &&
    cell.number === notebook.cells.find((each) => each.kind === "markdown")?.number
  );
}

/** A docstring from the markdown between the code cell before and the cell itself. */
export function docstringAbove(notebook: Notebook, cell: number): string | undefined {
  const above: (readonly Block[])[] = [];
  for (let number = cell - 1; number >= 1; number--) {
    const at = notebook.cells[number - 1];
    if (at === undefined || hasCode(at)) break;
    if (at.kind === "markdown" && !isIntroduction(notebook, at))
      above.unshift(readMarkdownCell(at));
  }
  const blocks = above.flat();
  const lastHeading = blocks.findLastIndex((each) => each.kind === "heading");
  return writeDocstring(blocks.slice(Math.max(0, lastHeading)));
}

/** A docstring from a heading's own cell and the markdown that follows up to the first code. */
export function docstringOfSection(notebook: Notebook, heading: number): string | undefined {
  if (notebook.cells[heading - 1]?.kind === "code") return docstringAbove(notebook, heading);
  const after = notebook.cells.findIndex((each) => each.number > heading && hasCode(each));
  return docstringAbove(notebook, after === -1 ? notebook.cells.length + 1 : after + 1);
}

/** The heading that a cell stands under, the nearest above; the notebook's title does not count. */
export function headingOf(notebook: Notebook, cell: number): Heading | undefined {
  for (let number = cell; number >= 1; number--) {
    const above = notebook.cells[number - 1];
    if (above === undefined) continue;
    if (above.kind === "code" && above.title !== undefined)
      return { title: plainTitle(above.title), level: 2, cell: number };
    if (above.kind !== "markdown") continue;
    const headings = readMarkdownCell(above).filter((each) => each.kind === "heading");
    const found = headings.at(-1);
    if (found === undefined) continue;
    // Below the title, the first section may begin in the same cell.
    const isTitle = headings.length !== 2 || found.level <= (headings[0]?.level ?? 0);
    return isTitle && isIntroduction(notebook, above)
      ? undefined
      : { title: found.text, level: found.level, cell: number };
  }
  return undefined;
}

/** All headings above a cell that it stands under, the outermost first; the notebook's title does not count. */
export function headingsOf(notebook: Notebook, cell: number): readonly Heading[] {
  const found: Heading[] = [];
  for (let at = headingOf(notebook, cell); at !== undefined; at = headingOf(notebook, at.cell - 1))
    if (at.level < (found[0]?.level ?? 7)) found.unshift(at);
  return found;
}

/** The prose right above a cell, without headings. */
export function proseAbove(notebook: Notebook, cell: number): string | undefined {
  const above = notebook.cells[cell - 2];
  if (above?.kind !== "markdown" || isIntroduction(notebook, above)) return undefined;
  const prose = readMarkdownCell(above).findLast(
    (each) => each.kind === "paragraph" || each.kind === "list",
  );
  return prose !== undefined && "text" in prose ? prose.text : undefined;
}
