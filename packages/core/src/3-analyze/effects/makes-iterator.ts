import {
  type ClassDef,
  type Expr,
  type FunctionNode,
  type Node,
  type Stmt,
  walk,
} from "../../python/ast.ts";
import { qualify } from "../../python/qualify.ts";
import { pureBuiltins } from "./pure-calls.ts";
import { isGenerator } from "../../python/is-generator.ts";

/** May the value of an expression be an iterator, which whoever runs through it uses up? */
export type MakesIterator = (value: Expr) => boolean;

/** Of libraries whose functions give new values, but for those that are named here. */
const plainLibraries =
  /^(?:collections|copy|dataclasses|datetime|decimal|fractions|functools|json|math|numpy|operator|pandas|pathlib|random|scipy|seaborn|sklearn|statistics|statsmodels|string)\./;
const iterating =
  /^(?:iter\w*|\w*[rR]eader|finditer|scandir|iterdir|i?glob|rglob|imap\w*|map|filter|zip|enumerate|reversed|open)$/;

/**
 * @param statements those of the notebook, whose functions are looked into: one that gives back a list makes no iterator
 * @param importedByName what imported names stand for
 */
export function createIteratorCheck(
  statements: readonly { readonly node: Stmt }[],
  importedByName: ReadonlyMap<string, string>,
): MakesIterator {
  const functionsByName = new Map<string, FunctionNode | undefined>();
  const plainClasses = new Set<string>();
  const others = new Set<string>();
  for (const { node } of statements)
    walk(node, (at) => {
      if (at.nodeType === "Name" && at.ctx.nodeType === "Store") others.add(at.id);
      if (at.nodeType === "ClassDef") {
        const isPlain = isNoIterator(at) && !plainClasses.has(at.name);
        (isPlain ? plainClasses : others).add(at.name);
      }
      if (at.nodeType !== "FunctionDef" && at.nodeType !== "AsyncFunctionDef") return;
      // Of several functions of one name it is not told which is called.
      functionsByName.set(at.name, functionsByName.has(at.name) ? undefined : at);
    });
  const known = new Map<FunctionNode, boolean>();
  const givesIterator = (node: FunctionNode): boolean => {
    const before = known.get(node);
    if (before !== undefined) return before;
    known.set(node, true); // while it is being looked into: what calls itself is not told
    const gives = mayGiveIterator(node, makesIterator);
    known.set(node, gives);
    return gives;
  };
  const makesIterator = (value: Expr): boolean => {
    if (value.nodeType === "GeneratorExp") return true;
    if (value.nodeType === "IfExp") return makesIterator(value.body) || makesIterator(value.orelse);
    if (value.nodeType === "BoolOp") return value.values.some(makesIterator);
    if (value.nodeType !== "Call") return false;
    const { func } = value;
    const full = qualify(func, (name) => importedByName.get(name));
    if (full?.startsWith("itertools.") === true) return true;
    const callee =
      func.nodeType === "Attribute" ? func.attr : func.nodeType === "Name" ? func.id : "";
    // A method of the notebook's own classes is looked into like a function.
    const own = full === undefined ? functionsByName.get(callee) : undefined;
    if (own !== undefined) return givesIterator(own);
    const isKnownClass = plainClasses.has(callee) && !others.has(callee);
    if (func.nodeType === "Name" && isKnownClass && !functionsByName.has(callee)) return false;
    if (full === undefined && functionsByName.has(callee)) return true;
    if (func.nodeType === "Attribute") return iterating.test(func.attr);
    if (func.nodeType !== "Name") return true;
    if (full !== undefined) return !plainLibraries.test(full) || iterating.test(func.id);
    return !pureBuiltins.has(func.id) || iterating.test(func.id);
  };
  return makesIterator;
}

/**
 * Objects of it are no iterators, and may be looked at like other values: no `__next__` and nobody to have it from, no property, nothing that
 * operators, builtins or a call would run.
 */
function isNoIterator({ bases, keywords, body }: ClassDef): boolean {
  return (
    bases.length + keywords.length === 0 &&
    (body as readonly Node[]).every(
      (each) =>
        each.nodeType !== "FunctionDef" ||
        (each.decorator_list.length === 0 && !/^__(?!init__|repr__|str__)/.test(each.name)),
    )
  );
}

/** Is it a generator, or does it give back what may be an iterator, a parameter among that? */
function mayGiveIterator(node: FunctionNode, makesIterator: MakesIterator): boolean {
  if (node.nodeType === "AsyncFunctionDef" || node.decorator_list.length > 0) return true;
  const values: Expr[] = [];
  const valuesByName = new Map<string, Expr[]>();
  if (isGenerator(node)) return true;
  for (const statement of node.body)
    walk(statement as Node, (at) => {
      if (/^(?:(?:Async)?FunctionDef|Lambda|ClassDef)$/.test(at.nodeType)) return false;
      if (at.nodeType === "Return" && at.value) values.push(at.value);
      const target =
        at.nodeType === "Assign" && at.targets.length === 1 ? at.targets[0] : undefined;
      if (target?.nodeType === "Name" && at.nodeType === "Assign")
        valuesByName.set(target.id, [...(valuesByName.get(target.id) ?? []), at.value]);
      return true;
    });
  const bindings = countBindings(node);
  // `node = node if is_last else None`: what a name is bound to may name it again.
  const followed = new Set<string>();
  const isPlain = (value: Expr): boolean => {
    switch (value.nodeType) {
      case "IfExp":
        return isPlain(value.body) && isPlain(value.orelse);
      case "BoolOp":
        return value.values.every(isPlain);
      case "Name": {
        if (followed.has(value.id)) return true; // its other values decide
        followed.add(value.id);
        const own = valuesByName.get(value.id);
        // What a loop, a `with` or an unpacking binds too, a parameter, or a name of the notebook: it may be anything.
        const isKnown = own !== undefined && own.length === bindings.get(value.id);
        return isKnown && own.every((each) => each.nodeType !== "Name" && isPlain(each));
      }
      case "Attribute":
      case "Subscript":
      case "Await":
      case "NamedExpr":
        return false;
      default:
        return !makesIterator(value);
    }
  };
  return !values.every(isPlain);
}

/** How often each name is bound in a function, in whatever way; a parameter is bound by who calls it. */
function countBindings(node: FunctionNode): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  walk(node.args, (at) => {
    if (at.nodeType === "Arg") counts.set(at.arg, 1);
  });
  for (const statement of node.body)
    walk(statement as Node, (at) => {
      if (at.nodeType === "Name" && at.ctx.nodeType === "Store")
        counts.set(at.id, (counts.get(at.id) ?? 0) + 1);
    });
  return counts;
}
