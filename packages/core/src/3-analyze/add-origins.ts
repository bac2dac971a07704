import type { Statement } from "../model/analysis.ts";
import type { LoweredCell } from "../model/lowered.ts";

/** Says of each statement that `%run` brought in which file it is from. */
export function addOrigins(
  statements: readonly Statement[],
  cells: readonly LoweredCell[],
): readonly Statement[] {
  const includedByCell = new Map(
    cells.flatMap(({ cell, included }) =>
      included === undefined ? [] : [[cell.number, included] as const],
    ),
  );
  if (includedByCell.size === 0) return statements;
  return statements.map((statement) => {
    const { start } = statement.span;
    // What a file runs itself stands within its own stretch, and behind it in the list.
    const innermost = includedByCell
      .get(statement.cell)
      ?.findLast((each) => each.start <= start && start < each.end);
    if (innermost === undefined) return statement;
    const { file, cell } = innermost;
    return { ...statement, origin: { path: file.path, cell, isMissing: false } };
  });
}
