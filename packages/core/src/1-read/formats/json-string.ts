/** The byte of a double quote. */
export const quote = 0x22;
const backslash = 0x5c;

/** A string in JSON text: the offset after it, or where it goes wrong. */
export interface ScannedString {
  readonly end: number;
  readonly problem?: string;
}

/**
 * Finds the end of a string.
 * @param isStrict looks at what is in it, too
 */
export function readString(bytes: Uint8Array, start: number, isStrict: boolean): ScannedString {
  let at = start + 1;
  for (;;) {
    const close = bytes.indexOf(quote, at);
    if (close === -1)
      return {
        end: start,
        problem: "the string that starts here has no end; the file may have been cut off",
      };
    let first = close;
    while (bytes[first - 1] === backslash && first - 1 > start) first--;
    at = close + 1;
    if ((close - first) % 2 === 0) break;
  }
  const bad = isStrict ? badByte(bytes, start + 1, at - 1) : undefined;
  return bad === undefined ? { end: at } : { end: bad.offset, problem: bad.message };
}

/** What may not stand in a string: control characters, and backslashes before other characters than JSON knows. */
function badByte(
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
