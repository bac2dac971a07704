import type { Edit } from "../model/lowered.ts";
import type { Span } from "../model/notebook.ts";

/**
 * Adds edits that take directives out, with their line ends left in place.
 * @param edits of `source`; directives in what they replace are gone already
 * @param literals stretches of `source` that are text now, and hold no directives
 */
export function removeDirectives(
  source: string,
  edits: readonly Edit[],
  directives: readonly Span[],
  literals: readonly Span[],
): readonly Edit[] {
  if (directives.length === 0) return edits;
  const result: Edit[] = [];
  let next = 0;
  for (const directive of directives.toSorted((a, b) => a.start - b.start)) {
    if (literals.some((literal) => contains(literal, directive))) continue;
    const removal = { ...withBlanksBefore(source, directive), text: lineEndsOf(source, directive) };
    for (; (edits[next]?.end ?? Infinity) <= removal.start; next++)
      result.push(...edits.slice(next, next + 1));
    const overlapped: Edit[] = [];
    for (let i = next; (edits[i]?.start ?? Infinity) < removal.end; i++)
      overlapped.push(...edits.slice(i, i + 1));
    if (!overlapped.every((edit) => contains(removal, edit))) continue;
    result.push(removal);
    next += overlapped.length;
  }
  return [...result, ...edits.slice(next)];
}

function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** The blanks between code and the directive behind it go too. */
function withBlanksBefore(source: string, { start, end }: Span): Span {
  let from = start;
  while (from > 0 && /[ \t]/.test(source.charAt(from - 1))) from--;
  return { start: from, end };
}

function lineEndsOf(source: string, { start, end }: Span): string {
  return source.slice(start, end).replaceAll(/[^\n]/g, "");
}
