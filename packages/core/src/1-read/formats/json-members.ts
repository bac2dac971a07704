import { endOfString, quote } from "./json-string.ts";

/** A value in a JSON text. Offsets of bytes; the end is exclusive. */
export interface JsonSpan {
  readonly start: number;
  readonly end: number;
}

/** What stands in an object under a key, or in a list: then the key is empty and has no length. */
export interface JsonMember extends JsonSpan {
  readonly key: string;
  readonly keyStart: number;
  readonly keyEnd: number;
}

/** An object or a list: its offsets, and what is in it, in order. A key may be there several times. */
export interface JsonContainer extends JsonSpan {
  readonly members: readonly JsonMember[];
}

const openBrace = 0x7b;
const openBracket = 0x5b;
const closeBrace = 0x7d;
const closeBracket = 0x5d;
const comma = 0x2c;
const colon = 0x3a;

export const isObjectAt = (bytes: Uint8Array, at: number): boolean => bytes[at] === openBrace;
export const isListAt = (bytes: Uint8Array, at: number): boolean => bytes[at] === openBracket;
export const isStringAt = (bytes: Uint8Array, at: number): boolean => bytes[at] === quote;

/**
 * Lists what an object or a list holds, without a look into that.
 * @param bytes valid JSON, but for the `NaN` that Python writes
 * @param start offset of the opening bracket
 */
export function readContainer(bytes: Uint8Array, start: number): JsonContainer {
  const hasKeys = isObjectAt(bytes, start);
  const members: JsonMember[] = [];
  let at = skipSpace(bytes, start + 1);
  while (at < bytes.length && bytes[at] !== closeBrace && bytes[at] !== closeBracket) {
    const keyStart = at;
    const keyEnd = hasKeys ? endOfString(bytes, at) : at;
    if (hasKeys) {
      at = skipSpace(bytes, keyEnd);
      if (bytes[at] === colon) at = skipSpace(bytes, at + 1);
    }
    const end = endOfValue(bytes, at);
    const key = hasKeys ? textOfString(bytes, keyStart, keyEnd) : "";
    members.push({ key, keyStart, keyEnd, start: at, end });
    at = skipSpace(bytes, end);
    if (bytes[at] === comma) at = skipSpace(bytes, at + 1);
  }
  return { start, end: at + 1, members };
}

/** The member of that key; of several the last, which JSON parsers keep. */
export function memberOf({ members }: JsonContainer, key: string): JsonMember | undefined {
  return members.findLast((member) => member.key === key);
}

/** Offset of the first value of a file: after a byte order mark and blanks. */
export function startOfJson(bytes: Uint8Array): number {
  const isMarked = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  return skipSpace(bytes, isMarked ? 3 : 0);
}

function textOfString(bytes: Uint8Array, start: number, end: number): string {
  return JSON.parse(new TextDecoder().decode(bytes.subarray(start, end))) as string;
}

/** With a count of the open brackets: a hostile file may nest deeper than a function can call itself. */
function endOfValue(bytes: Uint8Array, start: number): number {
  let depth = 0;
  let at = start;
  while (at < bytes.length) {
    const byte = bytes[at];
    if (byte === quote) at = endOfString(bytes, at);
    else if (byte === openBrace || byte === openBracket) {
      depth++;
      at++;
    } else if (byte === closeBrace || byte === closeBracket) {
      depth--;
      at++;
    } else if (depth === 0) return endOfWord(bytes, at);
    else at++;
    if (depth === 0) return at;
  }
  return at;
}

function endOfWord(bytes: Uint8Array, start: number): number {
  let at = start;
  while (at < bytes.length && /[\w.+-]/.test(String.fromCharCode(bytes[at] ?? 0))) at++;
  return Math.max(at, start + 1);
}

function skipSpace(bytes: Uint8Array, from: number): number {
  let at = from;
  while (bytes[at] === 0x20 || bytes[at] === 0x0a || bytes[at] === 0x0d || bytes[at] === 0x09) at++;
  return at;
}
