import type { Json } from "../model/notebook.ts";
import { readString } from "../python/string-literal.ts";

/** A literal's value, and the offset after it. */
export interface Literal {
  readonly value: Json;
  readonly end: number;
}

/** Options of cell markers and arguments of widgets are flat; what nests deeper was not written by hand. */
const maxDepth = 30;

/**
 * Reads a literal of Python or JSON at an offset: strings, numbers, `True`, `None`, lists, tuples, dicts.
 * @returns `undefined` where there is none, as for a name, a call or an f-string
 */
export function readLiteral(text: string, from: number, depth = 0): Literal | undefined {
  const at = skipSpace(text, from);
  const character = text.charAt(at);
  if (depth > maxDepth || character === "") return undefined;
  if (character === "[") return readItems(text, at, "]", depth);
  if (character === "(") return readItems(text, at, ")", depth);
  if (character === "{") return readPairs(text, at, depth);
  const string = /^[bBuUrR]{0,2}(?=["'])/.exec(text.slice(at, at + 3));
  if (string !== null) return readText(text, at, string[0].toLowerCase());
  const word = /^[-+]?[\w.]+(?:(?<=[eE])[-+]\d+)?/.exec(text.slice(at, at + 100))?.[0] ?? "";
  const value = valueOfWord(word);
  return value === undefined ? undefined : { value, end: at + word.length };
}

/** The literal that is the whole of a text, blanks around it aside. */
export function parseLiteral(text: string): Json | undefined {
  const literal = readLiteral(text, 0);
  return literal !== undefined && skipSpace(text, literal.end) === text.length
    ? literal.value
    : undefined;
}

/** A string as a Python literal, in double quotes. */
export function quotePython(text: string): string {
  // JSON's escapes are Python's, too; what is not ASCII stays as it is.
  return JSON.stringify(text);
}

export function skipSpace(text: string, from: number): number {
  const rest = /\S/g;
  rest.lastIndex = from;
  return rest.exec(text)?.index ?? text.length;
}

function valueOfWord(word: string): Json | undefined {
  if (word === "True" || word === "true") return true;
  if (word === "False" || word === "false") return false;
  if (word === "None" || word === "null") return null;
  const digits = word.replaceAll("_", "");
  return /^[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?$/.test(digits) ? Number(digits) : undefined;
}

function readItems(text: string, open: number, close: string, depth: number): Literal | undefined {
  const items: Json[] = [];
  let at = skipSpace(text, open + 1);
  while (text.charAt(at) !== close) {
    const item = readLiteral(text, at, depth + 1);
    if (item === undefined) return undefined;
    items.push(item.value);
    const next = afterSeparator(text, item.end, close);
    if (next === undefined) return undefined;
    at = next;
  }
  return { value: items, end: at + 1 };
}

function readPairs(text: string, open: number, depth: number): Literal | undefined {
  const pairs: [string, Json][] = [];
  let at = skipSpace(text, open + 1);
  while (text.charAt(at) !== "}") {
    const key = readLiteral(text, at, depth + 1);
    const colon = key === undefined ? -1 : skipSpace(text, key.end);
    if (typeof key?.value !== "string" || text.charAt(colon) !== ":") return undefined;
    const value = readLiteral(text, colon + 1, depth + 1);
    if (value === undefined) return undefined;
    pairs.push([key.value, value.value]);
    const next = afterSeparator(text, value.end, "}");
    if (next === undefined) return undefined;
    at = next;
  }
  return { value: Object.fromEntries(pairs), end: at + 1 };
}

/** Where the next item or the closing bracket is; `undefined` where neither can follow. */
function afterSeparator(text: string, from: number, close: string): number | undefined {
  const at = skipSpace(text, from);
  if (text.charAt(at) === ",") return skipSpace(text, at + 1);
  return text.charAt(at) === close ? at : undefined;
}

function readText(text: string, at: number, prefix: string): Literal | undefined {
  const open = at + prefix.length;
  const { end, isTerminated } = readString(text, open);
  if (!isTerminated) return undefined;
  const quotes = text.startsWith(text.charAt(open).repeat(3), open) && end - open >= 6 ? 3 : 1;
  const body = text.slice(open + quotes, end - quotes);
  return { value: prefix.includes("r") ? body : unescape(body), end };
}

const escapes: Readonly<Record<string, string>> = {
  "\n": "",
  "\\": "\\",
  "'": "'",
  '"': '"',
  "/": "/",
  a: "\u0007",
  b: "\b",
  f: "\f",
  n: "\n",
  r: "\r",
  t: "\t",
  v: "\v",
};

function unescape(body: string): string {
  return body.replaceAll(
    /\\(?:x([\da-fA-F]{2})|u([\da-fA-F]{4})|U(00[\da-fA-F]{6})|([0-7]{1,3})|([\s\S]))/g,
    (whole, x?: string, u?: string, long?: string, octal?: string, other?: string) => {
      const hex = x ?? u ?? long;
      const code = hex === undefined ? Number.parseInt(octal ?? "", 8) : Number.parseInt(hex, 16);
      if (!Number.isNaN(code)) return code > 0x10ffff ? whole : String.fromCodePoint(code);
      return (other === undefined ? undefined : escapes[other]) ?? whole;
    },
  );
}
