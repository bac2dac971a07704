import type { Statement } from "../../model/analysis.ts";
import { type Expr, walk } from "../../python/ast.ts";
import { isSequence } from "./is-sequence.ts";
import { hideNames, type Knowledge, type Shown } from "./knowledge.ts";
import { countWrites } from "../count-writes.ts";
import { findPureDefinitions } from "./pure-definitions.ts";

type Draft = Pick<Statement, "node" | "uses">;

/** Knowledge for judging what is only shown: also what the notebook's own functions do, and what its names are bound to. */
export function forDisplays(statements: readonly Draft[], knowledge: Knowledge): Knowledge {
  const valuesByName = findValues(statements);
  const named = (isOf: (value: Expr) => boolean): ReadonlySet<string> =>
    new Set(
      [...valuesByName].flatMap(([name, values]) =>
        values !== undefined && values.every(isOf) ? [name] : [],
      ),
    );
  const shown: Shown = {
    functions: new Map(),
    callables: new Set(),
    fresh: new Set(),
    defaults: new Set(),
    sequences: named((value) => isSequence(value, knowledge)),
    mappings: named(isMapping),
    libraries: new Set(
      [...knowledge.importedByName.values()].map((full) => full.split(".", 1)[0] ?? ""),
    ),
    definitions: new Set(
      statements.flatMap(({ node }) =>
        node.nodeType === "FunctionDef" || node.nodeType === "AsyncFunctionDef" ? [node.name] : [],
      ),
    ),
  };
  const open = { ...knowledge, shown };
  // Operators that do something may be met anywhere in a function.
  if (knowledge.hasActiveOperators) return open;
  return { ...knowledge, shown: { ...shown, functions: findPureDefinitions(statements, open) } };
}

/** What each name is assigned; `undefined` where something else binds it too. */
function findValues(
  statements: readonly Draft[],
): ReadonlyMap<string, readonly Expr[] | undefined> {
  const values = new Map<string, Expr[]>();
  const writes = countWrites(statements);
  for (const { node } of statements) {
    if (node.nodeType !== "Assign") continue;
    for (const target of node.targets)
      if (target.nodeType === "Name")
        values.set(target.id, [...(values.get(target.id) ?? []), node.value]);
  }
  return new Map(
    [...values].map(([name, all]) => [name, all.length === writes.get(name) ? all : undefined]),
  );
}

function isMapping(value: Expr): boolean {
  if (value.nodeType === "DictComp") return true;
  let isPlain = value.nodeType === "Dict";
  walk(value, (at) => {
    if (at.nodeType === "Lambda") isPlain = false;
    return isPlain;
  });
  return isPlain;
}

/** Without what is known of names that the expression binds itself, in comprehensions and lambdas. */
export function withoutLocals(knowledge: Knowledge, node: Expr): Knowledge {
  const names = new Set<string>();
  walk(node, (at) => {
    if (at.nodeType === "Arg") names.add(at.arg);
    if (at.nodeType === "Name" && at.ctx.nodeType !== "Load") names.add(at.id);
  });
  return names.size === 0 ? knowledge : hideNames(knowledge, names);
}
