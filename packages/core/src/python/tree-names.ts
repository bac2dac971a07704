import { children, type Module, type Node } from "./ast.ts";
import { isKeyword } from "./keywords.ts";

/** Fields that hold a name, or several, as plain text. */
const nameFields = ["id", "name", "arg", "attr", "asname", "module", "rest", "names", "kwd_attrs"];

/** Fields with the text of a literal, or of a field of an f-string or t-string (`{x=}`). */
const literalFields: Readonly<Record<string, string>> = { Constant: "value", Interpolation: "str" };

/** Changes every name in a tree, in place; with `literals` the texts of string literals, too. */
export function changeNames(
  module: Module,
  change: (text: string) => string,
  { literals = false }: { readonly literals?: boolean } = {},
): void {
  // Not recursive: how deep the tree is has not been checked yet.
  const open: Node[] = [module];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    const fields = node as unknown as Record<string, unknown>;
    for (const field of nameFields) changeField(fields, field, change);
    const literal = literals ? literalFields[node.nodeType] : undefined;
    if (literal !== undefined) changeField(fields, literal, change);
    for (const child of children(node)) open.push(child);
  }
}

function changeField(
  fields: Record<string, unknown>,
  field: string,
  change: (text: string) => string,
): void {
  const value = fields[field];
  if (typeof value === "string") fields[field] = change(value);
  else if (Array.isArray(value) && typeof value[0] === "string") fields[field] = value.map(change);
}

/**
 * Gives all names of a tree the form in which Python compares them (NFKC): `ﬁ` is `fi`, `𝜋` is `π`.
 * @returns a name that only so becomes a keyword, which no code could spell; `undefined` where there is none, as always but in a puzzle
 */
export function normalizeNames(module: Module): string | undefined {
  let keyword: string | undefined;
  changeNames(module, (name) => {
    const normal = name.normalize("NFKC");
    if (normal !== name && isKeyword(normal)) keyword = name;
    return normal;
  });
  return keyword;
}
