/** A line of a text file, with the offsets (UTF-16) of its text and the line end as it is there. */
export interface SourceLine {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Empty at the end of the file. */
  readonly lineEnd: string;
}

/** A text file whose lines are to be edited. */
export interface SourceText {
  readonly text: string;
  readonly lines: readonly SourceLine[];
  /** Offset in the file of an offset in the text. */
  readonly byteOffset: (offset: number) => number;
}

/** Lines are counted as in reading, where `\r\n` and `\r` end one as well. */
export function readLines(bytes: Uint8Array): SourceText {
  const mark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
  const text = new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes.subarray(mark));
  const lines: SourceLine[] = [];
  let start = 0;
  for (const { 0: lineEnd, index } of text.matchAll(/\r\n?|\n/g)) {
    lines.push({ text: text.slice(start, index), start, end: index, lineEnd });
    start = index + lineEnd.length;
  }
  lines.push({ text: text.slice(start), start, end: text.length, lineEnd: "" });
  const encoder = new TextEncoder();
  const byteOffset = (offset: number): number =>
    mark + encoder.encode(text.slice(0, offset)).length;
  return { text, lines, byteOffset };
}
