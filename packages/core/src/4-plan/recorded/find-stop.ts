import type { Analysis, Statement } from "../../model/analysis.ts";
import { walk } from "../../python/ast.ts";
import { builtinNames, moduleNames } from "../../python/builtins.ts";

/** What IPython binds besides. */
const shellNames = /^(display|get_ipython|In|Out|_+|_i*\d*|exit|quit)$/;

/**
 * Why a run from top to bottom ends before its end, where a cell reads what nothing has bound yet, by itself or in a function that it
 * calls; `undefined` where it does not. What a test would compare with is then of a run that cannot be had again.
 * @param isPlaced is the name at the top of a module, and so there from the start?
 */
export function findStop(
  { cells, statements, bound, unknownStars }: Analysis,
  isPlaced: (name: string) => boolean,
): string | undefined {
  const isOpen = unknownStars.length > 0 || statements.some((each) => each.dynamic !== undefined);
  if (isOpen) return undefined;
  const definitions = new Map<string, Statement>();
  const available = new Set(cells.flatMap(({ guessedNames }) => guessedNames));
  const isGiven = (name: string): boolean =>
    builtinNames.has(name) || moduleNames.has(name) || shellNames.test(name);
  const isAbsent = (name: string): boolean =>
    !available.has(name) && !isGiven(name) && !isPlaced(name);
  const absentIn = (name: string, seen: Set<string>): string | undefined => {
    const definition = seen.has(name) ? undefined : definitions.get(name);
    if (definition === undefined) return undefined;
    seen.add(name);
    for (const read of definition.flow.later) {
      if (isAbsent(read)) return read;
      const deeper = absentIn(read, seen);
      if (deeper !== undefined) return deeper;
    }
    return undefined;
  };
  for (const statement of statements) {
    if (!handlesErrors(statement)) {
      for (const { name, kind, when, isInString, parent } of statement.uses) {
        if (kind !== "read" || when !== "now" || isInString) continue;
        if (statement.annotationNames.has(name)) continue;
        const isMissing = statement.flow.exposed.has(name) && isAbsent(name);
        const absent = isMissing
          ? name
          : parent?.nodeType === "Call"
            ? absentIn(name, new Set())
            : undefined;
        if (absent !== undefined)
          return bound.has(absent)
            ? `the run ends in cell ${statement.cell}, before anything binds \`${absent}\``
            : `the run ends in cell ${statement.cell}, as nothing defines \`${absent}\``;
      }
    }
    for (const name of [...statement.flow.possible, ...statement.globalWrites]) available.add(name);
    for (const { name } of statement.imports) available.add(name);
    if (statement.kind === "function")
      for (const name of statement.flow.possible) definitions.set(name, statement);
  }
  return undefined;
}

function handlesErrors({ node }: Statement): boolean {
  let isFound = false;
  walk(node, (at) => {
    isFound ||= at.nodeType === "Try" || at.nodeType === "TryStar";
    return !isFound;
  });
  return isFound;
}
