import type { Expr } from "../../../python/ast.ts";
import { collectionOf, elementOf, isUnordered, lost, mapping, type Order } from "./order.ts";
import { add, attributeKey, type Place, type Tracker, variableKey } from "./tracker.ts";

/** Binds what an assignment, a loop or a comprehension does. */
export function assign(tracker: Tracker, target: Expr, order: Order, place: Place): void {
  switch (target.nodeType) {
    case "Name":
      add(tracker, variableKey(target.id, place), order);
      return;
    case "Tuple":
    case "List": {
      const isPicked = isUnordered(order) && (order & mapping) === 0;
      for (const one of target.elts)
        assign(tracker, one, isPicked ? lost : elementOf(order), place);
      return;
    }
    case "Starred":
      assign(tracker, target.value, collectionOf(order, false), place);
      return;
    case "Attribute":
      add(tracker, attributeKey(target.attr), order);
      return;
    case "Subscript":
      change(tracker, target.value, collectionOf(order, place.isShuffled), place);
      return;
    default:
  }
}

/** What is put into an object is in every name and attribute that leads to it. */
export function change(tracker: Tracker, object: Expr, order: Order, place: Place): void {
  if (object.nodeType === "Name" || object.nodeType === "Attribute")
    assign(tracker, object, order, place);
  else if (object.nodeType === "Subscript")
    change(tracker, object.value, collectionOf(order, false), place);
  else if (object.nodeType === "Call" && object.func.nodeType === "Attribute")
    change(tracker, object.func.value, collectionOf(order, false), place); // d.setdefault(key, []).append(…)
}
