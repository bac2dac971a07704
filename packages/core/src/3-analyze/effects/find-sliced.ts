import type { Statement } from "../../model/analysis.ts";
import { type Node, walk } from "../../python/ast.ts";

/**
 * Names that hold no iterator, as a cell cuts a part out of them by itself (`primes[:10]`): what can only be run through would end the notebook
 * there. Only those that one statement binds, where no class and no library of the notebook makes iterators that can be cut.
 */
export function findSliced(
  statements: readonly Pick<Statement, "node" | "uses" | "imports">[],
): ReadonlySet<string> {
  const sliced = new Set<string>();
  const writes = new Map<string, number>();
  for (const { node, uses, imports } of statements) {
    if (imports.some(({ plan }) => plan.module.startsWith("more_itertools"))) return new Set();
    if (definesIterator(node)) return new Set();
    for (const { name, kind } of uses)
      if (kind !== "read") writes.set(name, (writes.get(name) ?? 0) + 1);
    if (node.nodeType !== "Expr" || node.value.nodeType !== "Subscript") continue;
    const { value, slice } = node.value;
    if (value.nodeType === "Name" && slice.nodeType === "Slice") sliced.add(value.id);
  }
  return new Set([...sliced].filter((name) => writes.get(name) === 1));
}

function definesIterator(node: Node): boolean {
  let isFound = false;
  walk(node, (at) => {
    isFound ||= at.nodeType === "FunctionDef" && at.name === "__next__";
    return !isFound;
  });
  return isFound;
}
