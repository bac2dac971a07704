import { diagnose } from "../diagnostics/diagnose.ts";
import { executionGaps } from "../diagnostics/execution-gaps.ts";
import { outOfOrder } from "../diagnostics/out-of-order.ts";
import type { Analysis } from "../model/analysis.ts";
import type { Diagnostic } from "../model/diagnostic.ts";

/** Reads the execution counts. A notebook without any, or a script, has no order problems that could be seen. */
export function findOrderProblems(analysis: Analysis): readonly Diagnostic[] {
  const { path } = analysis.notebook;
  const counted = analysis.cells
    .map(({ number, lowered }) => ({ cell: number, count: lowered.cell.executionCount }))
    .filter((each): each is { cell: number; count: number } => each.count !== undefined);
  const late = counted.find((each, i) => i > 0 && each.count <= (counted[i - 1]?.count ?? 0));
  if (late !== undefined) {
    const message = `Cell ${late.cell} was run before the one above it (as [${late.count}]).`;
    return [
      diagnose(
        outOfOrder,
        { notebook: path, cell: late.cell },
        message,
        "Run the notebook from top to bottom and save it.",
      ),
    ];
  }
  const last = counted.at(-1);
  if (last === undefined || last.count === counted.length) return [];
  const isFirst = counted[0]?.count === 1;
  const gap = isFirst ? counted.find((each, i) => each.count !== i + 1) : counted[0];
  const message = `Cell ${gap?.cell ?? last.cell} was run as [${gap?.count ?? last.count}]: ${last.count - counted.length} earlier runs left no trace.`;
  return [
    diagnose(
      executionGaps,
      { notebook: path, cell: gap?.cell ?? last.cell },
      message,
      "Run the notebook from top to bottom and save it.",
    ),
  ];
}
