/** Replaces a span of a text. UTF-16 offsets, end exclusive; an empty span inserts. */
export interface TextEdit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * Applies edits to a text.
 * @param edits Sorted and not overlapping, inside of the text; anything else is a bug of the caller and throws.
 */
export function splice(text: string, edits: readonly TextEdit[]): string {
  let result = "";
  let at = 0;
  for (const { start, end, text: replacement } of edits) {
    if (start < at || end < start || end > text.length) {
      throw new Error(
        `Edit ${start}-${end} does not fit: it follows offset ${at} in a text of ${text.length}.`,
      );
    }
    result += text.slice(at, start) + replacement;
    at = end;
  }
  return result + text.slice(at);
}

/**
 * Where the character at an offset stands on the other side of edits: in the text after them (`new`) or before (`old`).
 * A character of a replaced span, or of what replaces it, maps to the start of its counterpart.
 * @param edits As for `splice`.
 */
export function mapOffset(edits: readonly TextEdit[], offset: number, side: "new" | "old"): number {
  let shift = 0;
  for (const { start, end, text } of edits) {
    const from = side === "new" ? start : start + shift;
    const length = side === "new" ? end - start : text.length;
    if (offset < from) break;
    if (offset < from + length) return side === "new" ? start + shift : start;
    shift += text.length - (end - start);
  }
  return side === "new" ? offset + shift : offset - shift;
}
