import { asciiText, endOfString, findBadByte, quote } from "./json-string.ts";
import type { Replacement } from "./replace-bytes.ts";

export interface JsonScan {
  /** Where the text stops being JSON; `offset` counts bytes. */
  readonly problem: { readonly offset: number; readonly message: string } | undefined;
  /** What is left out before parsing, in order: images and the like, and `NaN`, which Python writes and reads. */
  readonly replacements: readonly Replacement[];
}

/** No notebook nests so deep, and later stages may walk metadata recursively. */
const maxDepth = 500;
/** Shorter values are not worth the copying. */
const minDropped = 64;

// Where in a notebook a value is. What a place holds under a key is in `placesByKey`.
type Context =
  | "root"
  | "cells"
  | "cell"
  | "outputs"
  | "output"
  | "data"
  | "worksheets"
  | "worksheet"
  | "other"
  | "dropped";

// The outputs of nbformat 3 have their data among the other keys, by short names. A cell's attachments are images too.
const placesByKey: Readonly<Partial<Record<Context, Readonly<Record<string, Context>>>>> = {
  root: { cells: "cells", worksheets: "worksheets" },
  worksheet: { cells: "cells" },
  cell: { outputs: "outputs", attachments: "dropped" },
  output: {
    data: "data",
    metadata: "dropped",
    traceback: "dropped",
    png: "dropped",
    jpeg: "dropped",
    svg: "dropped",
    html: "dropped",
    latex: "dropped",
    json: "dropped",
    javascript: "dropped",
    pdf: "dropped",
  },
};
const placesOfItems: Readonly<Partial<Record<Context, Context>>> = {
  cells: "cell",
  outputs: "output",
  worksheets: "worksheet",
};

interface Container {
  readonly isArray: boolean;
  readonly context: Context;
  readonly start: number;
}

type Expected = "value" | "first-item" | "first-key" | "key" | "colon" | "separator" | "end";

const expectations: Readonly<Record<Expected, string>> = {
  value: "a value is missing",
  "first-item": "a value or `]` is missing",
  "first-key": "a name in double quotes or `}` is missing",
  key: "a name in double quotes is missing",
  colon: "`:` is missing after the name",
  separator: "`,` is missing",
  end: "there is more text after the end of the notebook",
};

const wordPattern = /^(?:true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)$/;
const pythonWords = /^(?:NaN|-?Infinity)$/;

/**
 * Walks over the JSON text of a notebook without making objects of it: finds where it is not JSON, and the large values that
 * nothing here reads (images, HTML, traceback), so that they can be left out before it is decoded and parsed.
 * @param isStrict also looks into every string for what may not be in one; `JSON.parse` does that faster where there is nothing to find
 */
export function scanJson(bytes: Uint8Array, isStrict: boolean): JsonScan {
  const replacements: Replacement[] = [];
  const stack: Container[] = [];
  let expected: Expected = "value";
  let context: Context = "root";
  let top: Container | undefined;
  let at = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;

  const fail = (offset: number, message: string): JsonScan => ({
    problem: { offset, message },
    replacements,
  });
  /** After a value, which was the only one or is followed by a comma or a bracket. */
  const finish = (start: number, valueContext: Context): Expected => {
    if (valueContext === "dropped" && at - start >= minDropped) {
      while ((replacements.at(-1)?.start ?? -1) > start) replacements.pop();
      replacements.push({ start, end: at, text: "0" });
    }
    return stack.length === 0 ? "end" : "separator";
  };

  for (;;) {
    at = skipBlanks(bytes, at);
    if (at >= bytes.length) break;
    const byte = bytes[at];
    if (byte === quote && expected !== "colon" && expected !== "separator" && expected !== "end") {
      const start = at;
      at = endOfString(bytes, start);
      if (at === -1)
        return fail(
          start,
          "the string that starts here has no end; the file may have been cut off",
        );
      const bad = isStrict ? findBadByte(bytes, start + 1, at - 1) : undefined;
      if (bad !== undefined) return fail(bad.offset, bad.message);
      if (expected === "key" || expected === "first-key") {
        context = placeUnder(bytes, start, at, top?.context ?? "other");
        expected = "colon";
      } else expected = finish(start, context);
    } else if (byte === 0x3a && expected === "colon") {
      at++;
      expected = "value";
    } else if (byte === 0x2c && expected === "separator") {
      at++;
      expected = top?.isArray === true ? "value" : "key";
      if (top?.isArray === true) context = placesOfItems[top.context] ?? "other";
    } else if (
      (byte === 0x7b || byte === 0x5b) &&
      (expected === "value" || expected === "first-item")
    ) {
      if (stack.length === maxDepth)
        return fail(at, `it is nested more than ${maxDepth} levels deep`);
      const isArray = byte === 0x5b;
      const isFitting: boolean = context === "dropped" || isArray === context.endsWith("s");
      const own: Context = isFitting ? context : "other";
      top = { isArray, context: own, start: at++ };
      stack.push(top);
      expected = isArray ? "first-item" : "first-key";
      if (isArray) context = placesOfItems[own] ?? "other";
    } else if (
      top !== undefined &&
      byte === (top.isArray ? 0x5d : 0x7d) &&
      (expected === "separator" || expected === (top.isArray ? "first-item" : "first-key"))
    ) {
      const { start, context: closed } = top;
      stack.pop();
      top = stack.at(-1);
      at++;
      expected = finish(start, closed);
    } else if (expected === "value" || expected === "first-item") {
      const start = at;
      at = wordEnd(bytes, at);
      const word = asciiText(bytes, start, Math.min(at, start + 400));
      if (pythonWords.test(word)) replacements.push({ start, end: at, text: "null" });
      else if (!wordPattern.test(word))
        return fail(start, describeWord(word, expectations[expected]));
      expected = finish(start, "other");
    } else {
      const closing = top === undefined ? "" : top.isArray ? " or `]`" : " or `}`";
      const isOpen = expected === "separator";
      return fail(at, isOpen ? `\`,\`${closing} is missing` : expectations[expected]);
    }
  }
  if (expected === "end") return { problem: undefined, replacements };
  const inside = top?.isArray === true ? "inside a list" : "inside an object";
  const what = top === undefined ? "before the first value" : inside;
  return fail(bytes.length, `the file ends ${what}; it may have been cut off`);
}

function skipBlanks(bytes: Uint8Array, from: number): number {
  let at = from;
  for (
    let byte = bytes[at];
    byte === 0x20 || byte === 0x0a || byte === 0x0d || byte === 0x09;
    byte = bytes[at]
  ) {
    at++;
  }
  return at;
}

function placeUnder(bytes: Uint8Array, start: number, end: number, context: Context): Context {
  if (context === "other" || context === "dropped") return "other";
  const key = asciiText(bytes, start + 1, Math.min(end - 1, start + 40));
  if (context === "data") return key === "text/plain" ? "other" : "dropped";
  const places = placesByKey[context];
  return places !== undefined && Object.hasOwn(places, key) ? (places[key] ?? "other") : "other";
}

function wordEnd(bytes: Uint8Array, from: number): number {
  let at = from;
  for (let byte = bytes[at]; byte !== undefined && isWordByte(byte); byte = bytes[at]) at++;
  return Math.max(at, from + 1);
}

const isWordByte = (byte: number): boolean =>
  (byte >= 0x30 && byte <= 0x39) ||
  (byte >= 0x41 && byte <= 0x5a) ||
  (byte >= 0x61 && byte <= 0x7a) ||
  byte === 0x2b ||
  byte === 0x2d ||
  byte === 0x2e ||
  byte === 0x5f;

function describeWord(word: string, expectation: string): string {
  return /^[\w.+-]+$/.test(word) ? `\`${word.slice(0, 40)}\` is no JSON value` : expectation;
}
