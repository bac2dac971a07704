import type { Call, Expr } from "../../../python/ast.ts";
import { change } from "./assign.ts";
import { isNumeric } from "./is-numeric.ts";
import {
  collectionOf,
  elementOf,
  fixed,
  isLost,
  isUnordered,
  joinOrders,
  lost,
  mapping,
  type Order,
  unknownUse,
  unordered,
  varies,
} from "./order.ts";
import {
  add,
  argumentsOf,
  attributeKey,
  type OwnFunction,
  type Place,
  printKey,
  read,
  returnKey,
  type Tracker,
  variableKey,
} from "./tracker.ts";

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Give the same of a collection in whatever order. */
const orderFree =
  words(`len any all bool isinstance issubset issuperset isdisjoint callable type hasattr isin
  count index startswith endswith int float abs round ord hash id`);
/** Give one of the elements, or their sum. */
const picking = words("sum min max prod fsum mean median");
const sequences =
  words(`list tuple iter reversed enumerate zip map filter deque chain combinations permutations product
  accumulate cycle starmap array combinations_with_replacement from_iterable filterfalse takewhile dropwhile pairwise`);
const mappings = words("dict Counter OrderedDict fromkeys");
const setMethods = words("union intersection difference symmetric_difference");
/** Put what they are given into the object, as an element or as many. */
const putting = words("append add insert appendleft put");
const pouring = words("extend update union_update intersection_update extendleft");

type Evaluate = (tracker: Tracker, node: Expr, place: Place) => Order;

/** The order in what a call gives. */
export function evaluateCall(
  tracker: Tracker,
  node: Call,
  place: Place,
  evaluate: Evaluate,
): Order {
  const given = [...node.args, ...node.keywords.map(({ value }) => value)];
  const orders = given.map((one) => evaluate(tracker, one, place));
  if (node.func.nodeType === "Name") return callByName(tracker, node, node.func.id, orders, place);
  if (node.func.nodeType !== "Attribute") return unknownUse(orders);
  const receiver = evaluate(tracker, node.func.value, place);
  return callMethod(tracker, node, node.func.attr, node.func.value, receiver, orders, place);
}

function callByName(
  tracker: Tracker,
  node: Call,
  name: string,
  orders: readonly Order[],
  place: Place,
): Order {
  const own = tracker.functionsByName.get(name);
  if (own !== undefined) return callOwn(tracker, name, own, node, orders, place);
  const fields = tracker.classes.get(name);
  if (fields !== undefined) return construct(tracker, fields, node, orders, place);
  return callKnown(tracker, node, name, orders, place) ?? unknownUse(orders);
}

function callKnown(
  tracker: Tracker,
  node: Call,
  name: string,
  orders: readonly Order[],
  place: Place,
): Order | undefined {
  const [first = fixed] = orders;
  const joined = joinOrders(orders);
  const hasKey = node.keywords.some(({ arg }) => arg === "key");
  if (name === "print" || name === "display" || name === "pprint") {
    if (varies(joined) || place.isShuffled) add(tracker, printKey(place.owner), lost);
    return fixed;
  }
  if (name === "set" || name === "frozenset") {
    const [from] = node.args;
    if (from === undefined) return unordered;
    return isNumeric(from) ? fixed : collectionOf(elementOf(first), true);
  }
  if (name === "sorted") return collectionOf(elementOf(first), hasKey && isUnordered(first));
  if (picking.has(name)) {
    if (hasKey && isUnordered(first)) return lost; // the first of several that are equal
    return node.args.length > 1 ? joined : elementOf(first);
  }
  if (orderFree.has(name)) return isLost(joined) ? lost : fixed;
  if (name === "defaultdict")
    return mapping | collectionOf(defaultOf(node.args[0]), false) | (orders[1] ?? fixed);
  if (mappings.has(name)) return mapping | joined;
  if (sequences.has(name)) return joined & ~mapping;
  if (name === "next" || name === "islice") return isUnordered(first) ? lost : elementOf(first);
  if (name === "str" || name === "repr" || name === "format") return unknownUse(orders);
  return undefined;
}

/** What a factory such as `set` makes. */
const defaultOf = (factory: Expr | undefined): Order =>
  factory?.nodeType === "Name" && factory.id === "set" ? unordered : fixed;

function callMethod(
  tracker: Tracker,
  node: Call,
  name: string,
  object: Expr,
  receiver: Order,
  orders: readonly Order[],
  place: Place,
): Order {
  const joined = joinOrders(orders);
  const own = tracker.functionsByName.get(name);
  if (own !== undefined) {
    return callOwn(tracker, name, own, node, orders, place) | (receiver & lost);
  }
  if (putting.has(name)) {
    change(tracker, object, collectionOf(joined, place.isShuffled), place);
    return fixed;
  }
  if (pouring.has(name)) {
    change(tracker, object, joined | (place.isShuffled ? unordered : fixed), place);
    return fixed;
  }
  if (name === "setdefault") {
    change(tracker, object, collectionOf(joined, place.isShuffled), place);
    return elementOf(receiver) | joined;
  }
  if (setMethods.has(name)) return receiver | joined;
  if (name === "copy" || name === "most_common" || name === "elements") return receiver;
  if (name === "keys" || name === "values" || name === "items") return receiver & ~mapping;
  if (name === "get") return elementOf(receiver) | joined;
  if (name === "pop" || name === "popitem") {
    const isPicked = isUnordered(receiver) && ((receiver & mapping) === 0 || name === "popitem");
    return isPicked ? lost : elementOf(receiver);
  }
  if (orderFree.has(name)) return isLost(receiver | joined) ? lost : fixed;
  if (name === "join" || name === "format") return unknownUse([receiver, ...orders]);
  // `itertools.chain(…)`, `collections.Counter(…)`, `np.array(…)`
  const known = callKnown(tracker, node, name, orders, place);
  return known !== undefined && !varies(receiver) ? known : unknownUse([receiver, ...orders]);
}

function callOwn(
  tracker: Tracker,
  name: string,
  functions: readonly OwnFunction[],
  node: Call,
  orders: readonly Order[],
  place: Place,
): Order {
  for (const { node: definition, place: inner, isMethod } of functions) {
    const names = argumentsOf(definition.args).slice(isMethod ? 1 : 0);
    for (const [index, order] of orders.entries()) {
      const keyword = node.keywords[index - node.args.length];
      const starred = node.args[index]?.nodeType === "Starred";
      const wanted = keyword?.arg === undefined ? names[index] : keyword.arg;
      const rest = definition.args.vararg?.arg ?? definition.args.kwarg?.arg;
      const targets = starred ? names : [wanted ?? rest ?? ""];
      for (const target of targets)
        add(tracker, variableKey(target, inner), starred ? elementOf(order) : order);
    }
  }
  add(tracker, printKey(place.owner), read(tracker, printKey(name)));
  const prints = functions.some((one) => read(tracker, `shows ${one.place.owner}`) !== fixed);
  if (prints && place.isShuffled) add(tracker, printKey(place.owner), lost);
  return read(tracker, returnKey(name));
}

/** An object shows its fields in its own text. */
function construct(
  tracker: Tracker,
  fields: readonly string[],
  node: Call,
  orders: readonly Order[],
  place: Place,
): Order {
  for (const [index, order] of orders.entries()) {
    const keyword = node.keywords[index - node.args.length]?.arg ?? fields[index];
    if (keyword !== undefined) add(tracker, attributeKey(keyword), order);
  }
  const initializers = (tracker.functionsByName.get("__init__") ?? []).filter(
    ({ node: { args } }) => argumentsOf(args).length > orders.length,
  );
  callOwn(tracker, "__init__", initializers, node, orders, place);
  return collectionOf(joinOrders(orders), false);
}
