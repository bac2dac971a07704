/** The byte of a double quote. */
export const quote = 0x22;
const backslash = 0x5c;

/** Most strings of a notebook are short lines: for these a call to find the quote costs more than looking. */
const shortString = 80;

/** Offset after the string that starts at `start`; -1 where it has no end. */
export function endOfString(bytes: Uint8Array, start: number): number {
  let at = start + 1;
  const near = Math.min(start + shortString, bytes.length);
  while (at < near) {
    const byte = bytes[at];
    if (byte === quote) return at + 1;
    at += byte === backslash ? 2 : 1;
  }
  for (;;) {
    const close = bytes.indexOf(quote, at);
    if (close === -1) return -1;
    let first = close;
    while (bytes[first - 1] === backslash && first > at) first--;
    at = close + 1;
    if ((close - first) % 2 === 0) return at;
  }
}

/** What may not stand in a string: control characters, and backslashes before other characters than JSON knows. */
export function findBadByte(
  bytes: Uint8Array,
  start: number,
  end: number,
): { offset: number; message: string } | undefined {
  for (let at = start; at < end; at++) {
    const byte = bytes[at] ?? 0;
    if (byte === 0x0a || byte === 0x0d)
      return { offset: at, message: "a string goes over the end of the line" };
    if (byte < 0x20) return { offset: at, message: "a control character stands in a string" };
    if (byte !== backslash) continue;
    if (/^(?:u[\da-fA-F]{4}|["\\/bfnrt])/.test(asciiText(bytes, at + 1, at + 6))) at++;
    else
      return {
        offset: at,
        message: "a backslash stands before a character that JSON does not escape",
      };
  }
  return undefined;
}

/** Text of bytes that are ASCII; others become other characters. */
export function asciiText(bytes: Uint8Array, start: number, end: number): string {
  let text = "";
  for (let at = start; at < end && at < bytes.length; at++)
    text += String.fromCharCode(bytes[at] ?? 0);
  return text;
}
