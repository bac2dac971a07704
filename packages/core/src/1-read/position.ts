/** Line and column from 1; columns in UTF-16 units. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** Where a byte of a UTF-8 text is. What is not UTF-8 before it in the line counts one a byte. */
export function positionOfByte(bytes: Uint8Array, offset: number): Position {
  let line = 1;
  let start = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
  for (let at = bytes.indexOf(0x0a); at !== -1 && at < offset; at = bytes.indexOf(0x0a, at + 1)) {
    line++;
    start = at + 1;
  }
  return { line, column: new TextDecoder().decode(bytes.subarray(start, offset)).length + 1 };
}
