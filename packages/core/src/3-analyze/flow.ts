import type { Flow, NameUse } from "../model/analysis.ts";
import { children, type Expr, type Node, type Pattern, type Stmt } from "../python/ast.ts";
import { endOf, type PythonSource, startOf, statementStart } from "../python/source.ts";
import { usesIn } from "./uses.ts";

/** Names that are surely bound; `undefined` where control never comes (after `raise`, `break`, …). */
type State = ReadonlySet<string> | undefined;

interface Walk {
  readonly source: PythonSource;
  readonly uses: readonly NameUse[];
  readonly exposed: Set<string>;
  readonly possible: Set<string>;
  readonly deleted: Set<string>;
  readonly later: Set<string>;
  /** States at the `break`s of the loop at hand. */
  breaks: State[];
}

/** What one top-level statement does to names, on every way through it. */
export function flowOf(source: PythonSource, uses: readonly NameUse[], statement: Stmt): Flow {
  const walk: Walk = {
    source,
    uses,
    exposed: new Set(),
    possible: new Set(),
    deleted: new Set(),
    later: new Set(),
    breaks: [],
  };
  const end = visit(walk, statement, new Set());
  const definite = new Set(end ?? walk.possible);
  for (const name of definite) walk.deleted.delete(name);
  const { exposed, possible, deleted, later } = walk;
  return { exposed, definite, possible, deleted, later };
}

function visitAll(walk: Walk, statements: readonly Stmt[], state: State): State {
  let at = state;
  for (const statement of statements) at = visit(walk, statement, at);
  return at;
}

function visit(walk: Walk, node: Stmt, state: State): State {
  switch (node.nodeType) {
    case "If": {
      const after = read(walk, node.test, state);
      const otherwise = visitAll(walk, node.orelse as Stmt[], after);
      return join(visitAll(walk, node.body as Stmt[], after), otherwise);
    }
    case "For":
    case "AsyncFor": {
      const before = read(walk, node.iter, state);
      return loop(
        walk,
        node.body as Stmt[],
        node.orelse as Stmt[],
        bind(walk, node.target, before),
        before,
      );
    }
    case "While": {
      const before = read(walk, node.test, state);
      const isEndless = node.test.nodeType === "Constant" && Boolean(node.test.value);
      return loop(
        walk,
        node.body as Stmt[],
        node.orelse as Stmt[],
        before,
        isEndless ? undefined : before,
      );
    }
    case "Try":
    case "TryStar":
      return visitTry(walk, node, state);
    case "With":
    case "AsyncWith": {
      let at = state;
      let mayHideErrors = false;
      for (const item of node.items) {
        at = read(walk, item.context_expr, at);
        if (item.optional_vars) at = bind(walk, item.optional_vars, at);
        // The well-known ones that swallow an exception, so that the rest of the body may not have run.
        mayHideErrors ||= /\b(suppress|raises|assertRaises\w*|ignored)\b/.test(
          textBetween(walk, item.context_expr),
        );
      }
      const after = visitAll(walk, node.body as Stmt[], at);
      return mayHideErrors ? join(at, after) : after;
    }
    case "Match": {
      const before = read(walk, node.subject, state);
      let after: State;
      let isExhaustive = false;
      for (const each of node.cases) {
        let at = bind(walk, each.pattern, before);
        if (each.guard) at = read(walk, each.guard, at);
        else if (each.pattern.nodeType === "MatchAs" && !each.pattern.pattern) isExhaustive = true;
        after = join(after, visitAll(walk, each.body as Stmt[], at));
      }
      return isExhaustive ? after : join(after, before);
    }
    case "Raise":
    case "Return":
      simple(walk, node, state);
      return undefined;
    case "Break":
      walk.breaks.push(state);
      return undefined;
    case "Continue":
      return undefined;
    default:
      return simple(walk, node, state);
  }
}

function loop(
  walk: Walk,
  body: readonly Stmt[],
  orelse: readonly Stmt[],
  inside: State,
  before: State,
): State {
  const outer = walk.breaks;
  walk.breaks = [];
  visitAll(walk, body, inside);
  const breaks = walk.breaks;
  walk.breaks = outer;
  return breaks.reduce(join, visitAll(walk, orelse, before));
}

type AnyTry = Extract<Stmt, { nodeType: "Try" | "TryStar" }>;

function visitTry(walk: Walk, node: AnyTry, state: State): State {
  const body = visitAll(walk, node.body as Stmt[], state);
  let after = visitAll(walk, node.orelse as Stmt[], body);
  for (const handler of node.handlers) {
    // A handler may run when nothing of the body has.
    let at = handler.type ? read(walk, handler.type, state) : state;
    const name = handler.name ?? undefined;
    if (name !== undefined && at !== undefined) at = new Set([...at, name]);
    if (name !== undefined) walk.possible.add(name);
    at = visitAll(walk, handler.body as Stmt[], at);
    if (name !== undefined) {
      at = at && new Set([...at].filter((each) => each !== name)); // Python deletes it at the handler's end
      walk.deleted.add(name);
    }
    after = join(after, at);
  }
  if (node.finalbody.length === 0) return after;
  const beforeFinal = new Set(state);
  const end = visitAll(walk, node.finalbody as Stmt[], beforeFinal);
  if (end === undefined || after === undefined) return undefined;
  return new Set([...after, ...[...end].filter((name) => !beforeFinal.has(name))]);
}

/** Both ways must have bound a name; a way that never arrives does not count. */
function join(a: State, b: State): State {
  if (a === undefined) return b;
  if (b === undefined) return a;
  return new Set([...a].filter((name) => b.has(name)));
}

function textBetween(walk: Walk, node: Expr): string {
  return walk.source.text.slice(startOf(walk.source, node), endOf(walk.source, node));
}

const read = (walk: Walk, node: Expr, state: State): State =>
  apply(walk, node, startOf(walk.source, node), endOf(walk.source, node), state);

/** Targets: subscripts in them read, names in them are bound. */
function bind(walk: Walk, node: Expr | Pattern, state: State): State {
  return apply(walk, node, startOf(walk.source, node), endOf(walk.source, node), state);
}

const simple = (walk: Walk, node: Stmt, state: State): State =>
  apply(walk, node, statementStart(walk.source, node), endOf(walk.source, node), state);

/** An expression or a simple statement: everything is read before anything is bound, `:=` excepted. */
function apply(walk: Walk, node: Node, start: number, end: number, state: State): State {
  const uses = usesIn(walk.uses, start, end);
  if (uses.length === 0) return state;
  const bound = new Set(state);
  const isReached = state !== undefined;
  const assign = (name: string): void => {
    walk.possible.add(name);
    bound.add(name);
  };
  const sure = uses.some((use) => use.parent?.nodeType === "NamedExpr")
    ? sureWalruses(node)
    : new Set<Node>();
  // `n := n + 1` is bound when its value has been read.
  let pending: { readonly end: number; readonly name: string }[] = [];
  for (const use of uses) {
    for (const each of pending) if (use.span.start >= each.end) assign(each.name);
    pending = pending.filter((each) => use.span.start < each.end);
    if (use.when !== "now") {
      if (use.kind === "read") walk.later.add(use.name);
      else if (use.when === "lazily") walk.possible.add(use.name); // `:=` in a generator expression
      if (use.when === "lazily" && use.kind === "read" && isReached && !bound.has(use.name))
        walk.exposed.add(use.name);
      continue;
    }
    if (use.kind === "read" && isReached && !bound.has(use.name)) walk.exposed.add(use.name);
    if (use.kind === "write" && use.parent?.nodeType === "NamedExpr") {
      if (sure.has(use.node)) pending.push({ end: endOf(walk.source, use.parent), name: use.name });
      else walk.possible.add(use.name);
    }
  }
  for (const each of pending) assign(each.name);
  for (const use of uses) {
    if (use.when !== "now") continue;
    if (use.kind === "write" && use.parent?.nodeType !== "NamedExpr") assign(use.name);
  }
  for (const use of uses) {
    if (use.when !== "now" || use.kind !== "delete") continue;
    if (isReached && !state.has(use.name)) walk.exposed.add(use.name);
    bound.delete(use.name);
    walk.deleted.add(use.name);
  }
  return isReached ? bound : undefined;
}

/** Targets of `:=` that are bound whenever the expression is evaluated; not `x` in `a or (x := b)`. */
function sureWalruses(node: Node, found: Set<Node> = new Set()): ReadonlySet<Node> {
  const conditional = [
    "BoolOp",
    "IfExp",
    "Lambda",
    "ListComp",
    "SetComp",
    "DictComp",
    "GeneratorExp",
    "Compare",
  ];
  if (node.nodeType === "NamedExpr") found.add(node.target);
  if (node.nodeType === "BoolOp" && node.values[0]) sureWalruses(node.values[0], found);
  else if (node.nodeType === "IfExp") sureWalruses(node.test, found);
  else if (node.nodeType === "Compare") {
    sureWalruses(node.left, found);
    if (node.comparators[0]) sureWalruses(node.comparators[0], found); // later ones only while the chain holds
  } else if (!conditional.includes(node.nodeType))
    for (const child of children(node)) sureWalruses(child, found);
  return found;
}
