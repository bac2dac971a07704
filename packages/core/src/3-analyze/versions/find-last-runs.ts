import type { Analysis, Statement } from "../../model/analysis.ts";
import { type Node, walk } from "../../python/ast.ts";
import { createFlows } from "./create-flows.ts";
import { findRunTimes } from "./run-times.ts";

/**
 * For statements that make functions which read names that are bound again later: the index of the last statement while which these functions
 * may run. What is bound behind it, they do not see. No entry where that is not known.
 */
export function findLastRuns({ statements, cells }: Analysis): ReadonlyMap<number, number> {
  const bindings = new Map<string, Statement[]>();
  for (const statement of statements)
    for (const name of [...statement.flow.possible, ...statement.flow.deleted]) {
      const list = bindings.get(name);
      if (list === undefined) bindings.set(name, [statement]);
      else list.push(statement);
    }
  // One binding is seen wherever it stands, and repeated imports bind the same.
  const isRebound = (name: string, after: number): boolean => {
    const all = bindings.get(name) ?? [];
    const isVariable = all.length > 1 && all.some((each) => each.kind !== "import");
    return isVariable && (all.at(-1)?.index ?? -1) > after;
  };
  const asked = statements.filter(({ index, escaping }) =>
    [...escaping].some((name) => isRebound(name, index)),
  );
  const isUnknown =
    statements.some((each) => each.dynamic !== undefined) ||
    cells.some(({ state, statements: own }) => state === "opaque" && own.length > 0);
  if (asked.length === 0 || isUnknown) return new Map();
  const times = findRunTimes(createFlows(statements));
  return new Map(
    asked
      .filter((each) => times.has(each.index) && !mayRunUnseen(each))
      .map(({ index }) => [index, times.get(index)?.at(-1)?.index ?? index]),
  );
}

/** Decorators may keep a function where no name shows it, and what a coroutine does is done by the loop that runs it. */
function mayRunUnseen({ node }: Statement): boolean {
  let isFound = false;
  walk(node, (at) => {
    isFound ||= at.nodeType === "AsyncFunctionDef";
    if (at.nodeType === "FunctionDef" || at.nodeType === "ClassDef")
      isFound ||= !at.decorator_list.every(isPlain);
    return !isFound;
  });
  return isFound;
}

/** Decorators that hand on what they are given, or give something in its place that calls it. */
function isPlain(decorator: Node): boolean {
  const callee = decorator.nodeType === "Call" ? decorator.func : decorator;
  const name =
    callee.nodeType === "Name" ? callee.id : callee.nodeType === "Attribute" ? callee.attr : "";
  return /^(?:cache|lru_cache|cached_property|property|setter|staticmethod|classmethod|dataclass|total_ordering|wraps|contextmanager|njit|jit)$/.test(
    name,
  );
}
