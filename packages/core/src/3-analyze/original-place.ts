import type { Analysis, NameUse, Statement } from "../model/analysis.ts";
import type { LoweredCell } from "../model/lowered.ts";
import { findLineStarts, lineAndColumn } from "../python/source.ts";
import { mapOffset } from "../python/splice.ts";

export interface OriginalPlace {
  readonly line: number;
  readonly column: number;
}

/** Line and column (from 1) of the lowered code, as the author's cell has them. */
export function originalPlace(lowered: LoweredCell, line: number, column: number): OriginalPlace {
  const starts = findLineStarts(lowered.code);
  return originalOffsetPlace(lowered, (starts[line - 1] ?? lowered.code.length) + column - 1);
}

/** The same for an offset. */
function originalOffsetPlace(lowered: LoweredCell, offset: number): OriginalPlace {
  const original = mapOffset(lowered.edits, offset, "old");
  return lineAndColumn(findLineStarts(lowered.cell.source), original);
}

/** Where a name stands, for a diagnostic. */
export function placeOfUse(
  analysis: Analysis,
  statement: Statement,
  use: NameUse,
): {
  readonly cell: number;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
} {
  const lowered = analysis.cells.find((each) => each.number === statement.cell)?.lowered;
  if (lowered === undefined) throw new Error("A statement of no cell.");
  const start = originalOffsetPlace(lowered, use.span.start);
  return {
    cell: statement.cell,
    ...start,
    endLine: start.line,
    endColumn: start.column + (use.span.end - use.span.start),
  };
}
