import type { Diagnostic } from "../../model/diagnostic.ts";
import { textAt } from "../json.ts";
import { textCell, type RawCell } from "../raw-notebook.ts";
import { noOptions, readCellOptions, type CellOptions } from "./cell-options.ts";
import { isMagicLine, restoreMagics } from "./commented-magics.ts";
import {
  describeUnreadable,
  makeScriptCell,
  type ScriptCells,
  type ScriptOptions,
} from "./script-cell.ts";
import { isBlank, trimEnd, uncommentLines, type ScriptLines } from "./script-lines.ts";

/** Which lines start and end a cell that has marks: `# +` and `# -`, unless the header names others. */
export interface LightMarks {
  readonly start: RegExp;
  /** Without a mark of its own a cell ends where the next one starts. */
  readonly end: RegExp;
  /** Marks for folding count only in pairs: an editor uses them, too. */
  readonly needsEnd: boolean;
}

const plusMarks: LightMarks = { start: /^#\s*\+(.*)$/, end: /^# -\s*$/, needsEnd: false };

/** @param stated `cell_markers` of Jupytext's header, such as `region,endregion` */
export function lightMarks(stated: string): LightMarks {
  const [start, end] = stated.split(",");
  if (start === undefined || end === undefined || start === "+") return plusMarks;
  return {
    start: new RegExp(String.raw`^#\s*${escapeRegExp(start)}(.*)$`),
    end: new RegExp(String.raw`^#\s*${escapeRegExp(end)}\s*$`),
    needsEnd: true,
  };
}

/** Has the script cells of Jupytext's light format? A line such as `# + and more` is an ordinary comment. */
export function hasLightMarks({ lines, isQuoted }: ScriptLines): boolean {
  return lines.some(
    (line, i) => isQuoted[i] !== true && /^# \+(?:\s*$|\s*\{|\s*\[|\s+[\w.]+=)/.test(line),
  );
}

/** Reads the cells of Jupytext's light format: paragraphs, which are text where all their lines are comments. */
export function readLightCells(
  script: ScriptLines,
  from: number,
  options: ScriptOptions,
  marks: LightMarks,
): ScriptCells {
  const { lines } = script;
  const cells: RawCell[] = [];
  const diagnostics: Diagnostic[] = [];
  let at = from;
  while (at < lines.length) {
    const line = lines[at] ?? "";
    if (isBlank(line) || (marks.needsEnd && marks.end.test(line))) {
      at++;
      continue;
    }
    const marked = readMarked(script, at, options, marks);
    if (marked !== undefined) {
      cells.push(marked.cell);
      diagnostics.push(...describeUnreadable(marked.options, cells.length, options));
      at = marked.next;
      continue;
    }
    const text = commentedParagraph(lines, at, options);
    if (text > at) {
      const source = textOf(lines.slice(at, text), options).join("\n");
      cells.push(textCell({ kind: "markdown", source, firstLine: at + 1 }));
      at = text;
      continue;
    }
    const end = paragraphEnd(script, at, marks);
    const code = trimEnd(lines.slice(at, end));
    const body = { lines: code, firstLine: at + 1, hasMarker: false, isPlain: false };
    cells.push(makeScriptCell(body, noOptions, options));
    at = end;
  }
  return { cells, diagnostics };
}

/** Jupytext comments out what looks like a command in text as well, such as a line `cd data`. */
function textOf(lines: readonly string[], options: ScriptOptions): readonly string[] {
  const { isJupytext, hasCommentedMagics } = options;
  const isRestored = isJupytext && hasCommentedMagics;
  return uncommentLines(
    isRestored ? restoreMagics(lines, { isJupytext, hasMarker: false }) : lines,
  );
}

function readMarked(
  { lines, isQuoted }: ScriptLines,
  at: number,
  options: ScriptOptions,
  marks: LightMarks,
): { cell: RawCell; options: CellOptions; next: number } | undefined {
  const mark = marks.start.exec(lines[at] ?? "")?.[1];
  if (mark === undefined) return undefined;
  const read = readCellOptions(mark);
  const stated = textAt(read.metadata, "endofcell");
  const end = stated === "" ? marks.end : new RegExp(`^# ${escapeRegExp(stated)}\\s*$`);
  let close = at + 1;
  const isMark = (): boolean =>
    end.test(lines[close] ?? "") || marks.start.test(lines[close] ?? "");
  while (close < lines.length && (isQuoted[close] === true || !isMark())) close++;
  const isEnd = end.test(lines[close] ?? "");
  // Marks for folding that hold other cells, or have no end, are no cell.
  if (marks.needsEnd && !isEnd) return undefined;
  const body = trimEnd(lines.slice(at + 1, close));
  const cell = makeScriptCell(
    { lines: body, firstLine: at + 2, hasMarker: true, isPlain: false },
    read,
    options,
  );
  return { cell, options: read, next: isEnd ? close + 1 : close };
}

/** Index after the paragraph where all its lines are comments and none is a magic; else its start. */
function commentedParagraph(
  lines: readonly string[],
  from: number,
  options: ScriptOptions,
): number {
  const magic = { isJupytext: options.isJupytext, hasMarker: false };
  let at = from;
  for (; at < lines.length && !isBlank(lines[at]); at++) {
    const line = lines[at] ?? "";
    if (!line.startsWith("#")) return from;
    const isMagic = options.hasCommentedMagics && !/^#\s*#/.test(line) && isMagicLine(line, magic);
    if (isMagic) return from;
  }
  return at;
}

/** Index of the blank line that ends a paragraph of code: what follows is not indented, nor in a string. */
function paragraphEnd({ lines, isQuoted }: ScriptLines, from: number, marks: LightMarks): number {
  for (let at = from + 1; at < lines.length; at++) {
    if (isQuoted[at] === true) continue;
    const line = lines[at] ?? "";
    if (marks.start.test(line) || (marks.needsEnd && marks.end.test(line))) return at;
    if (!isBlank(line)) continue;
    let next = at;
    while (next < lines.length && isBlank(lines[next])) next++;
    if (!/^\s/.test(lines[next] ?? "")) return at;
    at = next - 1;
  }
  return lines.length;
}

const escapeRegExp = (text: string): string =>
  text.replaceAll(/[\\^$.*+?()[\]{}|]/g, String.raw`\$&`);
