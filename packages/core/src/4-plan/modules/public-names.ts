import type { Statement } from "../../model/analysis.ts";
import type { Expr, Stmt } from "../../python/ast.ts";
import type { Hoisted } from "../hoisting/hoist.ts";

/**
 * nbdev's `__all__`: functions, classes and variables that stand for themselves in exported cells, without private names and what is
 * only patched into a class; and what the author lists in `_all_`.
 */
export function publicNames(hoisted: readonly Hoisted[]): readonly string[] {
  const exported = hoisted.flatMap(({ kept: { role, statement } }) =>
    role.kind === "module" && role.isPrivate ? [] : [statement],
  );
  const names = exported.flatMap(namesOf).filter((name) => !name.startsWith("_"));
  return [...new Set([...names, ...exported.flatMap(listedNames)])];
}

function namesOf({ node }: Statement): readonly string[] {
  const bound = node;
  switch (bound.nodeType) {
    case "FunctionDef":
    case "AsyncFunctionDef":
    case "ClassDef":
      return bound.decorator_list.some(isPatch) ? [] : [bound.name];
    default:
      return targetsOf(bound).flatMap((target) => elementsOf(target).flatMap(nameOf));
  }
}

/** `@patch`, `@patch(as_prop=True)`, `@patch_to(Path)`. */
function isPatch(decorator: Expr): boolean {
  const called = decorator.nodeType === "Call" ? decorator.func : decorator;
  return called.nodeType === "Name" && called.id.startsWith("patch");
}

function targetsOf(node: Stmt): readonly Expr[] {
  if (node.nodeType === "Assign") return node.targets;
  return node.nodeType === "AnnAssign" || node.nodeType === "AugAssign" ? [node.target] : [];
}

/** Also of what is nested no deeper than `a, b = …`. */
const elementsOf = (target: Expr): readonly Expr[] =>
  target.nodeType === "Tuple" || target.nodeType === "List" ? target.elts : [target];

const nameOf = (node: Expr): readonly string[] => (node.nodeType === "Name" ? [node.id] : []);

/** `_all_ = ["_field", area]`: as texts or as the names themselves. */
function listedNames({ node }: Statement): readonly string[] {
  const assigned = node;
  const [target] = targetsOf(assigned);
  if (target?.nodeType !== "Name" || target.id !== "_all_" || !("value" in assigned)) return [];
  const value = assigned.value as Expr | null | undefined;
  return value?.nodeType === "List" || value?.nodeType === "Tuple"
    ? value.elts.flatMap((each) =>
        each.nodeType === "Constant" && typeof each.value === "string"
          ? [each.value]
          : nameOf(each),
      )
    : [];
}
