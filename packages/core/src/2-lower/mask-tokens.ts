import type { LogicalLine } from "./scan-lines.ts";

/** A logical line with its string literals made of `"` only and its comments of blanks, so that only code can match. */
export function maskTokens(text: string, { start, end, tokens }: LogicalLine): string {
  let masked = "";
  let at = start;
  for (const token of tokens) {
    const fill = text.charAt(token.start) === "#" ? " " : '"';
    masked += text.slice(at, token.start) + fill.repeat(token.end - token.start);
    at = token.end;
  }
  return masked + text.slice(at, end);
}
