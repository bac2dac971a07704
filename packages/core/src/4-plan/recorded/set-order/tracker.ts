import type { Arguments, Expr, FunctionNode, Node } from "../../../python/ast.ts";
import { children } from "../../../python/ast.ts";
import { fixed, type Order } from "./order.ts";

/** A function or method of the notebook. */
export interface OwnFunction {
  readonly node: FunctionNode;
  readonly place: Place;
  readonly isMethod: boolean;
}

/** Where code stands: whose names it sees, and whether it runs in an order that another process does not repeat. */
export interface Place {
  /** Names the variables of this place apart from others of the same name. */
  readonly key: string;
  readonly locals: ReadonlySet<string>;
  readonly outer: Place | undefined;
  readonly isShuffled: boolean;
  /** A function's name, or the top-level statement: what it returns and prints is kept under it. */
  readonly owner: string;
}

/** What has been found so far, by variable, attribute, function and statement; it only grows. */
export interface Tracker {
  readonly orderByKey: Map<string, Order>;
  readonly functionsByName: Map<string, OwnFunction[]>;
  readonly classes: Map<string, readonly string[]>;
  isChanged: boolean;
}

export const read = (tracker: Tracker, key: string): Order => tracker.orderByKey.get(key) ?? fixed;

export function add(tracker: Tracker, key: string, order: Order): void {
  const before = read(tracker, key);
  if ((before | order) === before) return;
  tracker.orderByKey.set(key, before | order);
  tracker.isChanged = true;
}

/** The key of a variable, as code at the place sees it. */
export function variableKey(name: string, place: Place): string {
  for (let at: Place | undefined = place; at !== undefined; at = at.outer)
    if (at.locals.has(name)) return `${at.key}/${name}`;
  return `/${name}`;
}

export const attributeKey = (name: string): string => `attribute ${name}`;
export const returnKey = (owner: string): string => `return ${owner}`;
export const printKey = (owner: string): string => `print ${owner}`;

export function argumentsOf(node: Arguments): readonly string[] {
  return [...node.posonlyargs, ...node.args].map(({ arg }) => arg);
}

/** Names that a function binds itself, parameters included. */
export function findLocals({ args, body }: FunctionNode): ReadonlySet<string> {
  const locals = new Set([...argumentsOf(args), ...args.kwonlyargs.map(({ arg }) => arg)]);
  for (const one of [args.vararg, args.kwarg]) if (one !== undefined) locals.add(one.arg);
  const outer = new Set<string>();
  const visit = (node: Node): void => {
    if (node.nodeType === "Global") for (const name of node.names) outer.add(name);
    if (node.nodeType === "FunctionDef" || node.nodeType === "ClassDef") {
      locals.add(node.name);
      return;
    }
    if (node.nodeType === "Lambda") return;
    for (const target of targetsOf(node)) locals.add(target);
    for (const child of children(node)) visit(child);
  };
  for (const statement of body as readonly Node[]) visit(statement);
  for (const name of outer) locals.delete(name);
  return locals;
}

function targetsOf(node: Node): readonly string[] {
  switch (node.nodeType) {
    case "Assign":
      return node.targets.flatMap(namesIn);
    case "AugAssign":
    case "AnnAssign":
    case "NamedExpr":
    case "For":
    case "AsyncFor":
    case "Comprehension":
      return namesIn(node.target);
    case "WithItem":
      return node.optional_vars === undefined ? [] : namesIn(node.optional_vars);
    default:
      return [];
  }
}

/** The names that an assignment to the expression binds. */
export function namesIn(target: Expr): readonly string[] {
  if (target.nodeType === "Name") return [target.id];
  if (target.nodeType === "Starred") return namesIn(target.value);
  if (target.nodeType === "Tuple" || target.nodeType === "List")
    return target.elts.flatMap(namesIn);
  return [];
}
