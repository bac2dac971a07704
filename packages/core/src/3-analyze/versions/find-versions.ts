import type { Analysis, NameUse, Statement } from "../../model/analysis.ts";
import { builtinNames } from "../../python/builtins.ts";
import { findSeparable, isMovable } from "./find-separable.ts";
import { numberVersions, type Versions } from "./number-versions.ts";
import { isKeptUse } from "./closures.ts";
import { createFlows } from "./create-flows.ts";
import { type Binding, bindingsAt, bindingsOfUse, type Reaching } from "./reaching.ts";
import { findRunTimes } from "./run-times.ts";

/**
 * Tells apart what the name of a function or class means in different parts of the notebook. All bindings that one place may mean are one
 * version. A function that runs while different versions are current keeps them together: its readers see one name.
 * @param statements those that the package may keep, in order
 */
export function findVersions(
  analysis: Analysis,
  statements: readonly Statement[],
): readonly Versions[] {
  const names = findSeparable(analysis, statements);
  const hasStars = analysis.unknownStars.length > 0;
  if (names.length === 0) return [];
  const statementByIndex = new Map(statements.map((each) => [each.index, each]));
  const flows = createFlows(statements);
  const { reachingOf } = flows;
  const runTimes = findRunTimes(flows);
  return names.flatMap((name) => {
    const reaching = reachingOf(name);
    const meant = new Map<NameUse, readonly Binding[]>();
    for (const statement of statements) {
      const times = runTimes.get(statement.index) ?? [];
      for (const use of statement.uses) {
        if (use.name !== name) continue;
        const bindings = !isKeptUse(use, statement)
          ? use.when === "now"
            ? bindingsOfUse(use, statement, reaching)
            : bindingsAt(reaching, statement)
          : times.length > 0
            ? [...new Set(times.flatMap((each) => bindingsAt(reaching, each)))]
            : currentWhenReplaced(statement, statements, reaching);
        meant.set(use, bindings);
      }
    }
    const versions = numberVersions(name, meant, {
      isBoundOutside: hasStars || builtinNames.has(name),
      isMovable: (binding) => {
        const statement = statementByIndex.get(binding);
        return statement !== undefined && isMovable(statement);
      },
      isDefinition: (binding) =>
        statementByIndex.get(binding)?.uses.some((use) => use.name === name && isDefinition(use)) ??
        false,
      atEnd: reaching.atEnd,
    });
    return versions === undefined ? [] : [versions];
  });
}

const isDefinition = ({ kind, node }: NameUse): boolean =>
  kind === "write" && (node.nodeType === "ClassDef" || node.nodeType === "FunctionDef");

/** A function that never runs could have been called for the last time when its own name was bound anew. */
function currentWhenReplaced(
  { index, flow }: Statement,
  statements: readonly Statement[],
  reaching: Reaching,
): readonly Binding[] {
  const next = statements.find(
    (each) => each.index > index && [...flow.possible].some((name) => each.flow.definite.has(name)),
  );
  return next === undefined ? reaching.atEnd : bindingsAt(reaching, next);
}
