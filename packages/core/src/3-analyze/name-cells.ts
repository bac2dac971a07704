import type { Analysis, AnalyzedCell, Statement } from "../model/analysis.ts";
import type { CellNames } from "../model/conversion.ts";
import { builtinNames, moduleNames } from "../python/builtins.ts";

/** What each code cell binds and uses, for a reader. Builtins do not count unless the notebook rebinds them. */
export function nameCells({ cells, bound }: Analysis): readonly CellNames[] {
  const isOfInterest = (name: string): boolean =>
    bound.has(name) || !(builtinNames.has(name) || moduleNames.has(name));
  return cells.map((cell) => nameCell(cell, isOfInterest));
}

function nameCell(
  { number, statements, guessedNames }: AnalyzedCell,
  isOfInterest: (name: string) => boolean,
): CellNames {
  const binds = new Set(guessedNames);
  const uses = new Set<string>();
  for (const { flow, uses: found, globalWrites } of statements) {
    for (const { name } of found)
      if (flow.exposed.has(name) && !binds.has(name) && isOfInterest(name)) uses.add(name);
    for (const { name } of found) if (flow.possible.has(name)) binds.add(name);
    for (const name of [...flow.possible, ...globalWrites]) binds.add(name);
  }
  for (const name of usedLater(statements))
    if (!binds.has(name) && isOfInterest(name)) uses.add(name);
  binds.delete("*");
  return { cell: number, binds: [...binds], uses: [...uses] };
}

/** By functions and lambdas, when they run: whatever the cell binds by then is its own. */
function usedLater(statements: readonly Statement[]): readonly string[] {
  return statements.flatMap(({ flow, uses }) =>
    uses.filter(({ name }) => flow.later.has(name)).map(({ name }) => name),
  );
}
