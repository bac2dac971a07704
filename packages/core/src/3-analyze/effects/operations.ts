import type { Node } from "../../python/ast.ts";

const operations: ReadonlySet<string> = new Set(
  `BinOp UnaryOp Compare BoolOp IfExp FormattedValue Call Comprehension Starred Subscript Attribute`.split(
    " ",
  ),
);

/** Does Python call a method of the operands for it, such as `__add__`, `__eq__` or `__iter__`? */
export const isOperation = (node: Node): boolean => operations.has(node.nodeType);
