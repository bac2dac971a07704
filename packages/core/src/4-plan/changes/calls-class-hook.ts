import type { ClassDef, Expr, Node, Stmt } from "../../python/ast.ts";
import type { Names } from "../names.ts";

/** Does making the class call what the notebook defines for that: an own metaclass, or an `__init_subclass__` that does something? */
export function callsClassHook(
  node: ClassDef,
  names: Names,
  seen: ReadonlySet<string> = new Set(),
): boolean {
  const isOfOwnKind = node.keywords.some((each) => {
    const made = each.arg === "metaclass" ? ownClass(each.value, names) : undefined;
    return (
      made?.body.some((member) => isMethod(member as Node, /^__(?:new|init|prepare)__$/)) === true
    );
  });
  return (
    isOfOwnKind ||
    node.bases.some((base) => {
      const own = ownClass(base, names);
      if (own === undefined || seen.has(own.name)) return false;
      return (
        own.body.some(
          (member) => isMethod(member as Node, /^__init_subclass__$/) && !isIdle(member as Node),
        ) || callsClassHook(own, names, new Set([...seen, own.name]))
      );
    })
  );
}

function ownClass(node: Expr, names: Names): ClassDef | undefined {
  if (node.nodeType !== "Name") return undefined;
  const found = names.get(node.id)?.bindings.find((each) => each.statement.kind === "class");
  return found?.statement.node as ClassDef | undefined;
}

const isMethod = (node: Node, name: RegExp): boolean =>
  node.nodeType === "FunctionDef" && name.test(node.name);

/** It sets attributes of the new class, and no more: `cls.kind = kind`, `super().__init_subclass__(**options)`. */
const isIdle = (node: Node): boolean =>
  node.nodeType === "FunctionDef" &&
  (node.body as readonly Stmt[]).every((each) => {
    if (each.nodeType === "Pass") return true;
    if (each.nodeType === "Assign")
      return (
        /^(?:Name|Constant)$/.test(each.value.nodeType) &&
        each.targets.every(
          (target) =>
            target.nodeType === "Attribute" &&
            target.value.nodeType === "Name" &&
            target.value.id === node.args.args[0]?.arg,
        )
      );
    if (each.nodeType !== "Expr") return false;
    const { value } = each;
    return (
      value.nodeType === "Constant" ||
      (value.nodeType === "Call" &&
        value.func.nodeType === "Attribute" &&
        value.func.attr === "__init_subclass__")
    );
  });
