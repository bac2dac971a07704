import type { Statement } from "../../model/analysis.ts";
import {
  children,
  type Call,
  type ClassDef,
  type Expr,
  type Node,
  walk,
} from "../../python/ast.ts";
import { builtinNames } from "../../python/builtins.ts";
import { callsClassHook } from "./calls-class-hook.ts";
import type { Names } from "../names.ts";

/** Builtins and functions that do something besides computing: a definition that calls them keeps its place in the order. */
const loud: ReadonlySet<string> = new Set([
  "print",
  "input",
  "open",
  "next",
  "exec",
  "eval",
  "setattr",
  "delattr",
  "exit",
  "quit",
  "display",
]);
const loudCallee =
  /(^|\.)(random|randint|choice|shuffle|rand|randn|normal|uniform|time|now|today|perf_counter|urlopen|urlretrieve|read_csv|system|run|Popen)$/;

/** What they give only makes something when it is called: `Point = namedtuple(…)`, `cache = lru_cache(None)`. */
const makesQuiet = /(^|\.)(namedtuple|NamedTuple|NewType|lru_cache)$/;

/**
 * Does making the function or class do no more than that? What runs then are decorators, defaults, bases and the body of a class. Calls of
 * imported functions are taken to only make something (`field(…)`, `dataclass`, `TypeVar`), the well-known others excepted.
 */
export function isQuietDefinition(statement: Statement, names: Names): boolean {
  return isQuiet(statement.node, names, new Set());
}

function isQuiet(node: Node, names: Names, seen: ReadonlySet<string>): boolean {
  switch (node.nodeType) {
    case "FunctionDef":
    case "AsyncFunctionDef": {
      const defaults = [
        ...node.args.defaults,
        ...node.args.kw_defaults.filter((each) => each !== null && each !== undefined),
      ];
      return (
        [...node.decorator_list, ...defaults].every((each) => isQuiet(each as Node, names, seen)) &&
        node.decorator_list.every((each) => isQuietDecorator(each, names, seen))
      );
    }
    case "ClassDef":
      return (
        !callsClassHook(node, names) &&
        children(node).every((child) => isQuiet(child, names, seen)) &&
        node.decorator_list.every((each) => isQuietDecorator(each, names, seen))
      );
    case "Lambda":
      return true;
    case "Await":
    case "Yield":
    case "YieldFrom":
    case "Raise":
    case "Delete":
      return false;
    case "Call":
      return (
        isQuietCall(node, names, seen) &&
        children(node).every((child) => isQuiet(child, names, seen))
      );
    default:
      return children(node).every((child) => isQuiet(child, names, seen));
  }
}

function isQuietCall(call: Call, names: Names, seen: ReadonlySet<string>): boolean {
  const { func } = call;
  if (func.nodeType === "Attribute" && func.value.nodeType === "Constant") return true; // `"a b".split()`
  const path = pathOf(func);
  if (path === undefined) return false;
  const root = path.split(".", 1)[0] ?? "";
  if (loud.has(path) || loudCallee.test(path)) return false;
  const info = names.get(root);
  if (info === undefined) return path !== root || builtinNames.has(root); // `str.join(…)`, or a builtin
  if (info.kind === "import" || info.kind === "import-block") return true;
  if (info.bindings.every((each) => each.statement.kind === "import")) return true; // of several things
  return path === root && callsQuietly(root, names, seen);
}

/** A decorator is called with what it decorates. */
function isQuietDecorator(node: Expr, names: Names, seen: ReadonlySet<string>): boolean {
  const path = pathOf(node.nodeType === "Call" ? node.func : node);
  if (path === undefined) return false;
  const root = path.split(".", 1)[0] ?? "";
  const info = names.get(root);
  if (info === undefined || info.kind === "import" || info.kind === "import-block") return true;
  return path === root && callsQuietly(root, names, seen);
}

/** Does calling a function of the notebook only compute? Functions that it makes and returns are not run by that. */
function callsQuietly(name: string, names: Names, seen: ReadonlySet<string>): boolean {
  if (seen.has(name)) return true;
  const info = names.get(name);
  const statement = info?.bindings.length === 1 ? info.bindings[0]?.statement : undefined;
  if (statement === undefined || statement.globalWrites.size > 0) return false;
  const { node } = statement;
  if (node.nodeType === "Assign" && node.value.nodeType === "Call")
    return isMakerOfQuiet(node.value.func, names);
  const isOwnObject = (each: string): boolean =>
    node.nodeType === "ClassDef" && each === "self" && onlySetsAttributes(node);
  if ([...statement.mutated].some((each) => !isOwnObject(each))) return false;
  if (node.nodeType !== "FunctionDef" && node.nodeType !== "ClassDef") return false;
  const within = new Set([...seen, name]);
  const bodies =
    node.nodeType === "FunctionDef"
      ? node.body
      : node.body.flatMap((each) =>
          each.nodeType === "FunctionDef" && each.name === "__init__" ? each.body : [],
        );
  return bodies.every((each) => isQuiet(each as Node, names, within));
}

function isMakerOfQuiet(func: Expr, names: Names): boolean {
  const path = pathOf(func) ?? "";
  return makesQuiet.test(path) && names.get(path.split(".", 1)[0] ?? "")?.kind === "import";
}

/** `self.name = value` is all that `__init__` does to its object: what it holds may be known elsewhere, and is not changed. */
function onlySetsAttributes({ body }: ClassDef): boolean {
  const inits = body.filter((each) => each.nodeType === "FunctionDef" && each.name === "__init__");
  let isFound = false;
  for (const init of inits)
    walk(init as Node, (at, parent) => {
      if (at.nodeType !== "Name" || at.id !== "self") return;
      isFound ||= !(parent?.nodeType === "Attribute" && isPlainAttribute(parent, init as Node));
    });
  return !isFound;
}

/** Nothing is called on the attribute or put into it. */
function isPlainAttribute(attribute: Node, within: Node): boolean {
  let isPlain = true;
  walk(within, (at, parent) => {
    if (at === attribute)
      isPlain &&=
        parent?.nodeType !== "Attribute" &&
        parent?.nodeType !== "Subscript" &&
        !(parent?.nodeType === "Call" && parent.func === at) &&
        parent?.nodeType !== "AugAssign";
  });
  return isPlain;
}

function pathOf(node: Expr): string | undefined {
  if (node.nodeType === "Name") return node.id;
  if (node.nodeType !== "Attribute") return undefined;
  const base = pathOf(node.value);
  return base === undefined ? undefined : `${base}.${node.attr}`;
}
