import type { Statement } from "../../model/analysis.ts";
import { type FunctionNode, type Stmt, walk } from "../../python/ast.ts";
import { meaningOfImport } from "../../python/qualify.ts";
import { importsWithin } from "../imports.ts";
import type { Knowledge } from "./knowledge.ts";
import { findSliced } from "./find-sliced.ts";
import { createIteratorCheck } from "./makes-iterator.ts";
import { mutatingMethods } from "./mutations.ts";

/** What the statements of a notebook tell of its names. */
export function learn(
  statements: readonly Pick<Statement, "node" | "uses" | "imports">[],
): Knowledge {
  const importedByName = new Map<string, string>();
  const own = new Set<string>();
  const ownMethods = new Set<string>();
  const ownClasses = new Set<string>();
  const iterators = new Set<string>();
  let hasActiveSubscripts = false;
  let hasActiveOperators = false;
  for (const { node, uses, imports } of statements) {
    for (const { name, plan } of [...imports, ...importsWithin(node)]) {
      const full = meaningOfImport(plan);
      importedByName.set(name, full);
      if (full === "collections.defaultdict") hasActiveSubscripts = true;
    }
    for (const use of uses) {
      if (use.kind === "write" && use.node.nodeType !== "Alias") own.add(use.name);
      if (use.name === "defaultdict") hasActiveSubscripts = true;
    }
    walk(node, (at) => {
      if (at.nodeType !== "ClassDef") return;
      ownClasses.add(at.name);
      for (const member of at.body) {
        if (member.nodeType !== "FunctionDef" && member.nodeType !== "AsyncFunctionDef") continue;
        ownMethods.add(member.name);
        if (member.name === "__getitem__" || member.name === "__missing__")
          hasActiveSubscripts = true;
        hasActiveOperators ||= isActiveOperator(member);
      }
    });
  }
  const makesIterator = createIteratorCheck(statements, importedByName);
  for (const { node } of statements)
    walk(node, (at) => {
      if (at.nodeType !== "Assign" || !makesIterator(at.value)) return;
      for (const target of at.targets) if (target.nodeType === "Name") iterators.add(target.id);
    });
  for (const name of findSliced(statements)) iterators.delete(name);
  const ambiguous = new Set([...own].filter((name) => importedByName.has(name)));
  for (const name of importedByName.keys()) own.delete(name);
  return {
    importedByName,
    own,
    ownClasses,
    iterators,
    ownMethods,
    hasActiveSubscripts,
    hasActiveOperators,
    fixed: new Set(), // see `find-fixed.ts`
    ambiguous,
  };
}

/** Methods that are not called by looking at an object, or comparing it. */
const explicit =
  /^__(init|new|call|enter|exit|aenter|aexit|del|set|delete|setattr|setitem|delattr|delitem|init_subclass|class_getitem|set_name|post_init|i\w+)__$/;

/** A method that Python calls for an operator or a builtin, and that changes something, or calls what may. */
function isActiveOperator(method: FunctionNode): boolean {
  if (
    !/^__\w+__$/.test(method.name) ||
    (explicit.test(method.name) && !/^__(iter|index|int|invert)__$/.test(method.name))
  )
    return false;
  let isActive = false;
  for (const statement of method.body) {
    walk(statement as Stmt, (at) => {
      const isStored =
        (at.nodeType === "Attribute" || at.nodeType === "Subscript") && at.ctx.nodeType !== "Load";
      isActive ||= isStored || at.nodeType === "Global" || at.nodeType === "Nonlocal";
      if (at.nodeType === "Call" && at.func.nodeType === "Name")
        isActive ||= /^(print|next|input|open|setattr|delattr|exec|eval)$/.test(at.func.id);
      if (at.nodeType === "Call" && at.func.nodeType === "Attribute")
        isActive ||= mutatingMethods.has(at.func.attr);
      return !isActive;
    });
  }
  return isActive;
}
