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
  const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;
  const contains = (outer: Span, inner: Span): boolean =>
    outer.start <= inner.start && inner.end <= outer.end;
  const removals = directives
    .filter((span) => !literals.some((literal) => contains(literal, span)))
    .map((span) => ({ ...withBlanksBefore(source, span), text: lineEndsOf(source, span) }))
    .filter((removal) =>
      edits.every((edit) => !overlaps(edit, removal) || contains(removal, edit)),
    );
  const others = edits.filter((edit) => !removals.some((removal) => overlaps(edit, removal)));
  return [...others, ...removals].toSorted((a, b) => a.start - b.start || a.end - b.end);
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
