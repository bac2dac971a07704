import type { NameUse, Statement } from "../../model/analysis.ts";
import { type Call, type Expr, type FunctionNode, type Node, walk } from "../../python/ast.ts";
import {
  type FunctionAttribute,
  readsFunctionAttribute,
} from "../../python/reads-function-attribute.ts";
import { rootName } from "../../python/qualify.ts";
import type { Context } from "./context.ts";

/** What a function itself has, and not what `partial` makes of it. */
const attributes: readonly FunctionAttribute[] = [
  "__name__",
  "__qualname__",
  "__doc__",
  "__code__",
  "__defaults__",
  "__kwdefaults__",
  "__annotations__",
];

const readsAttributes = (node: Node): boolean => readsFunctionAttribute(node, attributes);

/** Builtins that do nothing with a function but call it. */
const callers = /^(?:map|filter|sorted|min|max|sum|any|all|print|callable|iter)$/;
const wrappers = /^(?:wraps|update_wrapper|partial|partialmethod|signature|getdoc)$/;
const fillers = /^(?:append|appendleft|add|insert|extend|setdefault|update|put|push|register)$/;

/**
 * May what a function is passed to look at its name, or at something else that only a function has? Libraries are taken to call it; a
 * container keeps it for all that the notebook does.
 */
export function mayReadName(user: Statement, use: NameUse, context: Context): boolean {
  return (
    context.kept.some(({ statement }) => readsAttributes(statement.node)) &&
    mayReadArgument(use.node, user.node, context, new Set())
  );
}

/** @param seen parameters that were looked at, as `function:parameter` */
function mayReadArgument(
  argument: Node,
  within: Node,
  context: Context,
  seen: ReadonlySet<string>,
): boolean {
  const call = callOf(argument, within);
  const callee = call?.func;
  if (callee?.nodeType === "Attribute") {
    if (fillers.test(callee.attr)) return true;
    const root = rootName(callee.value);
    const isLibrary = root !== undefined && isImported(root, context);
    return isLibrary ? wrappers.test(callee.attr) : definesMethod(callee.attr, context);
  }
  if (call === undefined || callee?.nodeType !== "Name") return true;
  if (isImported(callee.id, context)) return wrappers.test(callee.id);
  if (!context.names.has(callee.id)) return !callers.test(callee.id);
  const [only, ...others] = context.names.get(callee.id)?.bindings ?? [];
  const node = only?.statement.node;
  if (node?.nodeType !== "FunctionDef" || others.length > 0)
    return reachesReader(callee.id, context);
  const parameter = parameterOf(argument, call, node);
  if (parameter === undefined) return reachesReader(callee.id, context);
  const key = `${callee.id}:${parameter}`;
  if (seen.has(key)) return false;
  let isRead = false;
  for (const each of node.body)
    walk(each as Node, (at, parent) => {
      if (at.nodeType !== "Name" || at.id !== parameter) return !isRead;
      if (parent?.nodeType === "Call" && parent.func === at) return true;
      if (parent?.nodeType === "Call" || parent?.nodeType === "Keyword")
        isRead ||= mayReadArgument(at, node, context, new Set([...seen, key]));
      else if (parent?.nodeType !== "Compare") isRead ||= reachesReader(callee.id, context);
      return !isRead;
    });
  return isRead;
}

function callOf(argument: Node, within: Node): Call | undefined {
  let found: Call | undefined;
  walk(within, (at) => {
    if (at.nodeType !== "Call") return;
    if (at.args.includes(argument as Expr) || at.keywords.some((each) => each.value === argument))
      found = at;
  });
  return found;
}

/** The parameter that is given the argument; `undefined` where that is not one by itself. */
function parameterOf(argument: Node, call: Call, { args }: FunctionNode): string | undefined {
  const keyword = call.keywords.find((each) => each.value === argument)?.arg ?? undefined;
  const positional = [...args.posonlyargs, ...args.args];
  if (keyword !== undefined)
    return [...args.args, ...args.kwonlyargs].find((each) => each.arg === keyword)?.arg;
  const before = call.args.slice(0, call.args.indexOf(argument as Expr));
  if (before.length === call.args.length || before.some((each) => each.nodeType === "Starred"))
    return undefined;
  return positional[before.length]?.arg;
}

const isImported = (name: string, { names }: Context): boolean =>
  names.get(name)?.kind.startsWith("import") === true;

const definesMethod = (name: string, { kept }: Context): boolean =>
  kept.some(({ statement: { node } }) => {
    let isFound = false;
    walk(node, (at) => {
      if (at.nodeType === "ClassDef")
        isFound ||= at.body.some((each) => "name" in each && each.name === name);
      return !isFound;
    });
    return isFound;
  });

/** Does a function of the notebook, or one that it mentions, read such a thing? A variable may hold any. */
function reachesReader(name: string, { names }: Context): boolean {
  const seen = new Set([name]);
  for (const each of seen) {
    for (const { statement } of names.get(each)?.bindings ?? []) {
      const { kind, node, uses } = statement;
      if (kind === "other" && each === name) return true;
      if (readsAttributes(node)) return true;
      for (const used of uses) if (used.kind === "read") seen.add(used.name);
    }
  }
  return false;
}
