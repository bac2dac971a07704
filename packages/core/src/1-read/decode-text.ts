import { diagnose } from "../diagnostics/diagnose.ts";
import { notText } from "../diagnostics/not-text.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import { positionOfByte } from "./position.ts";

/** Text of a file, without a byte order mark; or why it has none. */
export type DecodedText =
  | { readonly text: string; readonly problem: undefined }
  | { readonly text: undefined; readonly problem: Diagnostic };

// Not a `fatal` decoder: in Node 20 that is several times slower.
const decoder = new TextDecoder();

/**
 * Decodes UTF-8, strictly.
 * @param whole the bytes of the file, where `bytes` are only a part of them: for the place of an error
 */
export function decodeText(
  path: string,
  bytes: Uint8Array,
  whole: Uint8Array = bytes,
): DecodedText {
  const text = decoder.decode(bytes);
  // What is not UTF-8 becomes this character, which a file may also hold.
  if (!text.includes("\uFFFD") || findInvalidByte(bytes) === undefined) {
    return { text, problem: undefined };
  }
  const binary = findBinary(path, whole);
  if (binary !== undefined) return { text: undefined, problem: binary };
  const offset = findInvalidByte(whole) ?? 0;
  const byte = (whole[offset] ?? 0).toString(16).padStart(2, "0").toUpperCase();
  const problem = diagnose(
    notText,
    { notebook: path, ...positionOfByte(whole, offset) },
    `The file is not valid UTF-8: byte 0x${byte} at offset ${offset}.`,
    "Save it as UTF-8.",
  );
  return { text: undefined, problem };
}

/** Files that are text in UTF-16, or no text at all. */
export function findBinary(path: string, bytes: Uint8Array): Diagnostic | undefined {
  const isUtf16 =
    (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  if (isUtf16) {
    return diagnose(
      notText,
      { notebook: path, line: 1, column: 1 },
      "The file is UTF-16, which Jupyter and Python do not read.",
      "Save it as UTF-8.",
    );
  }
  const offset = bytes.indexOf(0);
  if (offset === -1) return undefined;
  return diagnose(
    notText,
    { notebook: path, ...positionOfByte(bytes, offset) },
    `The file holds a NUL byte at offset ${offset}: it is not text in UTF-8.`,
    "Give a notebook (.ipynb) or a Python script.",
  );
}

/** The first byte that does not continue valid UTF-8 (RFC 3629: no overlong forms, no surrogates, nothing above U+10FFFF). */
function findInvalidByte(bytes: Uint8Array): number | undefined {
  for (let at = 0; at < bytes.length;) {
    const length = sequenceLength(bytes, at);
    if (length === 0) return at;
    at += length;
  }
  return undefined;
}

/** Bytes of the sequence that starts here; 0 where it is none. */
function sequenceLength(bytes: Uint8Array, at: number): number {
  const first = bytes[at] ?? 0;
  if (first < 0x80) return 1;
  if (first < 0xc2 || first > 0xf4) return 0;
  const length = first < 0xe0 ? 2 : first < 0xf0 ? 3 : 4;
  const second = bytes[at + 1] ?? 0;
  const low = first === 0xe0 ? 0xa0 : first === 0xf0 ? 0x90 : 0x80;
  const high = first === 0xed ? 0x9f : first === 0xf4 ? 0x8f : 0xbf;
  if (second < low || second > high) return 0;
  for (let i = 2; i < length; i++) if (((bytes[at + i] ?? 0) & 0xc0) !== 0x80) return 0;
  return length;
}
