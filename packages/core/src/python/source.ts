import type { LocatedNode, Module, Stmt } from "./ast.ts";

/** Python text with its tree. All offsets and columns are UTF-16 units. */
export interface PythonSource {
  readonly text: string;
  /** Its names are normalised as Python compares them (NFKC): the text may spell them otherwise, and longer. */
  readonly module: Module;
  /** Offset of the first character of each line; index 0 is line 1. */
  readonly lineStarts: readonly number[];
  /** UTF-16 column by UTF-8 column, for the lines that are not ASCII only; filled when first asked for. */
  readonly columnsByLine: Map<number, Uint32Array>;
  readonly isAscii: boolean;
  /** What the parser was given: the text itself where it knows all of its forms. Its lines are those of the text. */
  readonly parsed: ParsedText;
}

export interface ParsedText {
  readonly text: string;
  readonly lineStarts: readonly number[];
  /** From an offset of this text on, and up to the next one, offsets of the source's text are greater by so much. */
  readonly shifts: readonly { readonly from: number; readonly by: number }[];
}

// The parser gives columns in UTF-8 bytes, as CPython does.
function offsetAt(source: PythonSource, line: number, byteColumn: number): number {
  const { text, lineStarts, shifts } = source.parsed;
  const start = lineStarts[line - 1] ?? text.length;
  if (source.isAscii) return shifted(shifts, start + byteColumn);
  let columns = source.columnsByLine.get(line);
  if (columns === undefined) {
    columns = utf16Columns(text, start, lineStarts[line] ?? text.length);
    source.columnsByLine.set(line, columns);
  }
  const column = columns.length === 0 ? byteColumn : (columns[byteColumn] ?? columns.length - 1);
  return shifted(shifts, start + column);
}

function shifted(shifts: ParsedText["shifts"], offset: number): number {
  let low = 0;
  let high = shifts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((shifts[middle]?.from ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return offset + (shifts[low - 1]?.by ?? 0);
}

/** For each UTF-8 column of a line its UTF-16 column; empty for a line of ASCII. */
function utf16Columns(text: string, start: number, end: number): Uint32Array {
  let bytes = 0;
  for (let i = start; i < end; i++) bytes += utf8Width(text, i);
  if (bytes === end - start) return new Uint32Array(0);
  const columns = new Uint32Array(bytes + 1);
  let at = 0;
  for (let i = start; i < end; i++) {
    const width = utf8Width(text, i);
    for (let k = 0; k < width; k++) columns[at++] = i - start;
  }
  columns[at] = end - start;
  return columns;
}

/** Bytes that the UTF-16 unit at `i` adds: a surrogate pair has 4, counted at its first unit; a lone one 3. */
function utf8Width(text: string, i: number): number {
  const unit = text.charCodeAt(i);
  if (unit < 0x80) return 1;
  if (unit < 0x800) return 2;
  if (unit < 0xd800 || unit > 0xdfff) return 3;
  if (unit < 0xdc00) return isLow(text.charCodeAt(i + 1)) ? 4 : 3;
  return isHigh(text.charCodeAt(i - 1)) ? 0 : 3;
}

const isHigh = (unit: number): boolean => unit >= 0xd800 && unit < 0xdc00;
const isLow = (unit: number): boolean => unit >= 0xdc00 && unit < 0xe000;

/** Offset of the node's first character. Of a decorated definition that is `def` or `class`: see `statementStart`. */
export function startOf(source: PythonSource, node: LocatedNode): number {
  return offsetAt(source, node.lineno, node.col_offset);
}

/** Offset after the node's last character. */
export function endOf(source: PythonSource, node: LocatedNode): number {
  if (node.nodeType === "Module") return source.text.length;
  return offsetAt(source, node.end_lineno ?? node.lineno, node.end_col_offset ?? node.col_offset);
}

/** Like `startOf`, but with the decorators: the `@` of the first one. */
export function statementStart(source: PythonSource, stmt: Stmt): number {
  const decorator = "decorator_list" in stmt ? stmt.decorator_list[0] : undefined;
  if (decorator === undefined) return startOf(source, stmt);
  // Only blanks, parentheses, comments and line ends can stand between `@` and the decorator; `@` itself may be in a comment.
  let { line } = lineAndColumn(source.lineStarts, startOf(source, decorator));
  for (;;) {
    const start = source.lineStarts[line - 1] ?? 0;
    const first = /^[ \t\f]*@/.exec(
      source.text.slice(start, source.lineStarts[line] ?? source.text.length),
    );
    if (first !== null) return start + first[0].length - 1;
    if (line === 1) throw new Error("A decorator without its @.");
    line--;
  }
}

/** The node's own text. */
export function textOf(source: PythonSource, node: LocatedNode): string {
  return source.text.slice(startOf(source, node), endOf(source, node));
}

/** Line of an offset, from 1. */
export function lineOf(source: PythonSource, offset: number): number {
  return lineAndColumn(source.lineStarts, offset).line;
}

/** Column of an offset in its line, from 1. */
export function columnOf(source: PythonSource, offset: number): number {
  return lineAndColumn(source.lineStarts, offset).column;
}

/** Line and column (from 1) of an offset. */
export function lineAndColumn(
  lineStarts: readonly number[],
  offset: number,
): { line: number; column: number } {
  let low = 0;
  let high = lineStarts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((lineStarts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return { line: low + 1, column: offset - (lineStarts[low] ?? 0) + 1 };
}

/** Offsets at which lines start; `\n`, `\r\n` and a lone `\r` end a line, as in CPython. */
export function findLineStarts(text: string): number[] {
  const starts = [0];
  if (text.includes("\r")) {
    for (const match of text.matchAll(/\r\n?|\n/g)) starts.push(match.index + match[0].length);
    return starts;
  }
  for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
  return starts;
}
