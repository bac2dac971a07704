import { type Node, walk } from "./ast.ts";

/** Does one of the names stand in it, in a function inside too? */
export function mentions(node: Node, names: ReadonlySet<string>): boolean {
  let isFound = false;
  walk(node, (at) => {
    isFound ||= at.nodeType === "Name" && names.has(at.id);
    return !isFound;
  });
  return isFound;
}
