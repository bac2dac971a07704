import type { Statement } from "../../../model/analysis.ts";
import type { Expr, FunctionNode, Node, Stmt } from "../../../python/ast.ts";
import { children, walk } from "../../../python/ast.ts";
import { assign, change } from "./assign.ts";
import { evaluate } from "./evaluate.ts";
import {
  collectionOf,
  elementOf,
  fixed,
  isUnordered,
  lost,
  type Order,
  unordered,
  varies,
} from "./order.ts";
import {
  add,
  attributeKey,
  findLocals,
  namesIn,
  type Place,
  printKey,
  read,
  returnKey,
  type Tracker,
  variableKey,
} from "./tracker.ts";

/** Where the order of sets shows. */
export interface SetOrder {
  /** Does the statement print what another process prints in another order? */
  readonly isPrinted: (statement: Statement) => boolean;
  /** Is the value of the expression statement another in another process? */
  readonly isShown: (statement: Statement) => boolean;
}

const nowhere: SetOrder = { isPrinted: () => false, isShown: () => false };
const mostRounds = 12;

/**
 * Follows sets of strings through a notebook, its functions and its classes, and tells where their order comes to light: Python
 * gives it anew in each process. It errs on the side of caution: what a call makes of a set that is not known counts as shown.
 */
export function findSetOrder(statements: readonly Statement[]): SetOrder {
  if (!statements.some(({ node }) => makesSet(node))) return nowhere;
  const tracker: Tracker = {
    orderByKey: new Map(),
    functionsByName: new Map(),
    classes: new Map(),
    isChanged: true,
  };
  const placeOf = ({ index }: Statement): Place => ({
    key: "",
    locals: new Set(),
    outer: undefined,
    isShuffled: false,
    owner: `#${index}`,
  });
  for (const statement of statements) collect(tracker, statement.node, placeOf(statement), false);
  for (let round = 0; tracker.isChanged && round < mostRounds; round++) {
    tracker.isChanged = false;
    for (const functions of tracker.functionsByName.values())
      for (const { node, place } of functions)
        for (const one of node.body as readonly Stmt[]) execute(tracker, one, place);
    for (const statement of statements) {
      const place = placeOf(statement);
      execute(tracker, statement.node, place);
      if (statement.node.nodeType === "Expr")
        add(tracker, returnKey(place.owner), evaluate(tracker, statement.node.value, place));
    }
  }
  return {
    isPrinted: (statement) => read(tracker, printKey(placeOf(statement).owner)) !== fixed,
    isShown: (statement) => varies(read(tracker, returnKey(placeOf(statement).owner))),
  };
}

function makesSet(node: Node): boolean {
  let isFound = false;
  walk(node, (at) => {
    isFound ||=
      at.nodeType === "Set" ||
      at.nodeType === "SetComp" ||
      (at.nodeType === "Name" && (at.id === "set" || at.id === "frozenset"));
    return !isFound;
  });
  return isFound;
}

/** Finds functions, methods and classes, at any depth. */
function collect(tracker: Tracker, node: Node, place: Place, isClass: boolean): void {
  if (node.nodeType === "FunctionDef" || node.nodeType === "AsyncFunctionDef") {
    const inner: Place = {
      key: `${place.key}/${node.name}@${node.lineno}${place.owner}`,
      locals: findLocals(node),
      outer: place,
      isShuffled: false,
      owner: node.name,
    };
    const known = tracker.functionsByName.get(node.name) ?? [];
    tracker.functionsByName.set(node.name, [...known, { node, place: inner, isMethod: isClass }]);
    if (printsSomething(node)) add(tracker, `shows ${node.name}`, lost);
    for (const one of node.body as readonly Node[]) collect(tracker, one, inner, false);
    return;
  }
  if (node.nodeType === "ClassDef") {
    const fields = (node.body as readonly Stmt[]).flatMap((one) =>
      one.nodeType === "AnnAssign" ? namesIn(one.target) : [],
    );
    tracker.classes.set(node.name, fields);
  }
  const isInClass = node.nodeType === "ClassDef";
  for (const child of children(node)) collect(tracker, child, place, isInClass);
}

function printsSomething(node: FunctionNode): boolean {
  let isFound = false;
  walk(node, (at) => {
    isFound ||= at.nodeType === "Name" && at.id === "print";
    return !isFound;
  });
  return isFound;
}

function execute(tracker: Tracker, node: Stmt, place: Place): void {
  const of = (one: Expr): Order => evaluate(tracker, one, place);
  const run = (body: readonly unknown[], at: Place = place): void => {
    for (const one of body as readonly Stmt[]) execute(tracker, one, at);
  };
  switch (node.nodeType) {
    case "Expr":
      of(node.value);
      return;
    case "Assign": {
      const order = of(node.value);
      for (const target of node.targets) assign(tracker, target, order, place);
      return;
    }
    case "AnnAssign":
      if (node.value !== undefined) assign(tracker, node.target, of(node.value), place);
      return;
    case "AugAssign":
      augment(tracker, node.target, node.value, place);
      return;
    case "For":
    case "AsyncFor": {
      const order = of(node.iter);
      assign(tracker, node.target, elementOf(order), place);
      const isShuffled = place.isShuffled || isUnordered(order);
      run(node.body, { ...place, isShuffled });
      run(node.orelse);
      if (isUnordered(order)) loseLast(tracker, node, place);
      return;
    }
    case "While":
      if ((of(node.test) & lost) !== 0) loseLast(tracker, node, place);
      run(node.body);
      run(node.orelse);
      return;
    case "If":
      of(node.test);
      run(node.body);
      run(node.orelse);
      return;
    case "With":
    case "AsyncWith":
      for (const { context_expr, optional_vars } of node.items) {
        const order = of(context_expr);
        if (optional_vars !== undefined) assign(tracker, optional_vars, order, place);
      }
      run(node.body);
      return;
    case "Try":
    case "TryStar":
      run([...node.body, ...node.handlers.flatMap(({ body }) => body as readonly unknown[])]);
      run([...node.orelse, ...node.finalbody]);
      return;
    case "Match":
      of(node.subject);
      for (const one of node.cases) run(one.body);
      return;
    case "Return": {
      if (node.value === undefined) return;
      const order = of(node.value);
      const isPicked = place.isShuffled && node.value.nodeType !== "Constant";
      add(tracker, returnKey(place.owner), isPicked ? lost : order);
      return;
    }
    case "ClassDef":
      for (const one of node.body as readonly Stmt[])
        if (one.nodeType === "Assign" || one.nodeType === "AnnAssign") {
          const targets = one.nodeType === "Assign" ? one.targets : [one.target];
          const order = one.value === undefined ? fixed : of(one.value);
          for (const name of targets.flatMap(namesIn)) add(tracker, attributeKey(name), order);
        }
      return;
    default:
  }
}

/** In an order that varies sums of numbers are the same, texts and lists are not: which it is, is seen only for literals. */
function augment(tracker: Tracker, target: Expr, value: Expr, place: Place): void {
  const order = evaluate(tracker, value, place);
  const isCount =
    (value.nodeType === "Constant" && typeof value.value !== "string") ||
    (value.nodeType === "Call" && value.func.nodeType === "Name" && value.func.id === "len");
  const isListed = value.nodeType === "List" || value.nodeType === "ListComp";
  const shuffled = !place.isShuffled || isCount ? fixed : isListed ? unordered : lost;
  const whole = order | shuffled;
  if (target.nodeType === "Subscript")
    change(tracker, target.value, collectionOf(whole, place.isShuffled), place);
  else assign(tracker, target, whole, place);
}

/** What a loop in such an order leaves in its variables is one or the other, where code behind it reads them. */
function loseLast(
  tracker: Tracker,
  loop: Extract<Node, { nodeType: "For" | "AsyncFor" | "While" }>,
  place: Place,
): void {
  const first = loop.lineno ?? 0;
  const last = loop.end_lineno ?? Number.MAX_SAFE_INTEGER;
  const bound = new Set<string>();
  const visit = (node: Node): void => {
    if (node.nodeType === "Assign")
      for (const name of node.targets.flatMap(namesIn)) bound.add(name);
    if (node.nodeType === "For") for (const name of namesIn(node.target)) bound.add(name);
    if (node.nodeType !== "FunctionDef" && node.nodeType !== "Lambda")
      for (const child of children(node)) visit(child);
  };
  visit(loop);
  const own = tracker.functionsByName
    .get(place.owner)
    ?.find((each) => each.place.key === place.key);
  for (const name of bound) {
    // At the top of a notebook any later cell may read it.
    let isReadOutside = own === undefined;
    if (own !== undefined)
      walk(own.node, (at) => {
        if (at.nodeType !== "Name" || at.id !== name || at.ctx.nodeType !== "Load") return true;
        const line = at.lineno ?? 0;
        isReadOutside ||= line < first || line > last;
        return true;
      });
    if (isReadOutside) add(tracker, variableKey(name, place), lost);
  }
}
