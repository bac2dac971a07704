import type { Analysis, Statement } from "../../model/analysis.ts";
import { type Node, walk } from "../../python/ast.ts";
import { builtinNames } from "../../python/builtins.ts";
import type { Examination } from "../decide.ts";
import { fullName } from "./calls.ts";

/** Builtins that do something besides computing. */
const loud =
  /^(?:print|input|open|exec|eval|compile|next|setattr|delattr|exit|quit|globals|locals|vars|breakpoint|help|__import__|id|hash)$/;

/** Modules whose functions only compute, but for the names below. */
const quietModules =
  /^(?:math|cmath|numpy|pandas|re|itertools|functools|collections|operator|string|statistics|fractions|decimal|datetime|copy|typing|dataclasses|enum|abc|textwrap|bisect|heapq|scipy)(?:\.|$)/;
const notQuiet =
  /(?:^|\.)(?:random|seed|set_\w+|now|today|utcnow|read_\w+|load\w*|save\w*|fromfile|tofile|seterr|options?|rand\w*)(?:\.|$)/;

/**
 * Can the cell be a test of its own? It only asserts what functions of the package give, or defines `test_…` functions; nothing else reads what it
 * binds, and running it elsewhere, or not at all, changes nothing for the cells around it.
 */
export function isSafeTest(
  statements: readonly Statement[],
  analysis: Analysis,
  examination: Examination,
): boolean {
  const code = statements.filter((each) => each.kind !== "import");
  if (code.length === 0 || !code.every((each) => isAssertion(each) || isTestFunction(each)))
    return false;
  const cells = new Set(statements.map((each) => each.cell));
  const bound = new Set(code.flatMap((each) => [...each.flow.possible]));
  const isReadElsewhere = analysis.statements.some(
    (each) => !cells.has(each.cell) && each.uses.some((use) => bound.has(use.name)),
  );
  if (isReadElsewhere) return false;
  const callsOwn = code.some((each) =>
    [...each.flow.exposed, ...each.flow.later].some((name) => isDefinition(name, examination)),
  );
  return callsOwn && code.every((each) => isQuiet(each, examination, new Set()));
}

const isAssertion = (statement: Statement): boolean => statement.node.nodeType === "Assert";

const isTestFunction = ({ node }: Statement): boolean =>
  node.nodeType === "FunctionDef" &&
  /^test_\w/.test(node.name) &&
  node.decorator_list.length === 0 &&
  node.args.args.length === 0;

const isDefinition = (name: string, { names, hoisting }: Examination): boolean => {
  const info = names.get(name);
  return (
    info?.kind === "definition" &&
    info.bindings.every(
      (each) => hoisting.hoistedByIndex.get(each.statement.index)?.isShared === false,
    )
  );
};

/** Does running it only compute? Functions that it calls are looked into. */
function isQuiet(statement: Statement, examination: Examination, seen: Set<string>): boolean {
  if (statement.globalWrites.size > 0 || statement.processState !== undefined) return false;
  const { names, hoisting } = examination;
  for (const name of [...statement.flow.exposed, ...statement.flow.later]) {
    const info = names.get(name);
    if (info === undefined) {
      if (!builtinNames.has(name)) return false;
      continue;
    }
    if (info.kind === "import" || info.kind === "import-block") continue;
    if (
      !info.bindings.every(
        (each) => hoisting.hoistedByIndex.get(each.statement.index)?.isShared === false,
      )
    )
      return false;
    if (statement.mutated.has(name) || (hoisting.threadedByName.get(name)?.length ?? 0) > 0)
      return false;
    if (seen.has(name)) continue;
    seen.add(name);
    if (!info.bindings.every((each) => isQuiet(each.statement, examination, seen))) return false;
  }
  return callsQuietly(statement.node, examination);
}

function callsQuietly(node: Node, { names }: Examination): boolean {
  let isFine = true;
  walk(node, (at) => {
    if (at.nodeType === "Await" || at.nodeType === "Yield" || at.nodeType === "YieldFrom")
      isFine = false;
    if (at.nodeType === "Call") {
      const path = fullName(at.func, names);
      const isUnknownImport =
        path?.includes(".") === true || (path !== undefined && !builtinNames.has(path));
      if (
        path !== undefined &&
        (isUnknownImport ? !quietModules.test(path) || notQuiet.test(path) : loud.test(path))
      )
        isFine = false;
    }
    return isFine;
  });
  return isFine;
}
