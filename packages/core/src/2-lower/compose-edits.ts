import type { Edit } from "../model/lowered.ts";
import { splice } from "../python/splice.ts";

/** The same edit of a text that stands `by` further back. */
export function shiftEdit(edit: Edit, by: number): Edit {
  return { start: edit.start + by, end: edit.end + by, text: edit.text };
}

/**
 * One list of edits that does what two do, one after the other. Edits that touch become one.
 * @param first edits of `text`
 * @param second edits of what `first` makes of it; both sorted and not overlapping, as for `splice`
 */
export function composeEdits(
  text: string,
  first: readonly Edit[],
  second: readonly Edit[],
): readonly Edit[] {
  if (second.length === 0) return first;
  if (first.length === 0) return second;
  const between = splice(text, first);
  const done = locate(first);
  const result: Edit[] = [];
  let [i, k] = [0, 0];
  // How much longer the text between is than the source, up to here.
  let shift = 0;
  while (i < done.length || k < second.length) {
    const at = Math.min(done[i]?.at ?? Infinity, second[k]?.start ?? Infinity);
    const start = at - shift;
    const firstOfSecond = k;
    let until = at;
    for (;;) {
      const [one, other] = [done[i], second[k]];
      if (one !== undefined && one.at <= until) {
        until = Math.max(until, one.until);
        shift = one.shift;
        i++;
      } else if (other !== undefined && other.start <= until) {
        until = Math.max(until, other.end);
        k++;
      } else {
        break;
      }
    }
    const inner = second.slice(firstOfSecond, k).map((edit) => shiftEdit(edit, -at));
    result.push({ start, end: until - shift, text: splice(between.slice(at, until), inner) });
  }
  return result;
}

/**
 * Maps offsets of the text after the edits to the text before; what replaces a span maps to its start. Unlike
 * `mapOffset` it costs little for each of many offsets.
 */
export function originOf(edits: readonly Edit[]): (offset: number) => number {
  const done = locate(edits);
  return (offset) => {
    let [low, high] = [0, done.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((done[middle]?.at ?? Infinity) <= offset) low = middle + 1;
      else high = middle;
    }
    const last = done[low - 1];
    if (last === undefined) return offset;
    return offset < last.until ? (edits[low - 1]?.start ?? 0) : offset - last.shift;
  };
}

/** Where each edit's replacement stands in the text after the edits, and how much longer that text is by then. */
function locate(
  edits: readonly Edit[],
): readonly { readonly at: number; readonly until: number; readonly shift: number }[] {
  let shift = 0;
  return edits.map(({ start, end, text }) => {
    const at = start + shift;
    shift += text.length - (end - start);
    return { at, until: at + text.length, shift };
  });
}
