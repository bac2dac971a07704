import type { NameUse, Statement } from "../../model/analysis.ts";
import { type Expr, type FunctionNode, type Node, walk } from "../../python/ast.ts";
import { findConsumed, findKeptClosures } from "../find-escaping.ts";
import { isGenerator } from "../../python/is-generator.ts";

/** A statement whose functions may run after it: what they read is found when they run. */
export interface Closure {
  readonly statement: Statement;
  readonly isClass: boolean;
  /** Nothing of it lives on by itself when a call of it has been done, and what it gave was run through. */
  readonly isEager: boolean;
  readonly isGenerator: boolean;
  /** Reads of its functions, as how they use what they read. */
  readonly reads: readonly ClosureRead[];
  /** Names of these. */
  readonly names: ReadonlySet<string>;
  /** Names whose values may run when its functions do. */
  readonly runs: ReadonlySet<string>;
  /** Its functions may run before the statement is done. */
  readonly mayRunNow: boolean;
}

/**
 * What is done with the value of a name: `called`, `used up` (called, and what it gives is run through at once, or handed to a function that
 * only calls it), `filled` (something is put into it, and nothing taken out), or `kept`.
 */
export interface ClosureRead {
  readonly name: string;
  readonly use: NameUse;
  readonly fate: "called" | "used up" | "filled" | "kept";
}

/** @param isOwn does the notebook itself define the name, and not import it? */
export function findClosures(
  statements: readonly Statement[],
  isOwn: (name: string) => boolean,
): ReadonlyMap<number, Closure> {
  const closures = new Map<number, Closure>();
  for (const statement of statements) {
    const { kind, node, uses } = statement;
    const isDefinition = kind === "class" || kind === "function";
    const kept = uses.filter((use) => use.kind === "read" && isKeptUse(use, statement));
    if (kept.length === 0 && !isDefinition) continue;
    const reads = readsOf(statement, kept);
    closures.set(statement.index, {
      statement,
      isClass: kind === "class",
      ...characterOf(statement),
      reads,
      names: new Set(reads.map((each) => each.name)),
      runs: new Set(reads.filter((each) => each.fate !== "filled").map((each) => each.name)),
      mayRunNow:
        !isDefinition ||
        uses.some(
          (use) => use.when === "now" && isOwn(use.name) && (isCall(use) || isDecorator(use, node)),
        ),
    });
  }
  return closures;
}

/** How a statement uses what it reads. */
export function readsOf({ node }: Statement, uses: readonly NameUse[]): readonly ClosureRead[] {
  if (uses.length === 0) return [];
  const consumed = findConsumed(node);
  const called = new Set<Node>();
  walk(node, (at) => {
    if (at.nodeType === "Call") called.add(at.func);
  });
  return uses.map((use) => ({ name: use.name, use, fate: fateOf(use, consumed, called) }));
}

function fateOf(
  { node, parent }: NameUse,
  consumed: ReadonlySet<Node>,
  called: ReadonlySet<Node>,
): ClosureRead["fate"] {
  // `answers[key] = value`, `answers.append(value)`
  if (parent?.nodeType === "Subscript" && parent.value === node && parent.ctx.nodeType === "Store")
    return "filled";
  if (parent?.nodeType === "Attribute" && called.has(parent) && fillers.test(parent.attr))
    return "filled";
  if (parent?.nodeType === "Call" && parent.func === node)
    return consumed.has(parent) ? "used up" : "called";
  // `sorted(words, key=size)`; of `list(parts)` the parts live on.
  const isKey = parent?.nodeType === "Keyword" && parent.arg === "key" && consumed.has(node);
  const isMapped =
    parent?.nodeType === "Call" &&
    parent.args[0] === node &&
    parent.func.nodeType === "Name" &&
    /^(map|filter|reduce)$/.test(parent.func.id) &&
    (consumed.has(parent) || parent.func.id === "reduce");
  return isKey || isMapped ? "used up" : "kept";
}

const fillers = /^(append|appendleft|add|insert|extend|update)$/;

/** Is the name read by a function or generator that may run when the statement is done? */
export const isKeptUse = (use: NameUse, statement: Statement): boolean =>
  use.when !== "now" && statement.escaping.has(use.name);

const isCall = (use: NameUse): boolean =>
  use.parent?.nodeType === "Call" && use.parent.func === use.node;

const isDecorator = ({ node }: NameUse, definition: Node): boolean =>
  "decorator_list" in definition &&
  definition.decorator_list.some((each) => {
    let isFound = false;
    walk(each, (at) => {
      if (at === node) isFound = true;
    });
    return isFound;
  });

function characterOf({ node }: Statement): Pick<Closure, "isEager" | "isGenerator"> {
  if (node.nodeType === "FunctionDef" && node.decorator_list.every(isCache)) {
    const isEager = !makesClosures(node);
    return { isEager, isGenerator: isEager && isGenerator(node) };
  }
  const isLambda =
    node.nodeType === "Assign" &&
    node.value.nodeType === "Lambda" &&
    node.targets.every((each) => each.nodeType === "Name");
  return {
    isEager: isLambda && findKeptClosures((node.value as { body: Expr }).body).length === 0,
    isGenerator: false,
  };
}

const isCache = (node: Expr): boolean => {
  const callee = node.nodeType === "Call" ? node.func : node;
  const name =
    callee.nodeType === "Name" ? callee.id : callee.nodeType === "Attribute" ? callee.attr : "";
  return name === "cache" || name === "lru_cache";
};

/** Does it make functions or generators that may outlive its call? */
function makesClosures(node: FunctionNode): boolean {
  let isFound = false;
  for (const statement of node.body) {
    walk(statement as Node, (at) => {
      if (at.nodeType === "ClassDef") isFound = true;
      return !isFound && !isFunction(at);
    });
    for (const kept of findKeptClosures(statement as Node))
      isFound ||=
        kept.nodeType !== "FunctionDef" ||
        !isOnlyCalled(kept.name, node) ||
        isGenerator(kept) ||
        makesClosures(kept);
  }
  return isFound;
}

const isFunction = ({ nodeType }: Node): boolean =>
  nodeType === "FunctionDef" || nodeType === "AsyncFunctionDef" || nodeType === "Lambda";

/** Is a function inside of another one only called there, and not kept? */
function isOnlyCalled(name: string, outer: FunctionNode): boolean {
  let isKept = false;
  walk(outer, (at, parent) => {
    if (at.nodeType !== "Name" || at.id !== name || at.ctx.nodeType !== "Load") return;
    if (parent?.nodeType !== "Call" || parent.func !== at) isKept = true;
  });
  return !isKept;
}
