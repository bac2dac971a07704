/** End of a literal, exclusive. An unterminated one ends at the end of its line, a triple-quoted one at the end of the text. */
export interface LiteralEnd {
  readonly end: number;
  readonly isTerminated: boolean;
}

const prefixes = /^(?:[bft]r?|r[bft]?|u)$/i;
const isName = /[\w\u0080-\uffff]/;

/** The quotes that open at `at`: one or three. */
export function quotesAt(text: string, at: number): string {
  const quote = text.charAt(at);
  const triple = quote.repeat(3);
  return text.startsWith(triple, at) ? triple : quote;
}

/**
 * Where the literal whose quotes are at `at` starts: `rb"…"` at `r`.
 * @param after No prefix reaches before this offset.
 */
export function prefixStart(text: string, at: number, after: number): number {
  for (const length of [2, 1]) {
    const start = at - length;
    if (start < after || !prefixes.test(text.slice(start, at))) continue;
    if (start === after || !isName.test(text.charAt(start - 1))) return start;
  }
  return at;
}

/** Reads a literal without fields, whose opening quote is at `at`. */
export function readString(text: string, at: number): LiteralEnd {
  const quotes = quotesAt(text, at);
  if (quotes.length === 3) return readTriple(text, at + 3, quotes);
  const stop = quotes === '"' ? /["\\\r\n]/g : /['\\\r\n]/g;
  stop.lastIndex = at + 1;
  for (let found = stop.exec(text); found !== null; found = stop.exec(text)) {
    if (found[0] === quotes) return { end: found.index + 1, isTerminated: true };
    if (found[0] !== "\\") return { end: found.index, isTerminated: false };
    stop.lastIndex = found.index + (text.startsWith("\r\n", found.index + 1) ? 3 : 2);
  }
  return { end: text.length, isTerminated: false };
}

function readTriple(text: string, from: number, quotes: string): LiteralEnd {
  for (let at = text.indexOf(quotes, from); at !== -1; at = text.indexOf(quotes, at + 1)) {
    let backslashes = 0;
    while (at - backslashes > from && text[at - backslashes - 1] === "\\") backslashes++;
    if (backslashes % 2 === 0) return { end: at + 3, isTerminated: true };
  }
  return { end: text.length, isTerminated: false };
}

/** Offset of the end of the line that holds `at`, before its line end. */
export function lineEnd(text: string, at: number): number {
  const stop = /[\r\n]/g;
  stop.lastIndex = at;
  return stop.exec(text)?.index ?? text.length;
}
