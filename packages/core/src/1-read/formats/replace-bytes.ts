/** Bytes that another text takes the place of; offsets from the start of the file, end exclusive. */
export interface Replacement {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** @param replacements in order of the file */
export function replaceBytes(bytes: Uint8Array, replacements: readonly Replacement[]): Uint8Array {
  if (replacements.length === 0) return bytes;
  const encoder = new TextEncoder();
  const parts: Uint8Array[] = [];
  let from = 0;
  for (const { start, end, text } of replacements) {
    parts.push(bytes.subarray(from, start), encoder.encode(text));
    from = end;
  }
  parts.push(bytes.subarray(from));
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
