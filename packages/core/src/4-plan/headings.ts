import type { Cell, Notebook } from "../model/notebook.ts";

/** What the markdown of a notebook says about a place. */
export interface Heading {
  /** Without number, emphasis and links. */
  readonly title: string;
  /** 1 to 6. */
  readonly level: number;
  /** Position of the markdown cell, from 1. */
  readonly cell: number;
}

/** Prose longer than this is an essay, not a docstring. */
const mostLines = 8;

/** The title and introduction of the notebook: its markdown before the first code cell. */
export function introduction(notebook: Notebook): {
  readonly title: string | undefined;
  readonly text: string | undefined;
} {
  const firstCode = notebook.cells.findIndex((cell) => hasCode(cell));
  const cells = notebook.cells
    .slice(0, firstCode === -1 ? undefined : firstCode)
    .filter((cell) => cell.kind === "markdown");
  const text = cells.map((cell) => cell.source).join("\n\n");
  const paragraphs = readMarkdown(text);
  const title = paragraphs.find((each) => each.level > 0)?.text;
  const prose = paragraphs.find((each) => each.level === 0)?.text;
  return {
    title,
    text:
      title === undefined && prose === undefined
        ? undefined
        : [title, prose].filter(Boolean).join("\n\n"),
  };
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

/** The first sentence of the introduction's prose, on one line. */
export function firstSentence(text: string): string {
  const line = text.replace(/\s+/g, " ").trim();
  const sentence = /^.{8,}?[.!?](?=\s|$)/.exec(line)?.[0] ?? line;
  return sentence.length > 120 ? `${sentence.slice(0, 117).trimEnd()}...` : sentence;
}

/** A docstring from the markdown between the code cell before and the cell itself. */
export function docstringAbove(notebook: Notebook, cell: number): string | undefined {
  const parts: string[] = [];
  for (let number = cell - 1; number >= 1; number--) {
    const above = notebook.cells[number - 1];
    if (above === undefined || hasCode(above)) break;
    if (above.kind === "markdown" && !isIntroduction(notebook, above)) parts.unshift(above.source);
  }
  const paragraphs = readMarkdown(parts.join("\n\n"));
  const lastHeading = paragraphs.findLastIndex((each) => each.level > 0);
  const own = paragraphs.slice(Math.max(0, lastHeading));
  if (own.length === 0) return undefined;
  const lines: string[] = [];
  for (const { text } of own) {
    const more = text.split("\n");
    if (lines.length + more.length > mostLines) break;
    lines.push(...(lines.length > 0 ? [""] : []), ...more);
  }
  return lines.length === 0 ? firstSentence(own[0]?.text ?? "") : lines.join("\n");
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
      return { title: plain(above.title), level: 2, cell: number };
    if (above.kind !== "markdown") continue;
    const found = readMarkdown(above.source).findLast((each) => each.level > 0);
    if (found === undefined) continue;
    return isIntroduction(notebook, above)
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
  return readMarkdown(above.source).findLast((each) => each.level === 0)?.text;
}

interface Paragraph {
  readonly text: string;
  /** Of a heading; 0 for prose. */
  readonly level: number;
}

/** Headings and prose of a Markdown text; code, tables, images, HTML and formulas are left out. */
function readMarkdown(markdown: string): readonly Paragraph[] {
  const paragraphs: Paragraph[] = [];
  const withoutCode = markdown
    .replace(/^(```|~~~)[\s\S]*?^\1[^\n]*$/gm, "")
    .replace(/\$\$[\s\S]*?\$\$/g, "")
    .replace(/<!--[\s\S]*?-->/g, "");
  for (const block of withoutCode.split(/\n[ \t]*\n/)) {
    let prose: string[] = [];
    const flush = (): void => {
      const text = prose
        .map((line) => plain(line, true))
        .filter((line) => line !== "")
        .join("\n");
      if (text !== "") paragraphs.push({ text, level: 0 });
      prose = [];
    };
    const lines = block.split("\n");
    for (const [i, line] of lines.entries()) {
      const heading = /^ {0,3}(#{1,6})[ \t]*(.*?)[ \t#]*$/.exec(line);
      const underline = /^(=+|-{3,})[ \t]*$/.exec(lines[i + 1] ?? "");
      if (heading?.[2] !== undefined && heading[1] !== undefined) {
        flush();
        const text = plain(heading[2]);
        if (text !== "") paragraphs.push({ text, level: heading[1].length });
      } else if (underline && line.trim() !== "" && prose.length === 0)
        paragraphs.push({ text: plain(line), level: underline[1]?.startsWith("=") ? 1 : 2 });
      else if (
        !/^(=+|-{3,}|\*{3,})[ \t]*$/.test(line) &&
        !/^[ \t]*(\||!\[|<|&)/.test(line) &&
        !/^( {4}|\t)/.test(line)
      )
        prose.push(line.trim());
    }
    flush();
  }
  return paragraphs;
}

/** Inline Markdown as plain text. @param keepsCode names of code keep their backticks, as in docstrings */
function plain(text: string, keepsCode = false): string {
  if (!keepsCode) return plainText(text);
  const codes: string[] = [];
  const masked = text.replaceAll(/(?<!`)`[^`\n]+`(?!`)/g, (code) => `\0${codes.push(code) - 1}\0`);
  return plainText(masked).replaceAll(/\0(\d+)\0/g, (_, i: string) => codes[Number(i)] ?? "");
}

function plainText(text: string): string {
  return text
    .replace(/<[^>\n]*>/g, "")
    .replace(/!\[[^\]\n]*\]\([^)\n]*\)/g, "")
    .replace(/\[([^\]\n]*)\]\([^)\n]*\)/g, "$1")
    .replace(/(\*\*|__|\*|`)(\S(?:.*?\S)?)\1/g, "$2")
    .replace(/^(?:chapter|section|step|part)?\s*(?:\d+\.)*\d+[.):]?\s+(?=\S)/i, "")
    .replace(/^[>\s]+/, "")
    .trim();
}
