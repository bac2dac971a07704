import type { Span } from "../model/notebook.ts";
import { fstringEnd } from "../python/fstring.ts";
import { prefixStart, readString } from "../python/string-literal.ts";

/**
 * A logical line as IPython sees it, from its first character to before its line end.
 * - `escape`: begins with one of `% ! ? , ; /`, which no Python statement does
 * - `assign`: `target = !command` or `target = %magic`
 * - `help`: `name?` at its end
 */
export interface LogicalLine extends Span {
  readonly kind: "python" | "escape" | "assign" | "help" | "comment";
  /** Offset at which its physical line starts. */
  readonly lineStart: number;
  /** Columns before its first character; a tab goes on to the next multiple of eight, as in CPython. */
  readonly indent: number;
  /** It ends in `:`, so that an indented block must follow. */
  readonly opensBlock: boolean;
  /** String literals and comments in it, in order. */
  readonly tokens: readonly Span[];
  /** Where the `!` or `%` of an `assign` stands. */
  readonly valueStart: number;
}

const escapes = new Set("%!?,;/");

/** Splits a cell into logical lines. Blank lines are left out. Nothing is rejected, whatever the text. */
export function scanLines(text: string): readonly LogicalLine[] {
  const lines: LogicalLine[] = [];
  const fstrings = { hasOpenField: false };
  let lineStart = 0;
  while (lineStart < text.length) {
    const start = skipBlanks(text, lineStart);
    const character = text.charAt(start);
    if (character === "" || character === "\n") {
      lineStart = start + 1;
      continue;
    }
    const line = readLine(text, lineStart, start, fstrings);
    lines.push(line);
    lineStart = line.end + 1;
  }
  return lines;
}

function readLine(text: string, lineStart: number, start: number, state: State): LogicalLine {
  const base = { lineStart, start, indent: columns(text, lineStart, start), valueStart: -1 };
  const character = text.charAt(start);
  if (character === "#") {
    const end = endOfLine(text, start);
    const tokens = [{ start, end }];
    return { ...base, kind: "comment", end, opensBlock: false, tokens };
  }
  if (escapes.has(character)) {
    const end = continuedLineEnd(text, start);
    const mayAsk = text.slice(start, end).trimEnd().endsWith("?");
    const isHelp = mayAsk && asksForHelp(text, start, readPython(text, start, state));
    return { ...base, kind: isHelp ? "help" : "escape", end, opensBlock: false, tokens: [] };
  }
  const read = readPython(text, start, state);
  if (read.valueStart !== -1) {
    const end = continuedLineEnd(text, read.valueStart);
    const tokens = read.tokens;
    return { ...base, kind: "assign", end, opensBlock: false, tokens, valueStart: read.valueStart };
  }
  const kind = asksForHelp(text, start, read) ? "help" : "python";
  const opensBlock = text.charAt(read.lastCharacter) === ":";
  return { ...base, kind, end: read.end, opensBlock, tokens: read.tokens };
}

interface State {
  /** A field of an f-string ran to the end of the text: looking again for each string would cost the square of the length. */
  hasOpenField: boolean;
}

interface PythonLine {
  readonly end: number;
  readonly tokens: readonly Span[];
  readonly valueStart: number;
  /** Offset of the last character that is neither blank nor in a comment. */
  readonly lastCharacter: number;
  readonly endsInComment: boolean;
}

/** Reads from the start of a statement to the line end that is in no string and no bracket, and not behind a backslash. */
function readPython(text: string, start: number, state: State): PythonLine {
  const tokens: Span[] = [];
  const interesting = /[\n\\#"'()[\]{}=]/g;
  let depth = 0;
  let hasAssignment = false;
  let commentStart: number | undefined;
  interesting.lastIndex = start;
  for (let found = interesting.exec(text); found !== null; found = interesting.exec(text)) {
    const at = found.index;
    const character = found[0];
    if (character === "\n") {
      if (depth === 0) return finish(text, start, at, tokens, commentStart);
      commentStart = undefined;
    } else if (character === "\\") {
      if (text.charAt(at + 1) === "\n") interesting.lastIndex = at + 2;
    } else if (character === "#") {
      commentStart = at;
      const end = endOfLine(text, at);
      tokens.push({ start: at, end });
      interesting.lastIndex = end;
    } else if (character === '"' || character === "'") {
      const token = readToken(text, at, tokens.at(-1)?.end ?? start, state);
      if (token !== undefined) {
        tokens.push(token);
        interesting.lastIndex = token.end;
      }
    } else if (character === "=") {
      if (depth > 0 || hasAssignment || !isAssignment(text, at)) continue;
      hasAssignment = true;
      const value = skipContinuedBlanks(text, at + 1);
      if (startsSpecialValue(text, value))
        return {
          end: value,
          tokens,
          valueStart: value,
          lastCharacter: value,
          endsInComment: false,
        };
    } else if ("([{".includes(character)) {
      depth++;
    } else {
      depth = Math.max(0, depth - 1);
    }
  }
  return finish(text, start, text.length, tokens, commentStart);
}

function finish(
  text: string,
  start: number,
  end: number,
  tokens: readonly Span[],
  commentStart: number | undefined,
): PythonLine {
  let last = (commentStart ?? end) - 1;
  while (last > start && /\s/.test(text.charAt(last))) last--;
  const endsInComment = commentStart !== undefined;
  return { end, tokens, valueStart: -1, lastCharacter: last, endsInComment };
}

/** A string literal. A quote that is not closed on its line is no literal: CPython's tokenizer goes on behind it. */
function readToken(text: string, at: number, after: number, state: State): Span | undefined {
  const start = prefixStart(text, at, after);
  const prefix = text.slice(start, at).toLowerCase();
  if (/[ft]/.test(prefix) && !state.hasOpenField) {
    const end = fstringEnd(text, at, prefix.includes("r"));
    if (end !== undefined) return { start, end };
    state.hasOpenField = true;
  }
  const { end, isTerminated } = readString(text, at);
  const isTriple = text.startsWith(text.charAt(at).repeat(3), at);
  return isTerminated || isTriple ? { start, end } : undefined;
}

/** Is the `=` at `at` neither part of a comparison nor of `+=` and the like? */
function isAssignment(text: string, at: number): boolean {
  return text.charAt(at + 1) !== "=" && !/[=!<>:+\-*/%&|^@~]/.test(text.charAt(at - 1));
}

function startsSpecialValue(text: string, at: number): boolean {
  return text.charAt(at) === "!" || /^%[ \t]*[\p{L}_]/u.test(text.slice(at, at + 100));
}

const helpTarget =
  /%{0,2}(?![0-9])[\p{L}\p{N}_*]+(?:\.(?![0-9])[\p{L}\p{N}_*]+|\[-?[0-9]+\])*\?\??$/u;

/** `name?` at the end, by the rule of IPython's own `_help_end_re`. */
function asksForHelp(text: string, start: number, line: PythonLine): boolean {
  if (line.endsInComment || text.charAt(line.lastCharacter) !== "?") return false;
  if ((line.tokens.at(-1)?.end ?? 0) > line.lastCharacter) return false;
  // The target is short; a long line is not searched from its beginning.
  return helpTarget.test(
    text.slice(Math.max(start, line.lastCharacter - 300), line.lastCharacter + 1),
  );
}

/** End of the physical line, or of the last one of those that end in a backslash. */
function continuedLineEnd(text: string, from: number): number {
  let end = endOfLine(text, from);
  while (end < text.length && text.charAt(end - 1) === "\\") end = endOfLine(text, end + 1);
  return end;
}

/** A cell's lines end in `\n`, whatever the file had. */
export function endOfLine(text: string, from: number): number {
  const end = text.indexOf("\n", from);
  return end === -1 ? text.length : end;
}

function skipBlanks(text: string, from: number): number {
  let at = from;
  while (/[ \t\f]/.test(text.charAt(at))) at++;
  return at;
}

function skipContinuedBlanks(text: string, from: number): number {
  let at = skipBlanks(text, from);
  while (text.startsWith("\\\n", at)) at = skipBlanks(text, at + 2);
  return at;
}

function columns(text: string, from: number, to: number): number {
  let column = 0;
  for (let i = from; i < to; i++) column += text.charAt(i) === "\t" ? 8 - (column % 8) : 1;
  return column;
}
