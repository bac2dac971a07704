import { scanTokens } from "./tokens.ts";

/** A text in characters of the basic plane, of the same length. */
export interface NarrowText {
  readonly text: string;
  /** Gives a part of it with its own characters. */
  readonly original: (part: string) => string;
}

/** Characters that no normalisation changes, for the first and the second half of a surrogate pair. */
const firstHalves = { from: 0xac00, to: 0xd7a3 };
const secondHalves = { from: 0x4e00, to: 0x9fff };

/**
 * Writes a text in characters of the basic plane: the parser knows no identifier with others (`𝜋`). Each of the others becomes two characters
 * that can be part of a name, in code and in f-strings alone. `undefined` where it has none, or more different ones than there are substitutes.
 */
export function narrowText(text: string): NarrowText | undefined {
  if (!/[\ud800-\udbff]/.test(text)) return undefined;
  const first = findUnused(text);
  if (first === undefined) return undefined;
  const all: string[] = [];
  const pairByCharacter = new Map<string, string>();
  const replaceIn = (part: string): string =>
    part.replace(/[\u{10000}-\u{10ffff}]/gu, (character) => {
      let pair = pairByCharacter.get(character);
      if (pair === undefined) {
        pair = first + String.fromCharCode(secondHalves.from + all.length);
        pairByCharacter.set(character, pair);
        all.push(character);
      }
      return pair;
    });
  let written = "";
  let at = 0;
  for (const { kind, start, end } of scanTokens(text)) {
    const token = text.slice(start, end);
    written +=
      replaceIn(text.slice(at, start)) +
      (kind === "string" && hasFields(token) ? replaceIn(token) : token);
    at = end;
  }
  written += replaceIn(text.slice(at));
  if (all.length === 0 || all.length > secondHalves.to - secondHalves.from) return undefined;
  const pairs = new RegExp(`${first}([\\u4e00-\\u9fff])`, "g");
  return {
    text: written,
    original: (part) =>
      part.replace(
        pairs,
        (pair, second: string) => all[second.charCodeAt(0) - secondHalves.from] ?? pair,
      ),
  };
}

const hasFields = (literal: string): boolean => /^[a-z]*[ft]/i.test(literal);

/** A first half that the text does not hold, and that no escape in it makes. */
function findUnused(text: string): string | undefined {
  const used = new Set(text);
  for (const [, hex = ""] of text.matchAll(/\\(?:u|U0000)([\da-f]{4})/gi))
    used.add(String.fromCharCode(Number.parseInt(hex, 16)));
  for (let code = firstHalves.from; code <= firstHalves.to; code++) {
    const character = String.fromCharCode(code);
    if (!used.has(character)) return character;
  }
  return undefined;
}
