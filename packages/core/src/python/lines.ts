import { scanTokens, type Token } from "./tokens.ts";

/** A physical line. UTF-16 offsets; `end` is before its line end. */
export interface Line {
  readonly start: number;
  readonly end: number;
  /**
   * `string`: it starts inside of a string literal, so that its first characters are data.
   * `continuation`: it starts inside of brackets or after a backslash, so that its indentation means nothing.
   * `comment`: nothing but a comment. `code`: it starts a statement, and its indentation counts.
   */
  readonly kind: "code" | "continuation" | "comment" | "blank" | "string";
}

/** Splits a text at `\n` and says what each line's indentation means. */
export function readLines(text: string): readonly Line[] {
  const lines: Line[] = [];
  const tokens = scanTokens(text);
  let next = 0;
  let depth = 0;
  for (let start = 0; start <= text.length;) {
    const found = text.indexOf("\n", start);
    const end = found === -1 ? text.length : found;
    while ((tokens[next]?.end ?? Infinity) <= start) next++;
    const token = tokens[next];
    const isInside = token?.kind === "string" && token.start < start;
    const previous = lines.at(-1);
    const isContinued =
      depth > 0 ||
      (previous !== undefined && endsInBackslash(text, previous.end, tokens[next - 1]));
    lines.push({ start, end, kind: isInside ? "string" : kindOf(text, start, end, isContinued) });
    depth = depthAfter(text, start, end, tokens, next, depth);
    start = end + 1;
  }
  return lines;
}

function kindOf(text: string, start: number, end: number, isContinued: boolean): Line["kind"] {
  const first = /[^ \t\f\r]/g;
  first.lastIndex = start;
  const at = first.exec(text)?.index ?? end;
  if (at >= end) return "blank";
  if (isContinued) return "continuation";
  return text[at] === "#" ? "comment" : "code";
}

/** Does a line end in a backslash that is not in a comment? `before` is the last comment or string that ends in it, or earlier. */
function endsInBackslash(text: string, end: number, before: Token | undefined): boolean {
  const last = text[end - 1] === "\r" ? end - 2 : end - 1;
  return text[last] === "\\" && (before === undefined || before.end <= last);
}

/** How many brackets are open at the end of a line. */
function depthAfter(
  text: string,
  start: number,
  end: number,
  tokens: readonly Token[],
  firstToken: number,
  before: number,
): number {
  let depth = before;
  let next = firstToken;
  for (let i = start; i < end; i++) {
    const token = tokens[next];
    if (token !== undefined && token.start <= i) {
      i = token.end - 1;
      next++;
      continue;
    }
    const character = text[i] ?? "";
    if ("([{".includes(character)) depth++;
    else if (")]}".includes(character) && depth > 0) depth--;
  }
  return depth;
}
