import { type FunctionNode, type Node, walk } from "./ast.ts";

/** Is it a generator itself? Functions inside of it do not count. */
export function isGenerator(node: FunctionNode): boolean {
  let isFound = false;
  for (const statement of node.body as readonly Node[])
    walk(statement, (at) => {
      isFound ||= at.nodeType === "Yield" || at.nodeType === "YieldFrom";
      return !isFound && !/^(?:(?:Async)?FunctionDef|Lambda)$/.test(at.nodeType);
    });
  return isFound;
}
