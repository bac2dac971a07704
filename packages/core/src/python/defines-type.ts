import type { Stmt } from "./ast.ts";

/**
 * `Point = Tuple[int, int]`, `Word = str`, `Pair = namedtuple(…)`: a definition, wherever it stands, and no value that code computes. Whether the
 * value can be changed in place is for the caller to know.
 */
export function definesType(node: Stmt): boolean {
  if (node.nodeType === "TypeAlias") return true;
  if (node.nodeType !== "Assign") return false;
  const { value } = node;
  if (value.nodeType !== "Call") return value.nodeType === "Subscript" || value.nodeType === "Name";
  const { func } = value;
  const name = func.nodeType === "Name" ? func.id : func.nodeType === "Attribute" ? func.attr : "";
  return /^(namedtuple|NamedTuple|NewType|TypeVar)$/.test(name);
}
