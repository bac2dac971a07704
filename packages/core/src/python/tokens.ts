import { fstringEnd } from "./fstring.ts";
import { lineEnd, prefixStart, readString } from "./string-literal.ts";

/**
 * A comment, or a string literal with its prefix and quotes. An f-string is one token, whatever its fields hold.
 * UTF-16 offsets, end exclusive.
 */
export interface Token {
  readonly kind: "comment" | "string";
  readonly start: number;
  readonly end: number;
}

/**
 * Finds the comments and string literals of a text, in order. Nothing is rejected: an unterminated literal ends at the
 * end of its line, a triple-quoted one at the end of the text.
 */
export function scanTokens(text: string): readonly Token[] {
  const tokens: Token[] = [];
  const opening = /["'#]/g;
  let previous = 0;
  let hasOpenField = false;
  for (let found = opening.exec(text); found !== null; found = opening.exec(text)) {
    const at = found.index;
    if (found[0] === "#") {
      previous = lineEnd(text, at);
      tokens.push({ kind: "comment", start: at, end: previous });
    } else {
      const start = prefixStart(text, at, previous);
      const prefix = text.slice(start, at).toLowerCase();
      let end: number | undefined;
      if (!hasOpenField && /[ft]/.test(prefix)) {
        end = fstringEnd(text, at, prefix.includes("r"));
        // A field that never closes was searched to the end of the text. Doing so again for each string would cost the square of its length.
        hasOpenField = end === undefined;
      }
      previous = end ?? readString(text, at).end;
      tokens.push({ kind: "string", start, end: previous });
    }
    opening.lastIndex = previous;
  }
  return tokens;
}
