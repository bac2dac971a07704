import { scanTokens } from "./tokens.ts";

/** CPython's own limit: `too many nested parentheses`. */
export const deepestBrackets = 200;

/** Offset of the first bracket that is nested deeper than CPython allows, if any. */
export function findDeepBracket(text: string): number | undefined {
  // Brackets in strings and comments count here, which costs little and is looked at again where it matters.
  if (findBeyond(text, 0, text.length, { depth: 0 }) === undefined) return undefined;
  const state = { depth: 0 };
  let at = 0;
  for (const { start, end } of scanTokens(text)) {
    const found = findBeyond(text, at, start, state);
    if (found !== undefined) return found;
    at = end;
  }
  return findBeyond(text, at, text.length, state);
}

function findBeyond(
  text: string,
  start: number,
  end: number,
  state: { depth: number },
): number | undefined {
  for (let i = start; i < end; i++) {
    const unit = text.charCodeAt(i);
    if (unit === 0x28 || unit === 0x5b || unit === 0x7b) {
      if (++state.depth > deepestBrackets) return i;
    } else if ((unit === 0x29 || unit === 0x5d || unit === 0x7d) && state.depth > 0) state.depth--;
  }
  return undefined;
}
