import type { Analysis, NameUse, Statement } from "../model/analysis.ts";
import type { LoweredCell } from "../model/lowered.ts";
import type { Span } from "../model/notebook.ts";
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

/** Where something stands in a cell as its author sees it, for a diagnostic. */
export interface CellPlace {
  readonly cell: number;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

/** Where a name stands. */
export function placeOfUse(analysis: Analysis, statement: Statement, use: NameUse): CellPlace {
  const lowered = loweredOf(analysis, statement.cell);
  const start = originalOffsetPlace(lowered, use.span.start);
  return {
    cell: statement.cell,
    ...start,
    endLine: start.line,
    endColumn: start.column + (use.span.end - use.span.start),
  };
}

/** Where a span of a cell's lowered code stands. */
export function placeInCell(analysis: Analysis, cell: number, { start, end }: Span): CellPlace {
  const lowered = loweredOf(analysis, cell);
  const from = originalOffsetPlace(lowered, start);
  const to = originalOffsetPlace(lowered, end);
  return { cell, ...from, endLine: to.line, endColumn: to.column };
}

function loweredOf({ cells }: Analysis, cell: number): LoweredCell {
  const lowered = cells.find((each) => each.number === cell)?.lowered;
  if (lowered === undefined) throw new Error("A statement of no cell.");
  return lowered;
}
