import type { Expr, Node } from "./ast.ts";

/** An import as far as it says what a name stands for. */
interface Imported {
  readonly module: string;
  readonly name: string | undefined;
  readonly alias: string | undefined;
}

/** What the name that an import binds stands for: `pandas` for `import pandas as pd`, `os` for `import os.path`, `math.pi` for `from math import pi`. */
export function meaningOfImport({ module, name, alias }: Imported): string {
  if (name !== undefined) return `${module}.${name}`;
  return alias === undefined ? (module.split(".", 1)[0] ?? module) : module;
}

/**
 * `pd.io.read_csv` as `pandas.io.read_csv`; `undefined` where it is no chain of names, or where nothing is known of the first one.
 * @param meaningOf what a name stands for
 */
export function qualify(
  node: Expr,
  meaningOf: (name: string) => string | undefined,
): string | undefined {
  if (node.nodeType === "Name") return meaningOf(node.id);
  if (node.nodeType !== "Attribute") return undefined;
  const base = qualify(node.value, meaningOf);
  return base === undefined ? undefined : `${base}.${node.attr}`;
}

/** The name at the left end of `a.b[c].d`, calls included: `df` of `df.groupby("x")["y"]`. */
export function rootName(node: Node): string | undefined {
  switch (node.nodeType) {
    case "Name":
      return node.id;
    case "Attribute":
    case "Subscript":
    case "Starred":
    case "Await":
      return rootName(node.value);
    case "Call":
      return node.func.nodeType === "Attribute" ? rootName(node.func.value) : undefined;
    default:
      return undefined;
  }
}
