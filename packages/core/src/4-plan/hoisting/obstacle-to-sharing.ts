import type { NameUse, Statement } from "../../model/analysis.ts";
import { isQuietDefinition } from "../changes/is-quiet-definition.ts";
import { reserved } from "../steps/step-names.ts";
import { isInFunction } from "./inner-names.ts";
import { type Candidate, type Context, isPlaced } from "./context.ts";
import { isMissing } from "./obstacle.ts";

/**
 * May a definition stand at the top of the steps' module? Where names cannot be known, the variables of the notebook are that module's, and a
 * function there finds them as it did in the notebook.
 */
export const canBeShared = ({ kind }: Candidate, { isNamespace }: Context): boolean =>
  isNamespace && kind !== "statement";

/** Why a candidate cannot stand there, given those that still can stand at the top of that or another module. */
export function obstacleToSharing(
  candidate: Candidate,
  alive: ReadonlyMap<number, Candidate>,
  context: Context,
): string | undefined {
  if (!canBeShared(candidate, context)) return "belongs to a step";
  const { kept, kind, names } = candidate;
  const { statement } = kept;
  if (statement.dynamic !== undefined) return `uses \`${statement.dynamic}\``;
  const taken = names.find((name) => reserved.has(name));
  if (taken !== undefined) return `is called \`${taken}\`, as something in the package is`;
  const tested = names.find((name) => context.tested.has(name));
  if (tested !== undefined) return "is used by a test, and finds what it reads where the steps are";
  const early = readsAtOnce(statement, names).find(
    ({ name }) => !isPlaced(name, alive, context.names) || isMissing(name, context),
  );
  if (early !== undefined) return `reads \`${early.name}\` when it is defined`;
  const isDeleted = names.some((name) =>
    (context.usesByName.get(name) ?? []).some(([, use]) => use.kind === "delete"),
  );
  if (isDeleted) return "is deleted";
  return kind === "constant" || isQuietDefinition(statement, context.names)
    ? undefined
    : "does more than define when it is defined";
}

/** A lambda in a default, a decorator or the body of a class may run at once, too. */
export const readsAtOnce = (
  { uses, node, kind: statementKind }: Statement,
  own: readonly string[],
): readonly NameUse[] =>
  uses.filter(
    (use) =>
      use.kind !== "write" &&
      (use.when !== "later" ||
        (statementKind === "function" ? use.within[0] !== node : !isInFunction(use))) &&
      !own.includes(use.name),
  );
