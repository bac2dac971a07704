import { children, type Node } from "../python/ast.ts";
import { type Knowledge, qualifiedName } from "./effects/knowledge.ts";

/** Names of the notebook in annotations, or parts of them, that are written as strings: `def f(tree: "Tree")`, `Dict[str, "Tree"]`. */
export function findAnnotationNames(
  node: Node,
  knowledge: Knowledge,
  isName: (name: string) => boolean,
): ReadonlySet<string> {
  const names = new Set<string>();
  const read = (text: string): void => {
    for (const name of text.match(/[A-Za-z_]\w*/g) ?? []) if (isName(name)) names.add(name);
  };
  const visit = (at: Node, isType: boolean): void => {
    if (at.nodeType === "Constant" && isType && typeof at.value === "string") read(at.value);
    const isOfTypes =
      at.nodeType === "Subscript" &&
      /^(typing|collections\.abc|list|dict|tuple|set|frozenset|type)\b/.test(
        qualifiedName(at.value, knowledge) ?? "",
      );
    const annotations = annotationsOf(at);
    for (const child of children(at))
      visit(
        child,
        annotations.includes(child) ||
          isType ||
          (isOfTypes && at.nodeType === "Subscript" && child === at.slice),
      );
  };
  visit(node, false);
  return names;
}

function annotationsOf(node: Node): readonly Node[] {
  if (node.nodeType === "AnnAssign") return [node.annotation];
  if (node.nodeType === "Arg") return node.annotation ? [node.annotation] : [];
  if (node.nodeType === "FunctionDef" || node.nodeType === "AsyncFunctionDef")
    return node.returns ? [node.returns] : [];
  return [];
}
