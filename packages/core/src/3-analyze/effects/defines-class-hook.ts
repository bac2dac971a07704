import { type Node, walk } from "../../python/ast.ts";

/** Does code define what Python calls while it makes a class: a metaclass, or `__init_subclass__`? */
export function definesClassHook(node: Node): boolean {
  let isFound = false;
  walk(node, (at) => {
    if (at.nodeType === "FunctionDef") isFound ||= at.name === "__init_subclass__";
    if (at.nodeType === "ClassDef")
      isFound ||= at.bases.some(
        (each) => each.nodeType === "Name" && /^(?:type|\w*Meta)$/.test(each.id),
      );
    return !isFound;
  });
  return isFound;
}
