import type { Comprehension, Expr } from "../../../python/ast.ts";
import { assign } from "./assign.ts";
import { evaluateCall } from "./evaluate-call.ts";
import { isNumeric, isNumericComprehension } from "./is-numeric.ts";
import {
  afterUnknown,
  collectionOf,
  elementOf,
  fixed,
  isLost,
  isUnordered,
  joinOrders,
  lost,
  mapping,
  type Order,
  unordered,
} from "./order.ts";
import {
  add,
  attributeKey,
  type Place,
  read,
  returnKey,
  type Tracker,
  variableKey,
} from "./tracker.ts";

/** The order in an expression's value. */
export function evaluate(tracker: Tracker, node: Expr, place: Place): Order {
  const of = (one: Expr): Order => evaluate(tracker, one, place);
  const all = (some: readonly Expr[]): Order => joinOrders(some.map(of));
  switch (node.nodeType) {
    case "Name":
      return nameOrder(tracker, node.id, place);
    case "Set":
      return collectionOf(all(node.elts), !node.elts.every(isNumeric));
    case "List":
    case "Tuple":
      return displayOf(tracker, node.elts, place);
    case "Dict": {
      const keys = node.keys.filter((key) => key !== null);
      return mapping | collectionOf(all([...keys, ...node.values]), false);
    }
    case "SetComp":
      return isNumericComprehension(node.elt, node.generators)
        ? fixed
        : collectionOf(comprehension(tracker, [node.elt], node.generators, place).element, true);
    case "ListComp":
    case "GeneratorExp":
    case "DictComp": {
      const parts = node.nodeType === "DictComp" ? [node.key, node.value] : [node.elt];
      const { element, isShuffled } = comprehension(tracker, parts, node.generators, place);
      const made = collectionOf(element, isShuffled);
      return node.nodeType === "DictComp" ? mapping | made : made;
    }
    case "Subscript":
      return subscript(of(node.value), node.slice) | afterUnknown(of(node.slice) & lost);
    case "Compare": {
      const operands = joinOrders([node.left, ...node.comparators].map(of));
      return isLost(operands) ? lost : fixed;
    }
    case "BoolOp":
      return all(node.values);
    case "UnaryOp":
      return afterUnknown(of(node.operand) & lost);
    case "IfExp":
      return of(node.body) | of(node.orelse) | (of(node.test) & lost);
    case "BinOp": {
      const [left, right] = [of(node.left), of(node.right)];
      const isText = node.op.nodeType === "Mod" && isString(node.left);
      return isText ? afterUnknown(left | right) : left | right;
    }
    case "NamedExpr": {
      const value = of(node.value);
      assign(tracker, node.target, value, place);
      return value;
    }
    case "JoinedStr":
      return afterUnknown(all(node.values));
    case "FormattedValue":
      return afterUnknown(of(node.value));
    case "Attribute":
      return of(node.value) | read(tracker, attributeKey(node.attr));
    case "Starred":
    case "Await":
      return of(node.value);
    case "Yield": {
      const value = node.value === undefined ? fixed : of(node.value);
      add(tracker, returnKey(place.owner), collectionOf(value, place.isShuffled));
      return fixed;
    }
    case "YieldFrom":
      add(tracker, returnKey(place.owner), of(node.value) | (place.isShuffled ? unordered : fixed));
      return fixed;
    case "Lambda":
      return afterUnknown(of(node.body));
    case "Call":
      return evaluateCall(tracker, node, place, evaluate);
    default:
      return fixed;
  }
}

/** A function as a value may be called by anyone: what it returns then is no longer followed. */
function nameOrder(tracker: Tracker, name: string, place: Place): Order {
  const own = tracker.functionsByName.has(name) ? read(tracker, returnKey(name)) : fixed;
  return read(tracker, variableKey(name, place)) | afterUnknown(own);
}

function displayOf(tracker: Tracker, elements: readonly Expr[], place: Place): Order {
  const orders = elements.map((one) => {
    const order = evaluate(tracker, one, place);
    return one.nodeType === "Starred" ? order : collectionOf(order, false);
  });
  return joinOrders(orders) & ~mapping;
}

function comprehension(
  tracker: Tracker,
  parts: readonly Expr[],
  generators: readonly Comprehension[],
  place: Place,
): { readonly element: Order; readonly isShuffled: boolean } {
  let isShuffled = false;
  let conditions = fixed;
  for (const { target, iter, ifs } of generators) {
    const order = evaluate(tracker, iter, place);
    isShuffled ||= isUnordered(order);
    assign(tracker, target, elementOf(order), place);
    conditions |= joinOrders(ifs.map((one) => evaluate(tracker, one, place))) & lost;
  }
  const element = joinOrders(parts.map((one) => evaluate(tracker, one, place)));
  return { element: element | conditions, isShuffled };
}

function subscript(order: Order, slice: Expr): Order {
  if ((order & mapping) !== 0 || !isUnordered(order)) {
    return slice.nodeType === "Slice" ? order : elementOf(order);
  }
  return lost;
}

const isString = (node: Expr): boolean =>
  node.nodeType === "JoinedStr" || (node.nodeType === "Constant" && typeof node.value === "string");
