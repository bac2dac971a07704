import { diagnose } from "../../diagnostics/diagnose.ts";
import { madeWithAnotherValue } from "../../diagnostics/made-with-another-value.ts";
import type { Analysis } from "../../model/analysis.ts";
import type { Diagnostic } from "../../model/diagnostic.ts";
import { followNames, type Need } from "./follow-names.ts";
import type { OwnFunctions } from "./own-functions.ts";

/**
 * Cells that by the execution counts ran with another binding of a name than they meet from top to bottom. What a cell that is gone, or was run
 * again, had bound cannot be seen.
 */
export function findOldValues(
  analysis: Analysis,
  functions: OwnFunctions,
  needs: readonly Need[],
): readonly Diagnostic[] {
  const countByCell = new Map(
    analysis.cells.map(({ number, lowered }) => [number, lowered.cell.executionCount]),
  );
  const counted = analysis.statements.flatMap((statement) => {
    const count = countByCell.get(statement.cell);
    return count === undefined ? [] : [{ statement, count }];
  });
  const isInOrder = counted.every(
    ({ count }, i) => i === 0 || count >= (counted[i - 1]?.count ?? 0),
  );
  if (isInOrder) return [];
  const asRun = counted.toSorted((a, b) => a.count - b.count).map(({ statement }) => statement);
  const then = sourcesOf(followNames(asRun, analysis, functions).needs);
  const now = sourcesOf(needs);
  const namesByTale = new Map<string, string[]>();
  for (const [key, cells] of then) {
    const expected = now.get(key);
    if (expected === undefined || [...cells].some((cell) => expected.has(cell))) continue;
    const [to = "", name = ""] = key.split(" ");
    const tale = [to, listCells(cells), listCells(expected)].join("|");
    namesByTale.set(tale, [...(namesByTale.get(tale) ?? []), `\`${name}\``]);
  }
  return [...namesByTale].map(([tale, names]) => {
    const [cell, before, after] = tale.split("|");
    return diagnose(
      madeWithAnotherValue,
      { notebook: analysis.notebook.path, cell: Number(cell) },
      `When it was last run, ${names.join(", ")} came from ${before ?? ""}; from top to bottom from ${after ?? ""}.`,
      "Run the notebook from top to bottom, and look whether the results are still the ones that are meant.",
    );
  });
}

function sourcesOf(needs: readonly Need[]): ReadonlyMap<string, ReadonlySet<number>> {
  const found = new Map<string, Set<number>>();
  for (const { from, to, name, kind, isLater } of needs) {
    if (kind === "import" || isLater) continue;
    const key = `${to} ${name}`;
    const cells = found.get(key);
    if (cells === undefined) found.set(key, new Set([from]));
    else cells.add(from);
  }
  return found;
}

function listCells(cells: ReadonlySet<number>): string {
  const numbers = [...cells].toSorted((a, b) => a - b);
  return `cell${numbers.length === 1 ? "" : "s"} ${numbers.join(", ")}`;
}
