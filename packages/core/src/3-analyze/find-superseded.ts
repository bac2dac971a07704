import type { Statement } from "../model/analysis.ts";
import type { LoweredCell } from "../model/lowered.ts";
import type { Expr, Stmt } from "../python/ast.ts";
import { definesClassHook } from "./effects/defines-class-hook.ts";

/** Says of definitions which cell supersedes them. */
export function markSuperseded(
  statements: readonly Statement[],
  cells: readonly LoweredCell[],
): readonly Statement[] {
  const superseded = findSuperseded(statements, cells);
  return statements.map((statement) => {
    const supersededBy = superseded.get(statement.index);
    return supersededBy === undefined ? statement : { ...statement, supersededBy };
  });
}

/**
 * Definitions that another one of the same name replaces before anything can have used them, with the cell that does, by index.
 * Nothing up to there mentions the name, so nothing can have called it; what a tag put into a module stays there.
 */
function findSuperseded(
  statements: readonly Statement[],
  cells: readonly LoweredCell[],
): ReadonlyMap<number, number> {
  const superseded = new Map<number, number>();
  const inModules = new Set(
    cells.flatMap(({ cell }) => (cell.mark?.role === "module" ? [cell.number] : [])),
  );
  const hasHooks = statements.some((each) => definesClassHook(each.node));
  const pending = new Map<string, Statement>();
  const mentioned = new Set<string>();
  for (const statement of statements) {
    if (statement.dynamic !== undefined) pending.clear();
    const own = nameOf(statement);
    for (const use of statement.uses) {
      const before = pending.get(use.name);
      if (before === undefined) continue;
      // The new version may call itself, but not the one that it replaces.
      const isAnew = use.name === own && (use.kind === "write" || use.when === "later");
      if (!isAnew) pending.delete(use.name);
    }
    for (const name of statement.annotationNames) pending.delete(name);
    for (const use of statement.uses)
      if (use.kind === "read" && use.name !== own) mentioned.add(use.name);
    if (own === undefined) continue;
    const before = pending.get(own);
    if (before !== undefined) superseded.set(before.index, statement.cell);
    // A function above that reads the name when it runs would find this version.
    const isLoud = !isQuiet(statement.node) || (hasHooks && hasBases(statement.node));
    if (!mentioned.has(own) && !isLoud && !inModules.has(statement.cell))
      pending.set(own, statement);
    else pending.delete(own);
  }
  return superseded;
}

function nameOf({ kind, flow }: Statement): string | undefined {
  return kind === "function" || kind === "class" ? [...flow.possible][0] : undefined;
}

/** Making it does nothing else: no decorator registers it, no default or base is computed. */
function isQuiet(node: Stmt): boolean {
  const isPlain = (each: Expr | null | undefined): boolean =>
    !each || each.nodeType === "Constant" || each.nodeType === "Name";
  switch (node.nodeType) {
    case "FunctionDef":
    case "AsyncFunctionDef":
      return (
        node.decorator_list.length === 0 &&
        [...node.args.defaults, ...node.args.kw_defaults].every(isPlain)
      );
    case "ClassDef":
      return (
        node.decorator_list.length === 0 &&
        node.keywords.length === 0 &&
        node.bases.every(isPlain) &&
        node.body.every((each) => isMember(each as Stmt))
      );
    default:
      return false;
  }
}

/** A base of the notebook may be told of each class that is made of it. */
const hasBases = (node: Stmt): boolean => node.nodeType === "ClassDef" && node.bases.length > 0;

function isMember(node: Stmt): boolean {
  if (node.nodeType === "Expr" || node.nodeType === "Assign")
    return node.value.nodeType === "Constant";
  if (node.nodeType === "AnnAssign") return !node.value || node.value.nodeType === "Constant";
  return node.nodeType === "Pass" || isQuiet(node);
}
