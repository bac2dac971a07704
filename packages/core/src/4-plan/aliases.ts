import type { Statement } from "../model/analysis.ts";
import { type Expr, type Node, walk } from "../python/ast.ts";

/** Names that may stand for the same object, or for a part of it. */
export type Aliases = (name: string) => ReadonlySet<string>;

/**
 * Follows `a = b`, `a = b.part`, `a = b[0]`, `for a in b`, `with b as a` and tuples of these. Calls are taken to give something new,
 * methods that return their own object or a view excepted only where the name is bound to itself.
 */
export function findAliases(statements: readonly Statement[]): Aliases {
  const parents = new Map<string, string>();
  const find = (name: string): string => {
    let at = name;
    for (let next = parents.get(at); next !== undefined && next !== at; next = parents.get(at))
      at = next;
    return at;
  };
  const join = (a: string, b: string): void => {
    const [x, y] = [find(a), find(b)];
    if (x !== y) parents.set(x, y);
  };
  for (const { node } of statements) {
    walk(node, (at) => {
      for (const [target, value] of bindings(at)) {
        for (const to of names(target)) for (const from of sources(value)) join(to, from);
      }
    });
  }
  const groups = new Map<string, Set<string>>();
  for (const name of parents.keys()) add(groups, find(name), name);
  for (const root of new Set([...parents.keys()].map(find))) add(groups, root, root);
  return (name) => groups.get(find(name)) ?? new Set([name]);
}

function add(groups: Map<string, Set<string>>, key: string, name: string): void {
  const group = groups.get(key);
  if (group === undefined) groups.set(key, new Set([name]));
  else group.add(name);
}

function bindings(node: Node): readonly (readonly [Node, Node])[] {
  if (node.nodeType === "Assign")
    return node.targets.map((target) => [target, node.value] as const);
  if (node.nodeType === "AnnAssign" && node.value) return [[node.target, node.value]];
  if (node.nodeType === "NamedExpr") return [[node.target, node.value]];
  if (node.nodeType === "For" || node.nodeType === "AsyncFor") return [[node.target, node.iter]];
  if (node.nodeType === "With" || node.nodeType === "AsyncWith") {
    return node.items.flatMap((item) =>
      item.optional_vars ? [[item.optional_vars, item.context_expr] as const] : [],
    );
  }
  return [];
}

function names(target: Node): readonly string[] {
  if (target.nodeType === "Name") return [target.id];
  if (target.nodeType === "Tuple" || target.nodeType === "List")
    return target.elts.flatMap((each) => names(each));
  return target.nodeType === "Starred" ? names(target.value) : [];
}

/** Names whose object, or a part of it, the expression may give. */
function sources(value: Node): readonly string[] {
  switch (value.nodeType) {
    case "Name":
      return [value.id];
    case "Attribute":
    case "Subscript":
    case "Starred":
    case "Await":
      return sources(value.value);
    case "Tuple":
    case "List":
    case "Set":
      return value.elts.flatMap((each) => sources(each));
    case "Dict":
      return value.values.flatMap((each) => sources(each));
    case "IfExp":
      return [...sources(value.body), ...sources(value.orelse)];
    case "BoolOp":
      return value.values.flatMap((each) => sources(each));
    case "Call": {
      // `iter(x)`, `zip(a, b)`, `enumerate(x)`, `x.items()` hand out what is in them.
      const isView =
        value.func.nodeType === "Attribute" &&
        /^(items|values|iterrows|itertuples|get|setdefault|groupby|reshape|ravel|view|squeeze|T)$/.test(
          value.func.attr,
        );
      if (isView) return sources((value.func as Extract<Expr, { nodeType: "Attribute" }>).value);
      const isPassing =
        value.func.nodeType === "Name" &&
        /^(iter|zip|enumerate|reversed|list|tuple|sorted|filter|map|vars)$/.test(value.func.id);
      return isPassing ? value.args.flatMap((each) => sources(each)) : [];
    }
    default:
      return [];
  }
}
