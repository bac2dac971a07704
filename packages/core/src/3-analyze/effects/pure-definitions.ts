import type { Statement } from "../../model/analysis.ts";
import {
  type AugAssign,
  type ClassDef,
  type Expr,
  type FunctionDef,
  type FunctionNode,
  type Node,
  type Stmt,
  walk,
} from "../../python/ast.ts";
import { findLocals } from "./function-locals.ts";
import { isPure } from "./is-pure.ts";
import { hideNames, type Knowledge, type PureFunction, qualifiedName } from "./knowledge.ts";
import { pureBuiltins } from "./pure-calls.ts";
import { countWrites } from "../count-writes.ts";
import { mentions } from "../../python/mentions.ts";

type Draft = Pick<Statement, "node" | "uses">;

/**
 * Functions and classes of the notebook whose call only computes a value: they change nothing but what they made themselves, call only what
 * is known, and raise nothing on purpose. Begins with all of them, and strikes out until nothing changes.
 */
export function findPureDefinitions(
  statements: readonly Draft[],
  knowledge: Knowledge,
): ReadonlyMap<string, PureFunction> {
  const { shown } = knowledge;
  if (shown === undefined) return new Map();
  const writes = countWrites(statements);
  const mayCache = !statements.some(({ node }) => looksIntoCache(node));
  const candidates = new Map<string, Candidate>();
  for (const { node } of statements) {
    const candidate = candidateOf(node, knowledge, mayCache);
    if (candidate !== undefined && writes.get(candidate.name) === 1)
      candidates.set(candidate.name, candidate);
  }
  for (let isChanged = true; isChanged;) {
    isChanged = false;
    for (const [name, candidate] of candidates) {
      const before = candidate.called.size;
      const known = { ...knowledge, shown: { ...shown, functions: candidates } };
      if (candidate.bodies.every((each) => isPureBody(each, candidate, known))) {
        isChanged ||= candidate.called.size !== before;
        continue;
      }
      candidates.delete(name);
      isChanged = true;
    }
  }
  return candidates;
}

interface Candidate extends PureFunction {
  readonly name: string;
  readonly called: Set<string>;
  readonly bodies: readonly FunctionNode[];
}

function candidateOf(node: Stmt, knowledge: Knowledge, mayCache: boolean): Candidate | undefined {
  if (node.nodeType === "FunctionDef") {
    const isPlain = node.decorator_list.every(
      (each) =>
        mayCache &&
        /^functools\.(?:lru_)?cache$/.test(
          qualifiedName(each.nodeType === "Call" ? each.func : each, knowledge) ?? "",
        ),
    );
    return isPlain ? { ...signatureOf(node), name: node.name, bodies: [node] } : undefined;
  }
  const free = { parameters: [], defaultByParameter: new Map(), called: new Set<string>() };
  if (node.nodeType === "ClassDef") {
    const bodies = constructorsOf(node, knowledge);
    return bodies && { ...free, name: node.name, bodies };
  }
  if (node.nodeType !== "Assign" || node.value.nodeType !== "Call") return undefined;
  const [target] = node.targets;
  const isRecord = /^(?:collections\.namedtuple|typing\.NamedTuple)$/.test(
    qualifiedName(node.value.func, knowledge) ?? "",
  );
  return isRecord && target?.nodeType === "Name"
    ? { ...free, name: target.id, bodies: [] }
    : undefined;
}

function signatureOf({ args }: FunctionDef): Pick<Candidate, keyof PureFunction> {
  const positional = [...args.posonlyargs, ...args.args].map(({ arg }) => arg);
  const defaults = args.defaults.map(
    (each, i) => [positional[positional.length - args.defaults.length + i] ?? "", each] as const,
  );
  const ofKeywords = args.kwonlyargs.flatMap(({ arg }, i): readonly (readonly [string, Expr])[] => {
    const value = args.kw_defaults[i];
    return value ? [[arg, value]] : [];
  });
  return {
    parameters: positional,
    defaultByParameter: new Map([...defaults, ...ofKeywords]),
    called: new Set<string>(),
  };
}

/** What making an object runs; `undefined` where that is not to be seen. */
function constructorsOf(node: ClassDef, knowledge: Knowledge): readonly FunctionNode[] | undefined {
  const isKnown =
    node.keywords.length === 0 &&
    node.decorator_list.every((each) =>
      /^dataclasses\.dataclass$/.test(
        qualifiedName(each.nodeType === "Call" ? each.func : each, knowledge) ?? "",
      ),
    ) &&
    node.bases.every((each) =>
      /^(?:object|tuple|list|dict|set|frozenset|str|int|float|typing\.NamedTuple|collections\.(?:Counter|OrderedDict|deque))$/.test(
        qualifiedName(each, knowledge) ?? "",
      ),
    );
  const methods = node.body.filter(
    (each): each is FunctionDef => (each as Node).nodeType === "FunctionDef",
  );
  const isHooked = methods.some(({ name }) =>
    /^__(?:new|setattr|getattribute|init_subclass|setitem|set_name|del)__$/.test(name),
  );
  // Assigning to an attribute may run a descriptor, and making an object the factories of its fields.
  if (!isKnown || isHooked || knowledge.ownMethods.has("__set__")) return undefined;
  if (!(node.body as readonly Node[]).every((each) => hasQuietFactories(each, knowledge)))
    return undefined;
  return methods.filter(({ name }) => /^__(?:init|post_init)__$/.test(name));
}

/** `rows: list = field(default_factory=list)`, not one of the notebook's own functions. */
function hasQuietFactories(member: Node, knowledge: Knowledge): boolean {
  let isQuiet = true;
  walk(member, (at) => {
    if (at.nodeType === "Keyword" && at.arg === "default_factory")
      isQuiet &&=
        at.value.nodeType === "Lambda"
          ? isPure(at.value, knowledge)
          : pureBuiltins.has(qualifiedName(at.value, knowledge) ?? "");
    return isQuiet;
  });
  return isQuiet;
}

function looksIntoCache(node: Node): boolean {
  let isFound = false;
  walk(node, (at) => {
    isFound ||= at.nodeType === "Attribute" && /^cache_(?:info|clear|parameters)$/.test(at.attr);
    return !isFound;
  });
  return isFound;
}

function isPureBody(node: FunctionNode, candidate: Candidate, knowledge: Knowledge): boolean {
  const { shown } = knowledge;
  if (shown === undefined) return false;
  const locals = findLocals(node, knowledge);
  const outside = hideNames(knowledge, locals.names);
  // An iterator of the notebook that a function reads is used up by it, perhaps.
  if (mentions(node, outside.iterators)) return false;
  const { callables, fresh, defaults } = locals;
  const isConstructor = candidate.bodies.length > 0 && candidate.name !== node.name;
  const self = isConstructor ? node.args.args[0]?.arg : undefined;
  const known: Knowledge = {
    ...outside,
    shown: {
      ...(outside.shown ?? shown),
      callables,
      fresh: self === undefined ? fresh : new Set([...fresh, self]),
      defaults,
      onCallOf: (name) => {
        // What it is given is called: that has to be known where it is given.
        if (isConstructor || !locals.parameters.has(name) || locals.rebound.has(name)) return false;
        candidate.called.add(name);
        return true;
      },
    },
  };
  return node.body.every((each) => isPureStatement(each as Stmt, known));
}

function isPureStatement(statement: Stmt, knowledge: Knowledge): boolean {
  const all = (body: readonly Node[]): boolean =>
    body.every((each) => isPureStatement(each as Stmt, knowledge));
  const isFine = (node: Node | null | undefined): boolean => !node || isPure(node, knowledge);
  switch (statement.nodeType) {
    case "Pass":
    case "Break":
    case "Continue":
    case "Nonlocal":
      return true;
    case "Expr":
      return isYield(statement.value) ? isFine(statement.value.value) : isFine(statement.value);
    case "Return":
      return isFine(statement.value);
    case "Assign":
      return (
        isFine(statement.value) && statement.targets.every((each) => isOwnTarget(each, knowledge))
      );
    case "AnnAssign":
      return isFine(statement.value) && isOwnTarget(statement.target, knowledge);
    case "AugAssign":
      return isFine(statement.value) && changesOwnPart(statement, knowledge);
    case "If":
    case "While":
      return (
        isFine(statement.test) && all(statement.body as Node[]) && all(statement.orelse as Node[])
      );
    case "For":
      return (
        isFine(statement.iter) &&
        isOwnTarget(statement.target, knowledge) &&
        all(statement.body as Node[]) &&
        all(statement.orelse as Node[])
      );
    case "Try":
      return (
        all(statement.body as Node[]) &&
        statement.handlers.every((each) => all(each.body as Node[])) &&
        all(statement.orelse as Node[]) &&
        all(statement.finalbody as Node[])
      );
    case "FunctionDef":
      return (
        statement.decorator_list.length === 0 &&
        statement.args.defaults.every(isFine) &&
        statement.args.kw_defaults.every(isFine) &&
        all(statement.body as Node[])
      );
    default:
      return false;
  }
}

const isYield = (node: Expr): node is Extract<Expr, { nodeType: "Yield" | "YieldFrom" }> =>
  node.nodeType === "Yield" || node.nodeType === "YieldFrom";

/** A name of the function itself, or a part of something that it made; no property, whose setter may do anything. */
function isOwnTarget(target: Expr, knowledge: Knowledge): boolean {
  const isFresh = (each: Expr): boolean =>
    each.nodeType === "Name" && knowledge.shown?.fresh.has(each.id) === true;
  switch (target.nodeType) {
    case "Name":
      return true;
    case "Tuple":
    case "List":
      return target.elts.every((each) => isOwnTarget(each, knowledge));
    case "Starred":
      return isOwnTarget(target.value, knowledge);
    case "Attribute":
      return isFresh(target.value) && !knowledge.ownMethods.has(target.attr);
    case "Subscript":
      return isFresh(target.value) && isPure(target.slice, knowledge);
    default:
      return false;
  }
}

/**
 * `found += [x]` changes the list itself, so that the function has to have made it. What is in a part of it, as in `self.rows += [x]`, may be from
 * elsewhere: that only counts something.
 */
function changesOwnPart({ target, value }: AugAssign, knowledge: Knowledge): boolean {
  if (target.nodeType === "Name") return knowledge.shown?.fresh.has(target.id) === true;
  const isNumber = value.nodeType === "Constant" && typeof value.value === "number";
  return isNumber && isOwnTarget(target, knowledge);
}
