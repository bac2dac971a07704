import type { AnalyzedCell, Statement } from "../model/analysis.ts";
import type { ImportPlan } from "../model/plan.ts";
import { parsePython } from "../python/parse.ts";
import { analyzeStatements } from "./analyze-statements.ts";
import { isGivenName } from "./find-undefined-names.ts";

/**
 * A file that `%run` runs and that is not there defines what the notebook reads and nothing in it binds: statements that stand for
 * these names are added to the cell that runs it. Star imports could bring the names as well, so with one nothing is added.
 */
export function bindMissingNames(
  cells: readonly AnalyzedCell[],
  statements: readonly Statement[],
  unknownStars: readonly ImportPlan[],
): readonly AnalyzedCell[] {
  const first = cells.findIndex((cell) => cell.lowered.missingFiles !== undefined);
  const cell = cells[first];
  const file = cell?.lowered.missingFiles?.[0];
  if (cell === undefined || file === undefined || unknownStars.length > 0) return cells;
  const bound = new Set(cells.flatMap((each) => each.guessedNames));
  for (const { flow, globalWrites, imports } of statements) {
    for (const name of [...flow.possible, ...globalWrites]) bound.add(name);
    for (const { name } of imports) bound.add(name);
  }
  const names = new Set<string>();
  for (const { uses } of statements)
    for (const { name, kind, isInString } of uses)
      if (kind === "read" && !isInString && !bound.has(name) && !isGivenName(name)) names.add(name);
  if (names.size === 0) return cells;
  const code = [...names]
    .sort()
    .map((name) => `${name} = None`)
    .join("\n");
  const parsed = parsePython(code);
  if (parsed.kind !== "parsed") return cells;
  const own = analyzeStatements([{ number: cell.number, source: parsed.source }]).statements;
  const before = statements.filter((each) => each.cell < cell.number).length;
  const placeholder = own.map((each, i) => ({
    ...each,
    index: before - 1 + (i + 1) / (own.length + 1),
    origin: { path: file, cell: undefined, isMissing: true },
  }));
  return cells.with(first, { ...cell, placeholder: [...cell.placeholder, ...placeholder] });
}
