import { children, type Call, type Expr, type Node, walk } from "../../python/ast.ts";
import { type Knowledge, qualifiedName } from "./knowledge.ts";
import { rootName } from "../../python/qualify.ts";
import { isOperation } from "./operations.ts";
import { pureBuiltins, pureFunctions, pureMethods, pureModules } from "./pure-calls.ts";

/**
 * Does evaluating the expression do nothing but give a value? Only what is known to be so counts: names, attributes, operators, displays,
 * and calls from the tables.
 */
export function isPure(node: Node, knowledge: Knowledge): boolean {
  if (usesUp(node, knowledge)) return false;
  if (knowledge.hasActiveOperators && isOperation(node) && mentionsOwn(node, knowledge))
    return false;
  switch (node.nodeType) {
    case "Await":
    case "Yield":
    case "YieldFrom":
    case "NamedExpr":
      return false;
    case "Lambda":
      return node.args.defaults.every((each) => isPure(each, knowledge));
    case "Call":
      return (
        isPureCall(node, knowledge) &&
        node.args.every((each) => isPure(each, knowledge)) &&
        node.keywords.every((each) => isPure(each.value, knowledge))
      );
    case "Subscript":
      // `Dict[str, int]`, `list[int]`: subscripts of types make types.
      if (qualifiedName(node.value, knowledge) !== undefined) return isPure(node.slice, knowledge);
      return (
        !knowledge.hasActiveSubscripts &&
        isPure(node.value, knowledge) &&
        isPure(node.slice, knowledge)
      );
    case "Attribute":
      if (node.value.nodeType === "Constant") return true; // `"".join`
      return !knowledge.ownMethods.has(node.attr) && isPure(node.value, knowledge);
    default:
      return children(node).every((child) => isPure(child, knowledge));
  }
}

/** Does it run through an iterator, so that nobody else can? */
function usesUp(node: Node, { iterators }: Knowledge): boolean {
  const isIterator = (each: Node): boolean => each.nodeType === "Name" && iterators.has(each.id);
  switch (node.nodeType) {
    case "Call":
      return (
        node.func.nodeType === "Name" &&
        /^(all|any|dict|frozenset|list|max|min|set|sorted|sum|tuple)$/.test(node.func.id) &&
        node.args.some(isIterator)
      );
    case "Compare":
      return node.ops.some(
        (operator, i) =>
          /^(Not)?In$/.test(operator.nodeType) && isIterator(node.comparators[i] ?? node),
      );
    case "Comprehension":
      return isIterator(node.iter);
    case "Starred":
      return isIterator(node.value);
    default:
      return false;
  }
}

function mentionsOwn(node: Node, { own }: Knowledge): boolean {
  let isFound = false;
  walk(node, (at) => {
    isFound ||= at.nodeType === "Name" && own.has(at.id);
    return !isFound;
  });
  return isFound;
}

function isPureCall(node: Call, knowledge: Knowledge): boolean {
  if (node.keywords.some((each) => each.arg === "inplace" || each.arg === "out")) return false;
  const name = qualifiedName(node.func, knowledge);
  const root = rootName(node.func);
  if (root !== undefined && knowledge.ambiguous.has(root)) return false;
  if (name === "getattr" || name === "hasattr") return knowledge.ownMethods.size === 0;
  if (name !== undefined) return isPureFunction(name);
  const { func } = node;
  // Functions given to `apply`, `map`, `sorted(key=…)` may do anything: only literal lambdas and names of imports pass.
  if (
    func.nodeType !== "Attribute" ||
    !pureMethods.has(func.attr) ||
    knowledge.ownMethods.has(func.attr)
  )
    return false;
  if (
    ["apply", "map", "transform", "agg", "aggregate", "filter"].includes(func.attr) &&
    !node.args.every(isHarmlessArgument)
  )
    return false;
  return isPure(func.value, knowledge);
}

const isHarmlessArgument = (node: Expr): boolean =>
  node.nodeType !== "Name" && node.nodeType !== "Attribute" && node.nodeType !== "Lambda";

/** By full name: a builtin, or a function of a library. */
function isPureFunction(name: string): boolean {
  if (pureBuiltins.has(name) || pureFunctions.has(name)) return true;
  const module = name.slice(0, name.lastIndexOf("."));
  return module !== "" && pureModules.includes(module);
}
