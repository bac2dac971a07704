import { isBlank } from "./script-lines.ts";

/**
 * Blocks of code in commented-out Markdown: for the index of each line that opens one, the index of the line that closes it.
 * Only comments may stand between them, so that a fence that nobody closed does not swallow the cells below.
 */
export function findFences(lines: readonly string[]): ReadonlyMap<number, number> {
  const closeByOpen = new Map<number, number>();
  let nearest = new Map<string, number>();
  for (let at = lines.length - 1; at >= 0; at--) {
    const line = lines[at] ?? "";
    if (!line.startsWith("#") && !isBlank(line)) nearest = new Map();
    const text = /^# ? {0,3}((?:```|~~~).*)$/.exec(line)?.[1]?.trimEnd();
    const mark = /^(?:`{3,}|~{3,})/.exec(text ?? "")?.[0];
    if (mark === undefined) continue;
    const close = nearest.get(mark);
    if (close !== undefined) closeByOpen.set(at, close);
    if (text === mark) nearest.set(mark, at);
  }
  return closeByOpen;
}
