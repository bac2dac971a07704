import { children, type Call, type Expr, type Node } from "../../python/ast.ts";
import { type Knowledge, qualifiedName } from "./knowledge.ts";
import { pureBuiltins, pureFunctions, pureMethods, pureModules } from "./pure-calls.ts";

/**
 * Does evaluating the expression do nothing but give a value? Only what is known to be so counts: names, attributes, operators, displays,
 * and calls from the tables.
 */
export function isPure(node: Node, knowledge: Knowledge): boolean {
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
      return !knowledge.ownMethods.has(node.attr) && isPure(node.value, knowledge);
    default:
      return children(node).every((child) => isPure(child, knowledge));
  }
}

function isPureCall(node: Call, knowledge: Knowledge): boolean {
  if (node.keywords.some((each) => each.arg === "inplace" || each.arg === "out")) return false;
  const name = qualifiedName(node.func, knowledge);
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
