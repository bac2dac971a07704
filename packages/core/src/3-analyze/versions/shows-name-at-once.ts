import type { Analysis, Statement } from "../../model/analysis.ts";
import type { Expr, Node } from "../../python/ast.ts";
import { qualify, rootName } from "../../python/qualify.ts";
import { readsFunctionAttribute } from "../../python/reads-function-attribute.ts";
import { definesClassHook } from "../effects/defines-class-hook.ts";
import { isUsedAsValue } from "../../python/may-show-name.ts";

/**
 * May something see the name of a function or class that runs while it is defined: a decorator, a metaclass, `__init_subclass__`? To give the
 * name back behind the definition is too late then.
 */
export function showsNameAtOnce(statement: Statement, name: string, analysis: Analysis): boolean {
  const { node } = statement;
  if (node.nodeType === "ClassDef")
    return (
      isReplacing(node, analysis) ||
      ((node.keywords.length > 0 || node.bases.length > 0) &&
        analysis.statements.some((each) => definesClassHook(each.node)))
    );
  return (
    isReplacing(node, analysis) &&
    (analysis.statements.some((each) =>
      readsFunctionAttribute(each.node, ["__name__", "__qualname__"]),
    ) ||
      isUsedAsValue(name, analysis.statements))
  );
}

/** Has it a decorator that may look at its name, or put anything else in its place? */
function isReplacing(node: Node, { importedByName }: Analysis): boolean {
  if (!("decorator_list" in node)) return false;
  return (node.decorator_list as readonly Expr[]).some((each) => {
    const callee = each.nodeType === "Call" ? each.func : each;
    const root = rootName(callee);
    const library =
      root !== undefined && importedByName.has(root)
        ? qualify(callee, (known) => importedByName.get(known))
        : undefined;
    return library === undefined || registering.test(library);
  });
}

/** Decorators of libraries that register a function, or wrap it, under its name. */
const registering =
  /(?:^|\.)(?:command|group|task|tool|fixture|route|op|component|step|flow|asset|udf|wraps)$/;
