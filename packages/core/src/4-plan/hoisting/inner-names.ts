import type { NameUse, Statement } from "../../model/analysis.ts";
import { type FunctionNode, walk } from "../../python/ast.ts";
import { isGenerator } from "../../python/is-generator.ts";

/** Does something inside of the statement (a parameter, a loop, a comprehension) bind the name for itself? */
export function bindsLocally(statement: Statement, name: string): boolean {
  const globals = new Set(statement.uses.map((use) => use.node));
  let isFound = false;
  walk(statement.node, (at) => {
    if (at.nodeType === "Arg" && at.arg === name) isFound = true;
    const isInner =
      at !== statement.node &&
      (at.nodeType === "FunctionDef" ||
        at.nodeType === "AsyncFunctionDef" ||
        at.nodeType === "ClassDef");
    if (isInner && at.name === name && !globals.has(at)) isFound = true;
    const isStored = at.nodeType === "Name" && at.id === name && at.ctx.nodeType !== "Load";
    if (isStored && !globals.has(at)) isFound = true;
    if (at.nodeType === "Alias" && (at.asname ?? at.name) === name && !globals.has(at))
      isFound = true;
    return !isFound;
  });
  return isFound;
}

/** Does the function make closures or a generator that read the names after the call? */
export function readsLate(statement: Statement, names: readonly string[]): boolean {
  const node = statement.node as FunctionNode;
  const isDeep = statement.uses.some(
    (use) =>
      names.includes(use.name) &&
      (use.within.length > 1 || (use.within.length === 1 && isInGenerator(use))),
  );
  return isDeep || isGenerator(node);
}

const isInGenerator = (use: NameUse): boolean => use.parent?.nodeType === "GeneratorExp";

/** Has the function a parameter of that name? */
export function hasLocal(node: FunctionNode, name: string): boolean {
  const { args } = node;
  return [...args.posonlyargs, ...args.args, ...args.kwonlyargs, args.vararg, args.kwarg].some(
    (each) => each?.arg === name,
  );
}

/** Does it stand in a function, which reads it when it runs? */
export function isInFunction({ within }: NameUse): boolean {
  const outer = within[0]?.nodeType;
  return outer === "FunctionDef" || outer === "AsyncFunctionDef";
}
