import type { NameUse, Statement } from "../../model/analysis.ts";
import { builtinNames } from "../../python/builtins.ts";
import type { Kept } from "../select.ts";
import type { Candidate, Context } from "./context.ts";

/** Constants whose object is changed somewhere, or gets another name through which it could be. */
export function findUnfitConstants(
  candidates: readonly Candidate[],
  context: Context,
): ReadonlySet<number> {
  const mutated = new Set(context.kept.flatMap(({ statement }) => [...statement.mutated]));
  const unfit = new Set<number>();
  for (const { kind, kept, names } of candidates) {
    if (kind !== "constant") continue;
    if (names.some((name) => isUnfit(name, kept.statement, mutated, context)))
      unfit.add(kept.statement.index);
  }
  return unfit;
}

function isUnfit(
  name: string,
  { pureValue }: Statement,
  mutated: ReadonlySet<string>,
  context: Context,
): boolean {
  const uses = context.usesByName.get(name) ?? [];
  const isDeleted = uses.some(([, use]) => use.kind === "delete");
  // What cannot be changed in place may have any other names: `Tour = list` and all that `Tour(…)` makes.
  const isChanged =
    pureValue === "immutable"
      ? mutated.has(name)
      : [...context.aliases(name)].some((each) => mutated.has(each));
  // `"{name}".format(**locals())` finds only what is local there.
  const isFormatted = uses.some(
    ([, { isInString, parent }]) =>
      isInString &&
      parent?.nodeType === "Call" &&
      parent.func.nodeType === "Attribute" &&
      parent.func.attr.startsWith("format"),
  );
  const isExposed = uses.some(([, use]) => use.kind === "read" && !use.isReadOnly);
  return isDeleted || isFormatted || isChanged || (pureValue === "mutable" && isExposed);
}

/** Constants that a definition reads, also through other constants; those that only steps read stay there. */
export function findNeededConstants(
  alive: ReadonlyMap<number, Candidate>,
  inModules: ReadonlyMap<number, Candidate>,
  beside: ReadonlyMap<number, Kept>,
  context: Context,
): ReadonlySet<number> {
  const needed = new Set<number>();
  const visit = ({ uses, annotationNames, index }: Statement): void => {
    // Where names are unknowable, what stands beside the steps finds their variables when it runs.
    const isRead = ({ kind, when }: NameUse): boolean =>
      kind === "read" && (inModules.has(index) || beside.has(index) || when !== "later");
    for (const name of new Set([
      ...uses.filter(isRead).map((use) => use.name),
      ...annotationNames,
    ])) {
      if (builtinNames.has(name)) continue;
      for (const { statement } of context.names.get(name)?.bindings ?? []) {
        const other = alive.get(statement.index);
        if (other?.kind !== "constant" || needed.has(statement.index)) continue;
        needed.add(statement.index);
        visit(other.kept.statement);
      }
    }
  };
  for (const { kind, kept } of alive.values()) if (kind !== "constant") visit(kept.statement);
  for (const { statement } of beside.values()) visit(statement);
  return needed;
}
