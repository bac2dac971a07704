import type { Call, Comprehension, Expr } from "../../../python/ast.ts";
import { namesIn } from "./tracker.ts";

/** Numbers hash to themselves: a set of them has the same order everywhere. */
export function isNumeric(node: Expr): boolean {
  if (node.nodeType === "Constant")
    return typeof node.value === "number" || typeof node.value === "bigint";
  if (node.nodeType === "UnaryOp") return isNumeric(node.operand);
  if (node.nodeType === "BinOp") return isNumeric(node.left) && isNumeric(node.right);
  if (node.nodeType === "Tuple" || node.nodeType === "List") return node.elts.every(isNumeric);
  return node.nodeType === "Call" && isNumericCall(node);
}

function isNumericCall({ func, args }: Call): boolean {
  if (func.nodeType !== "Name") return false;
  return /^(range|len|int|abs|ord)$/.test(func.id) || (func.id === "round" && args.length === 1);
}

/** Is a comprehension of numbers only? */
export function isNumericComprehension(
  element: Expr,
  generators: readonly Comprehension[],
): boolean {
  if (!generators.every(({ iter }) => isNumeric(iter))) return false;
  const numbers = new Set(generators.flatMap(({ target }) => namesIn(target)));
  const isOf = (node: Expr): boolean => {
    if (node.nodeType === "Name") return numbers.has(node.id);
    if (node.nodeType === "BinOp") return isOf(node.left) && isOf(node.right);
    if (node.nodeType === "Tuple") return node.elts.every(isOf);
    return isNumeric(node);
  };
  return isOf(element);
}
