import { type Expr, type FunctionNode, type Node, walk } from "../../python/ast.ts";
import { type Knowledge, qualifiedName } from "./knowledge.ts";
import { freshBuiltins, freshFunctions } from "./pure-displays.ts";

/** What the names of a function are, those of the functions in it among them. */
export interface Locals {
  readonly names: ReadonlySet<string>;
  /** Its own parameters. */
  readonly parameters: ReadonlySet<string>;
  /** Names that it binds besides as a parameter. */
  readonly rebound: ReadonlySet<string>;
  /** Only bound to things that it makes itself: changing them changes nothing else. */
  readonly fresh: ReadonlySet<string>;
  /** Of these, dictionaries that make what is missing: what they hold is fresh too. */
  readonly defaults: ReadonlySet<string>;
  /** Only bound to functions that it makes itself. */
  readonly callables: ReadonlySet<string>;
}

export function findLocals(node: FunctionNode, knowledge: Knowledge): Locals {
  const { args } = node;
  const parameters = new Set(
    [...args.posonlyargs, ...args.args, ...args.kwonlyargs].map(({ arg }) => arg),
  );
  const names = new Set<string>();
  const stored = new Map<string, number>();
  const values = new Map<string, Expr[]>();
  const made = new Map<string, number>();
  const filled = new Set<string>();
  const count = (map: Map<string, number>, name: string): void =>
    void map.set(name, (map.get(name) ?? 0) + 1);
  const assign = (target: Expr, value: Expr): void => {
    if (target.nodeType === "Name")
      values.set(target.id, [...(values.get(target.id) ?? []), value]);
    if (target.nodeType === "Subscript" && target.value.nodeType === "Name")
      filled.add(target.value.id);
    const isUnpacked = target.nodeType === "Tuple" && value.nodeType === "Tuple";
    if (isUnpacked && target.elts.length === value.elts.length)
      for (const [i, each] of target.elts.entries()) assign(each, value.elts[i] as Expr);
  };
  for (const part of [node.args as Node, ...(node.body as Node[])])
    walk(part, (at) => {
      if (at.nodeType === "Arg") {
        names.add(at.arg);
        count(stored, at.arg);
      }
      if (at.nodeType === "Name" && at.ctx.nodeType !== "Load") {
        names.add(at.id);
        count(stored, at.id);
      }
      if (at.nodeType === "FunctionDef") {
        names.add(at.name);
        count(stored, at.name);
        count(made, at.name);
      }
      if (at.nodeType === "ExceptHandler" && at.name) {
        names.add(at.name);
        count(stored, at.name);
      }
      if (at.nodeType === "Assign") for (const target of at.targets) assign(target, at.value);
      if (at.nodeType === "AnnAssign" && at.value) assign(at.target, at.value);
      // `n += 1` goes on with what was there.
      if (at.nodeType === "AugAssign" && at.target.nodeType === "Name")
        stored.set(at.target.id, (stored.get(at.target.id) ?? 0) - 1);
    });
  const isOnly = (name: string, isOf: (value: Expr) => boolean): boolean => {
    const all = values.get(name) ?? [];
    return all.length > 0 && all.length === stored.get(name) && all.every(isOf);
  };
  const isOwn = (name: string): boolean => names.has(name);
  const all = [...names];
  return {
    names,
    parameters,
    rebound: new Set([...values.keys(), ...made.keys()].filter((name) => parameters.has(name))),
    fresh: new Set(all.filter((name) => isOnly(name, (value) => isFresh(value, knowledge, isOwn)))),
    defaults: new Set(
      all.filter(
        (name) =>
          !filled.has(name) && isOnly(name, (value) => isDefaulting(value, knowledge, isOwn)),
      ),
    ),
    callables: new Set(
      all.filter(
        (name) =>
          isOnly(name, (value) => value.nodeType === "Lambda") ||
          (made.get(name) === 1 && stored.get(name) === 1),
      ),
    ),
  };
}

function isFresh(value: Expr, knowledge: Knowledge, isOwn: (name: string) => boolean): boolean {
  switch (value.nodeType) {
    case "Constant":
    case "JoinedStr":
    case "List":
    case "Dict":
    case "Set":
    case "Tuple":
    case "ListComp":
    case "SetComp":
    case "DictComp":
    case "BinOp":
    case "UnaryOp":
    case "Compare":
      return true;
    case "IfExp":
      return isFresh(value.body, knowledge, isOwn) && isFresh(value.orelse, knowledge, isOwn);
    case "Call": {
      if (value.func.nodeType === "Name" && isOwn(value.func.id)) return false;
      const name = qualifiedName(value.func, knowledge) ?? "";
      return freshBuiltins.has(name) || freshFunctions.test(name);
    }
    default:
      return false;
  }
}

/** `defaultdict(list)`, with nothing in it at first. */
function isDefaulting(
  value: Expr,
  knowledge: Knowledge,
  isOwn: (name: string) => boolean,
): boolean {
  if (value.nodeType !== "Call" || value.args.length !== 1 || value.keywords.length > 0)
    return false;
  const [factory] = value.args;
  return (
    qualifiedName(value.func, knowledge) === "collections.defaultdict" &&
    factory?.nodeType === "Name" &&
    !isOwn(factory.id) &&
    /^(?:list|set|dict|int|float|str)$/.test(factory.id)
  );
}
