import { lineEnd, prefixStart, quotesAt, readString } from "./string-literal.ts";

// CPython allows 150 f-strings within each other.
const deepest = 150;

/** What is met in the fields of an f-string: offsets of line ends, and whether there are comments. */
export interface FieldMarks {
  readonly lineEnds: number[];
  hasComments: boolean;
}

/**
 * Offset after the f-string (or t-string) whose opening quote is at `at`; `undefined` where it does not end.
 * Fields are read as since Python 3.12: they may hold the quotes of the string, line ends and comments.
 */
export function fstringEnd(
  text: string,
  at: number,
  isRaw: boolean,
  depth = 0,
  marks?: FieldMarks,
): number | undefined {
  if (depth > deepest) return undefined;
  const quotes = quotesAt(text, at);
  let i = at + quotes.length;
  while (i < text.length) {
    if (text.startsWith(quotes, i)) return i + quotes.length;
    const next = literalStep(text, i, quotes, isRaw, depth, marks);
    if (next === undefined) return undefined;
    i = next;
  }
  return undefined;
}

/** Offset after one character of the literal part, or after one whole field. */
function literalStep(
  text: string,
  i: number,
  quotes: string,
  isRaw: boolean,
  depth: number,
  marks: FieldMarks | undefined,
): number | undefined {
  const character = text.charAt(i);
  const following = text.charAt(i + 1);
  if (character === "{")
    return following === "{" ? i + 2 : fieldEnd(text, i + 1, quotes, depth, marks);
  if (character === "\\") {
    if (following === "N" && text.charAt(i + 2) === "{" && !isRaw)
      return skipUnicodeName(text, i + 3);
    return following === "{" || following === "}" ? i + 1 : i + 2;
  }
  return isLineEnd(character) && quotes.length === 1 ? undefined : i + 1;
}

/** `\N{BULLET}` is no field. */
function skipUnicodeName(text: string, from: number): number {
  let i = from;
  while (/[\w -]/.test(text.charAt(i))) i++;
  return text.charAt(i) === "}" ? i + 1 : i;
}

/** Offset after the `}` of the field that starts at `from`, after its `{`. */
function fieldEnd(
  text: string,
  from: number,
  quotes: string,
  depth: number,
  marks: FieldMarks | undefined,
): number | undefined {
  let open = 0;
  let i = from;
  while (i < text.length) {
    const character = text.charAt(i);
    if (character === "}" && open === 0) return i + 1;
    if (character === ":" && open === 0) return specificationEnd(text, i + 1, quotes, depth, marks);
    if (character === "'" || character === '"') {
      const end = nestedEnd(text, i, from, depth, marks);
      if (end === undefined) return undefined;
      i = end;
    } else if (character === "#") {
      if (marks) marks.hasComments = true;
      i = lineEnd(text, i);
    } else {
      if (isLineEnd(character)) marks?.lineEnds.push(i);
      if ("([{".includes(character)) open++;
      else if (")]}".includes(character)) open = Math.max(0, open - 1);
      i++;
    }
  }
  return undefined;
}

function nestedEnd(
  text: string,
  at: number,
  after: number,
  depth: number,
  marks: FieldMarks | undefined,
): number | undefined {
  const prefix = text.slice(prefixStart(text, at, after), at);
  if (/[ft]/i.test(prefix)) return fstringEnd(text, at, /r/i.test(prefix), depth + 1, marks);
  const { end, isTerminated } = readString(text, at);
  return isTerminated ? end : undefined;
}

/** A format specification may hold fields again, but not the quotes of its string. */
function specificationEnd(
  text: string,
  from: number,
  quotes: string,
  depth: number,
  marks: FieldMarks | undefined,
): number | undefined {
  if (depth > deepest) return undefined;
  let i = from;
  while (i < text.length) {
    const character = text.charAt(i);
    if (character === "}") return i + 1;
    if (text.startsWith(quotes, i) || (isLineEnd(character) && quotes.length === 1))
      return undefined;
    const next = character === "{" ? fieldEnd(text, i + 1, quotes, depth + 1, marks) : i + 1;
    if (next === undefined) return undefined;
    i = next;
  }
  return undefined;
}

const isLineEnd = (character: string): boolean => character === "\n" || character === "\r";
