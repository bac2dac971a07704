import type { NameUse, Statement } from "../../model/analysis.ts";
import { walk } from "../../python/ast.ts";
import { isQuietDefinition } from "../changes/is-quiet-definition.ts";
import { type Candidate, type Context, isInPlace, isPlaced } from "./context.ts";
import { obstacleToThreading } from "./obstacle-to-threading.ts";
import { isInFunction } from "./inner-names.ts";

/** Why a candidate cannot stand at the top of a module, given those that still can; as the end of a sentence. */
export function obstacleOf(
  candidate: Candidate,
  alive: ReadonlyMap<number, Candidate>,
  threads: ReadonlyMap<string, readonly string[]>,
  context: Context,
): string | undefined {
  const { kept, kind, names } = candidate;
  const { statement } = kept;
  const isOwn = (name: string): boolean => names.includes(name);
  for (const use of statement.uses) {
    if (use.when === "later" && isInPlace(use.name, context.names) && !isInFunction(use))
      return `uses \`${use.name}\`, which cannot be imported there`;
    // A lambda in a default or a decorator is no part of the function: nothing can pass it a variable.
    const isInBody = kind !== "function" || use.within[0] === statement.node;
    if ((use.when === "later" && isInBody) || use.kind === "write" || isOwn(use.name)) continue;
    if (!isPlaced(use.name, alive, context.names))
      return `reads \`${use.name}\` when it is defined`;
    if (isMissing(use.name, context) && !isInAnnotation(statement, use))
      return `reads \`${use.name}\` when it is defined, which a file that is not there defines`;
    if ((threads.get(use.name)?.length ?? 0) > 0)
      return `uses \`${use.name}\` when it is defined, which reads variables`;
  }
  const changed = kind === "statement" ? changedBefore(statement, alive, context) : undefined;
  if (changed !== undefined) return changed;
  const apart = names.find((name) => !isPlaced(name, alive, context.names));
  if (apart !== undefined && kind === "statement")
    return `binds \`${apart}\`, which a step binds too`;
  for (const name of statement.globalWrites) {
    const homes = context.names.get(name)?.bindings ?? [];
    const isHere = homes.every(
      (each) =>
        alive.has(each.statement.index) &&
        each.role.kind === "module" &&
        kept.role.kind === "module" &&
        each.role.module === kept.role.module,
    );
    const isReadElsewhere = (context.usesByName.get(name) ?? []).some(([user]) => {
      const { role } = context.kept.find((each) => each.statement === user) ?? kept;
      return (
        !alive.has(user.index) ||
        role.kind !== "module" ||
        kept.role.kind !== "module" ||
        role.module !== kept.role.module
      );
    });
    if (!isHere || isReadElsewhere) return `rebinds \`${name}\` through \`global\``;
  }
  if (
    kept.role.kind !== "module" &&
    kind !== "constant" &&
    !isQuietDefinition(statement, context.names)
  )
    return "does more than define when it is defined";
  const missing =
    kind === "function"
      ? []
      : [...statement.flow.later].filter(
          (name) =>
            !isOwn(name) &&
            !isPlaced(name, alive, context.names) &&
            !isInPlace(name, context.names),
        );
  if (missing[0] !== undefined) return `reads the variable \`${missing[0]}\``;
  const throughCalls =
    kind === "function"
      ? undefined
      : [...statement.flow.later].find((name) => (threads.get(name)?.length ?? 0) > 0);
  if (throughCalls !== undefined) return `uses \`${throughCalls}\`, which reads variables`;
  const ownDynamic = kept.role.kind === "module" ? undefined : statement.dynamic;
  if (ownDynamic !== undefined) return `uses \`${ownDynamic}\``;
  if (kind !== "function") return undefined;
  return obstacleToThreading(
    names[0] ?? "",
    statement,
    threads.get(names[0] ?? "") ?? [],
    alive,
    context,
  );
}

/** What a module's statement reads is changed by a step that runs before it in the notebook, and after it in the package. */
function changedBefore(
  statement: Statement,
  alive: ReadonlyMap<number, Candidate>,
  { kept, aliases }: Context,
): string | undefined {
  const read = statement.uses.filter((use) => use.kind === "read" && use.when !== "later");
  for (const { name } of read) {
    const same = aliases(name);
    const changing = kept.find(
      (each) =>
        each.statement.index < statement.index &&
        !alive.has(each.statement.index) &&
        each.statement.kind === "other" &&
        [...each.statement.mutated, ...each.statement.maybeMutated].some((other) =>
          same.has(other),
        ),
    );
    if (changing !== undefined)
      return `reads \`${name}\`, which cell ${changing.statement.cell} may change before`;
  }
  return undefined;
}

/** Does only a stand-in bind the name, for a file that `%run` runs and that is not there? */
export const isMissing = (name: string, { names }: Context): boolean =>
  names.get(name)?.bindings.some((each) => each.statement.origin?.isMissing) === true;

/** An annotation only holds what it is given. */
export function isInAnnotation({ node }: Statement, use: NameUse): boolean {
  if (node.nodeType !== "FunctionDef" && node.nodeType !== "AsyncFunctionDef") return false;
  const { posonlyargs, args, kwonlyargs, vararg, kwarg } = node.args;
  const annotations = [...posonlyargs, ...args, ...kwonlyargs, vararg, kwarg].map(
    (each) => each?.annotation,
  );
  return [...annotations, node.returns].some((annotation) => {
    let isFound = false;
    if (annotation) walk(annotation, (at) => void (isFound ||= at === use.node));
    return isFound;
  });
}
