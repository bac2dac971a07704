import type { Colours } from "./colours.ts";
import { printable } from "./printable.ts";

/** Source around a place, already cut to what is shown. */
export interface Frame {
  /** Line number of the first line, from 1. */
  readonly firstLine: number;
  readonly lines: readonly FrameLine[];
}

export interface FrameLine {
  /** Before, in and after what is marked; `marked` is empty for a place between two characters. */
  readonly before: string;
  readonly marked: string;
  readonly after: string;
}

/** Lines and columns from 1, columns in UTF-16 units; the end is exclusive. */
export interface FramePlace {
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

const mostLines = 4;
const mostBefore = 60;
const mostColumns = 100;

/** Cuts the marked lines out of a text; long lines are cut around what is marked, many lines after the first few. */
export function cutFrame(text: string, place: FramePlace): Frame | undefined {
  const { line, endLine } = place;
  const start = lineStart(text, line);
  if (start === undefined) return undefined;
  const lines: FrameLine[] = [];
  let at = start;
  for (let number = line; number <= endLine && lines.length < mostLines; number++) {
    const end = text.indexOf("\n", at) === -1 ? text.length : text.indexOf("\n", at);
    lines.push(cutLine(text.slice(at, end), number, place));
    if (end === text.length) break;
    at = end + 1;
  }
  return { firstLine: line, lines };
}

function lineStart(text: string, line: number): number | undefined {
  let start = 0;
  for (let number = 1; number < line; number++) {
    const end = text.indexOf("\n", start);
    if (end === -1) return undefined;
    start = end + 1;
  }
  return start;
}

function cutLine(text: string, number: number, place: FramePlace): FrameLine {
  const from = number === place.line ? place.column - 1 : text.search(/\S|$/);
  const to = number === place.endLine ? place.endColumn - 1 : text.length;
  const start = Math.min(from, text.length);
  const end = Math.min(Math.max(to, start), text.length);
  const before = text.slice(0, start);
  const marked = text.slice(start, end);
  const after = text.slice(end);
  const isCut = before.length > mostBefore;
  const shownBefore = isCut ? `…${before.slice(-mostBefore)}` : before;
  const shownMarked = cutEnd(marked, mostColumns - shownBefore.length);
  const left = Math.max(0, mostColumns - shownBefore.length - shownMarked.length);
  return {
    before: shownBefore,
    marked: shownMarked,
    after: shownMarked.endsWith("…") ? "" : cutEnd(after, left),
  };
}

function cutEnd(text: string, most: number): string {
  return text.length > most ? `${text.slice(0, Math.max(0, most - 1))}…` : text;
}

/** The lines of a frame with carets below what is marked, each ended by a newline. */
export function showFrame({ firstLine, lines }: Frame, { blue, red }: Colours): string {
  const width = String(firstLine + lines.length - 1).length;
  const margin = (label: string): string => blue(`${label.padStart(width)} |`);
  const shown = lines.flatMap(({ before, marked, after }, index) => [
    `${margin(String(firstLine + index))} ${printable(before + marked + after)}`,
    `${margin("")} ${blankAs(printable(before))}${red("^".repeat(Math.max(1, columnsOf(printable(marked)))))}`,
  ]);
  return [margin(""), ...shown].map((line) => `${line.trimEnd()}\n`).join("");
}

/** Characters that take two columns in a terminal; Unicode calls most of them Wide. */
const wide =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|\p{Emoji_Presentation}|[\u{20000}-\u{3fffd}]/u;

/** Columns that a text takes in a terminal. */
export function columnsOf(text: string): number {
  return [...text].reduce((sum, character) => {
    if (/\p{M}|\u200d/u.test(character)) return sum;
    return sum + (wide.test(character) ? 2 : 1);
  }, 0);
}

/** Blanks as wide as the text; tabs stay, as their width is the terminal's. */
function blankAs(text: string): string {
  return text
    .split("\t")
    .map((part) => " ".repeat(columnsOf(part)))
    .join("\t");
}
