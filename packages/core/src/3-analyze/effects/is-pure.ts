import { children, type Call, type Expr, type Node } from "../../python/ast.ts";
import { isSequence } from "./is-sequence.ts";
import { type Knowledge, qualifiedName, type Shown } from "./knowledge.ts";
import { mutatingMethods } from "./mutations.ts";
import { isLoudMethodOf, isPureInDisplays, isPureMethodOf } from "./pure-displays.ts";
import { rootName } from "../../python/qualify.ts";
import { isOperation } from "./operations.ts";
import { pureBuiltins, pureFunctions, pureMethods, pureModules } from "./pure-calls.ts";
import { mentions } from "../../python/mentions.ts";

/**
 * Does evaluating the expression do nothing but give a value? Only what is known to be so counts: names, attributes, operators, displays,
 * and calls from the tables.
 */
export function isPure(node: Node, knowledge: Knowledge): boolean {
  if (usesUp(node, knowledge)) return false;
  if (knowledge.hasActiveOperators && isOperation(node) && mentions(node, knowledge.own))
    return false;
  switch (node.nodeType) {
    case "Await":
    case "Yield":
    case "YieldFrom":
    case "NamedExpr":
      return false;
    case "Lambda":
      return (
        node.args.defaults.every((each) => isPure(each, knowledge)) &&
        (knowledge.shown === undefined || isPure(node.body, knowledge))
      );
    case "Call":
      return (
        isPureCall(node, knowledge) &&
        node.args.every((each) => isPure(each, knowledge)) &&
        node.keywords.every((each) => isPure(each.value, knowledge))
      );
    case "Subscript":
      // `Dict[str, int]`, `list[int]`: subscripts of types make types.
      if (qualifiedName(node.value, knowledge) !== undefined) return isPure(node.slice, knowledge);
      return (
        (!knowledge.hasActiveSubscripts || isPlainSubscript(node, knowledge)) &&
        isPure(node.value, knowledge) &&
        isPure(node.slice, knowledge)
      );
    case "Attribute":
      if (node.value.nodeType === "Constant") return true; // `"".join`
      return !knowledge.ownMethods.has(node.attr) && isPure(node.value, knowledge);
    default:
      return children(node).every((child) => isPure(child, knowledge));
  }
}

/** Does it surely add nothing to what it is taken from, as a `defaultdict` does? */
function isPlainSubscript(
  { value, slice }: Extract<Expr, { nodeType: "Subscript" }>,
  { shown, ownMethods, own }: Knowledge,
): boolean {
  if (shown === undefined) return false;
  const isPlain =
    value.nodeType === "Name"
      ? shown.sequences.has(value.id) || shown.fresh.has(value.id)
      : isSequence(value, { own });
  return isPlain || (slice.nodeType === "Slice" && !ownMethods.has("__getitem__"));
}

/** Does it run through an iterator, so that nobody else can? */
function usesUp(node: Node, { iterators }: Knowledge): boolean {
  const isIterator = (each: Node): boolean => each.nodeType === "Name" && iterators.has(each.id);
  switch (node.nodeType) {
    case "Call":
      return (
        node.func.nodeType === "Name" &&
        /^(all|any|dict|frozenset|list|max|min|set|sorted|sum|tuple)$/.test(node.func.id) &&
        node.args.some(isIterator)
      );
    case "Compare":
      return node.ops.some(
        (operator, i) =>
          /^(Not)?In$/.test(operator.nodeType) && isIterator(node.comparators[i] ?? node),
      );
    case "Comprehension":
      return isIterator(node.iter);
    case "Starred":
      return isIterator(node.value);
    default:
      return false;
  }
}

function isPureCall(node: Call, knowledge: Knowledge): boolean {
  if (node.keywords.some((each) => each.arg === "inplace" || each.arg === "out")) return false;
  const { shown } = knowledge;
  const name = qualifiedName(node.func, knowledge);
  const root = rootName(node.func);
  if (root !== undefined && knowledge.ambiguous.has(root)) return false;
  if (name === "getattr" || name === "hasattr") return knowledge.ownMethods.size === 0;
  if (name === "next" && shown !== undefined) return isNextOfNew(node, knowledge);
  if (name === "dir" && shown !== undefined) return node.args.length === 1;
  if (name !== undefined)
    return (
      isPureFunction(name, knowledge) && (shown === undefined || callsKnown(name, node, knowledge))
    );
  const { func } = node;
  if (func.nodeType === "Name")
    return (
      isPureOwnCall(node, func.id, knowledge) ||
      shown?.callables.has(func.id) === true ||
      shown?.onCallOf?.(func.id) === true
    );
  if (func.nodeType !== "Attribute") return false;
  if (shown !== undefined && changesOwn(func, shown)) return callsKnown("", node, knowledge);
  if (isSeededSample(node, func.attr) && !knowledge.ownMethods.has(func.attr))
    return shown !== undefined && isPure(func.value, knowledge);
  // Functions given to `apply`, `map`, `sorted(key=…)` may do anything: only those pass of which it is known.
  if (!isPureMethod(func.attr, knowledge)) return false;
  if (
    ["apply", "map", "transform", "agg", "aggregate", "filter"].includes(func.attr) &&
    ![...node.args, ...node.keywords.map((each) => each.value)].every((each) =>
      isHarmlessArgument(each, knowledge),
    )
  )
    return false;
  return isPure(func.value, knowledge);
}

/** `df.sample(5, random_state=0)` draws from a generator of its own, and not from one that others go on with. */
const isSeededSample = ({ keywords }: Call, method: string): boolean =>
  method === "sample" &&
  keywords.some(
    ({ arg, value }) =>
      (arg === "random_state" || arg === "seed") &&
      value.nodeType === "Constant" &&
      value.value !== null,
  );

function isPureMethod(method: string, { shown, ownMethods }: Knowledge): boolean {
  if (ownMethods.has(method)) return false;
  if (shown === undefined) return pureMethods.has(method);
  if (isLoudMethodOf(method, shown.libraries)) return false;
  return pureMethods.has(method) || isPureMethodOf(method, shown.libraries);
}

/** `next(iter(values))`, `next(x for x in values if …)`: nobody else has the iterator. */
const isNextOfNew = ({ args: [iterator] }: Call, knowledge: Knowledge): boolean =>
  iterator?.nodeType === "GeneratorExp" ||
  (iterator?.nodeType === "Call" &&
    qualifiedName(iterator.func, knowledge) === "iter" &&
    iterator.args.length === 1);

/** In a function: `found.append(x)` where it made `found`, `groups[key].append(x)` of a defaultdict that it made. */
function changesOwn(
  { attr, value }: Extract<Expr, { nodeType: "Attribute" }>,
  { fresh, defaults }: Shown,
): boolean {
  if (!mutatingMethods.has(attr)) return false;
  if (value.nodeType === "Name") return fresh.has(value.id);
  return (
    value.nodeType === "Subscript" &&
    value.value.nodeType === "Name" &&
    defaults.has(value.value.id)
  );
}

function isHarmlessArgument(node: Expr, knowledge: Knowledge): boolean {
  const { shown } = knowledge;
  if (node.nodeType === "Name" && shown?.mappings.has(node.id) === true) return true;
  if (node.nodeType === "List" || node.nodeType === "Tuple")
    return node.elts.every((each) => isHarmlessArgument(each, knowledge));
  if (node.nodeType === "Dict")
    return node.values.every((each) => isHarmlessArgument(each, knowledge));
  if (node.nodeType !== "Name" && node.nodeType !== "Attribute" && node.nodeType !== "Lambda")
    return true;
  return shown !== undefined && isKnownCallable(node, knowledge);
}

/** By full name: a builtin, or a function of a library. */
function isPureFunction(name: string, { shown }: Pick<Knowledge, "shown">): boolean {
  if (pureBuiltins.has(name) || pureFunctions.has(name)) return true;
  if (shown !== undefined && (/^(?:iter|map|filter)$/.test(name) || isPureInDisplays(name)))
    return true;
  const module = name.slice(0, name.lastIndexOf("."));
  return module !== "" && pureModules.includes(module);
}

/** Positions of the arguments that are called, by the function's full name. */
const calledPositions: Readonly<Record<string, number>> = {
  map: 0,
  filter: 0,
  "functools.reduce": 0,
  "functools.partial": 0,
  "itertools.takewhile": 0,
  "itertools.dropwhile": 0,
  "itertools.filterfalse": 0,
  "itertools.starmap": 0,
  "itertools.accumulate": 1,
  "itertools.groupby": 1,
  "collections.defaultdict": 0,
};

/** Are the functions that a function of a library is given, such as `key=…`, known to only compute? */
function callsKnown(name: string, call: Call, knowledge: Knowledge): boolean {
  const position = Object.hasOwn(calledPositions, name) ? calledPositions[name] : undefined;
  const called = [
    ...(position === undefined ? [] : [call.args[position]]),
    ...call.keywords
      .filter(({ arg }) => /^(?:key|func|function)$/.test(arg ?? ""))
      .map(({ value }) => value),
  ].filter((each) => each !== undefined);
  const others = [...call.args, ...call.keywords.map(({ value }) => value)];
  // Whoever runs through what these give runs through what they were given.
  const isLazy = /^(?:map|filter|zip|enumerate|iter|reversed|itertools\.\w+)$/.test(name);
  if (isLazy && others.some((each) => mentions(each, knowledge.iterators))) return false;
  return (
    called.every((each) => isKnownCallable(each, knowledge)) &&
    others.every((each) => isNoUnknownFunction(each, knowledge))
  );
}

/** Is a call of one of the notebook's own functions known to only compute, with what it is given? */
function isPureOwnCall(call: Call, name: string, knowledge: Knowledge): boolean {
  const { shown, iterators } = knowledge;
  const known = shown?.functions.get(name);
  if (known === undefined) return false;
  const all = [...call.args, ...call.keywords.map(({ value }) => value)];
  if (all.some((each) => mentions(each, iterators))) return false;
  const isStarred =
    call.args.some((each) => each.nodeType === "Starred") || call.keywords.some(({ arg }) => !arg);
  if (known.called.size > 0 && isStarred) return false;
  for (const parameter of known.called) {
    const given =
      call.keywords.find(({ arg }) => arg === parameter)?.value ??
      call.args[known.parameters.indexOf(parameter)] ??
      known.defaultByParameter.get(parameter);
    if (given === undefined || !isKnownCallable(given, knowledge)) return false;
  }
  const called = new Set(
    [...known.called].flatMap((each) => call.args[known.parameters.indexOf(each)] ?? []),
  );
  return all.every((each) => called.has(each) || isNoUnknownFunction(each, knowledge));
}

/** Does calling what the expression gives only compute a value? */
function isKnownCallable(node: Expr, knowledge: Knowledge): boolean {
  const { shown } = knowledge;
  switch (node.nodeType) {
    case "Constant":
      return node.value === null;
    case "Lambda":
      return isPure(node, knowledge);
    case "Name": {
      const own = shown?.functions.get(node.id);
      if (own !== undefined) return own.called.size === 0;
      if (shown?.callables.has(node.id) === true) return true;
      const name = qualifiedName(node, knowledge);
      if (name !== undefined) return isPureFunction(name, knowledge);
      return shown?.onCallOf?.(node.id) === true;
    }
    case "Attribute": {
      const name = qualifiedName(node, knowledge);
      if (name !== undefined && isPureFunction(name, knowledge)) return true;
      return (
        pureMethods.has(node.attr) &&
        !knowledge.ownMethods.has(node.attr) &&
        isPure(node.value, knowledge)
      );
    }
    case "Call":
      return qualifiedName(node.func, knowledge) === "functools.partial" && isPure(node, knowledge);
    default:
      return false;
  }
}

/** A function of the notebook of which it is not known what it does may be called by what it is given to. */
const isNoUnknownFunction = (node: Expr, { shown }: Knowledge): boolean =>
  node.nodeType !== "Name" ||
  shown?.definitions.has(node.id) !== true ||
  shown.functions.get(node.id)?.called.size === 0;
