import type { Expr } from "../../python/ast.ts";

/** What is known of names when effects are judged. */
export interface Knowledge {
  /** What an imported name stands for: `np` → `numpy`, `seed` → `random.seed`. */
  readonly importedByName: ReadonlyMap<string, string>;
  /** Functions and classes that the notebook defines, and other names that it binds itself. */
  readonly own: ReadonlySet<string>;
  /** Classes that the notebook defines. */
  readonly ownClasses: ReadonlySet<string>;
  /** Names bound to iterators: whoever runs through one uses it up. */
  readonly iterators: ReadonlySet<string>;
  /** Methods and properties of the notebook's own classes. */
  readonly ownMethods: ReadonlySet<string>;
  /** `d[k]` may add a key: the notebook uses `defaultdict`, or a class with `__getitem__` or `__missing__`. */
  readonly hasActiveSubscripts: boolean;
  /** Operators and builtins may do something: a class of the notebook has an `__add__`, `__eq__`, `__iter__`, … with an effect. */
  readonly hasActiveOperators: boolean;
  /** Names that are bound to something else besides an import. */
  readonly ambiguous: ReadonlySet<string>;
}

/** `np.random.seed` as `numpy.random.seed`; `undefined` where it is not a chain of names, or not of an import or builtin. */
export function qualifiedName(node: Expr, knowledge: Knowledge): string | undefined {
  if (node.nodeType === "Name") {
    const imported = knowledge.importedByName.get(node.id);
    if (imported !== undefined) return imported;
    return knowledge.own.has(node.id) ? undefined : node.id;
  }
  if (node.nodeType !== "Attribute") return undefined;
  const base =
    node.value.nodeType === "Name" && !knowledge.importedByName.has(node.value.id)
      ? undefined
      : node.value;
  const prefix = base && qualifiedName(base, knowledge);
  return prefix === undefined ? undefined : `${prefix}.${node.attr}`;
}

/** The name at the left end of `a.b[c].d`, calls included: `df` of `df.groupby("x")["y"]`. */
export function rootName(node: Expr): string | undefined {
  switch (node.nodeType) {
    case "Name":
      return node.id;
    case "Attribute":
    case "Subscript":
    case "Starred":
      return rootName(node.value);
    case "Call":
      return node.func.nodeType === "Attribute" ? rootName(node.func.value) : undefined;
    case "Await":
      return rootName(node.value);
    default:
      return undefined;
  }
}
