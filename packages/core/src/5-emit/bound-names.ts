import { parsePython } from "../python/parse.ts";
import { isBoundHere } from "../python/scope.ts";
import { analyzeScopes } from "../python/scopes.ts";

const word = /[\p{ID_Start}_][\p{ID_Continue}]*/gu;

/** The names that statements bind at the top of their module; every word where the text cannot be analysed. */
export function namesBoundIn(code: string): ReadonlySet<string> {
  if (code.trim() === "") return new Set();
  const parsed = parsePython(code);
  if (parsed.kind !== "parsed") return wordsIn(code);
  const { symbols } = analyzeScopes(parsed.source);
  return new Set([...symbols].filter(([, symbol]) => isBoundHere(symbol)).map(([name]) => name));
}

/** Every word of a text: all names that its code can mean, and more. */
export function wordsIn(text: string): ReadonlySet<string> {
  return new Set(text.match(word));
}
