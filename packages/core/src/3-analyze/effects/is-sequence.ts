import type { Node } from "../../python/ast.ts";
import type { Knowledge } from "./knowledge.ts";

/** A list, a tuple or a string: subscribing it adds nothing, as it may to a dictionary. */
export function isSequence(value: Node, { own }: Pick<Knowledge, "own">): boolean {
  if (/^(?:List|Tuple|ListComp|JoinedStr)$/.test(value.nodeType)) return true;
  if (value.nodeType === "Constant") return typeof value.value === "string";
  return (
    value.nodeType === "Call" &&
    value.func.nodeType === "Name" &&
    !own.has(value.func.id) &&
    /^(?:list|sorted|tuple|range|str)$/.test(value.func.id)
  );
}
