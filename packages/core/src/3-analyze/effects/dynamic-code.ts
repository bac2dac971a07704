import { type Node, type Stmt, walk } from "../../python/ast.ts";
import { type Knowledge, qualifiedName } from "./knowledge.ts";

/** Builtins through which code reads or binds names that cannot be seen; the ones of frames need no call to do harm. */
const dynamicBuiltins: ReadonlySet<string> = new Set([
  "exec",
  "eval",
  "globals",
  "locals",
  "vars",
  "dir",
  "execfile",
  "__import__",
]);

/** The first call in the statement that makes names unknowable, such as `exec`; `vars(x)` and `dir(x)` of an object do not. */
export function findDynamicCode(statement: Stmt, knowledge: Knowledge): string | undefined {
  let found: string | undefined;
  const inner = callsWithin(statement, ownScopes);
  const inFormats = localsOfFormats(statement);
  const inFunctions = callsWithin(statement, functions);
  walk(statement, (node) => {
    const isLocal =
      node.nodeType === "Call" &&
      node.func.nodeType === "Name" &&
      /^(locals|vars|dir)$/.test(node.func.id) &&
      inFunctions.has(node);
    if (isLocal || inFormats.has(node)) return found === undefined; // it tells of names that are known
    if (node.nodeType !== "Call") return found === undefined;
    const name = qualifiedName(node.func, knowledge);
    if (name === undefined || !dynamicBuiltins.has(name)) return found === undefined;
    const needsNoArgument = name === "vars" || name === "dir";
    if (name === "__import__" || (needsNoArgument && node.args.length > 0))
      return found === undefined;
    if ((name === "eval" || name === "exec") && node.args.length > 1) return found === undefined; // its own namespace
    // Its names are read as names in a string, where the frame that evaluates it has them: a function sees only its own.
    if (name === "eval" && node.args[0]?.nodeType === "Constant" && !inner.has(node))
      return found === undefined;
    found ??= name;
    return false;
  });
  return found;
}

/** `"{name}".format(**locals())`: the names stand in the text. */
function localsOfFormats(statement: Stmt): ReadonlySet<Node> {
  const calls = new Set<Node>();
  walk(statement, (node) => {
    if (node.nodeType !== "Call" || node.func.nodeType !== "Attribute") return;
    const { attr, value } = node.func;
    if (!/^format(_map)?$/.test(attr) || value.nodeType !== "Constant") return;
    for (const each of [...node.args, ...node.keywords.map((keyword) => keyword.value)]) {
      const isLocals =
        each.nodeType === "Call" &&
        each.func.nodeType === "Name" &&
        /^(locals|vars)$/.test(each.func.id) &&
        each.args.length === 0;
      if (isLocals) calls.add(each);
    }
  });
  return calls;
}

const functions: readonly string[] = ["FunctionDef", "AsyncFunctionDef", "Lambda"];
const ownScopes: readonly string[] = [
  ...functions,
  "ListComp",
  "SetComp",
  "DictComp",
  "GeneratorExp",
];

function callsWithin(statement: Stmt, scopes: readonly string[]): ReadonlySet<Node> {
  const calls = new Set<Node>();
  walk(statement, (node) => {
    if (!scopes.includes(node.nodeType)) return;
    walk(node, (at) => {
      if (at.nodeType === "Call") calls.add(at);
    });
  });
  return calls;
}
