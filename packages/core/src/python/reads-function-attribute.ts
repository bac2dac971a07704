import { type Expr, type Node, walk } from "./ast.ts";

/** What a function says of itself. */
export type FunctionAttribute =
  | "__name__"
  | "__qualname__"
  | "__doc__"
  | "__code__"
  | "__defaults__"
  | "__kwdefaults__"
  | "__annotations__";

/** Does code read `f.__name__`, or call `help`? `type(x).__name__` is a class's, and does not count. */
export function readsFunctionAttribute(
  node: Node,
  attributes: readonly FunctionAttribute[],
): boolean {
  const all: readonly string[] = attributes;
  let isFound = false;
  walk(node, (at) => {
    if (at.nodeType === "Attribute" && all.includes(at.attr)) isFound ||= !isClassOf(at.value);
    if (at.nodeType === "Constant" && typeof at.value === "string")
      isFound ||= all.includes(at.value);
    if (at.nodeType === "Name") isFound ||= at.id === "help";
    return !isFound;
  });
  return isFound;
}

const isClassOf = (node: Expr): boolean =>
  node.nodeType === "Attribute"
    ? node.attr === "__class__"
    : node.nodeType === "Call" && node.func.nodeType === "Name" && node.func.id === "type";
