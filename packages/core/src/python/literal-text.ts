import type { Expr, Stmt } from "./ast.ts";

/** Texts that names stand for. */
export type TextByName = ReadonlyMap<string, string>;

/** What a callee is by its full name: `os.path.join` of `join(a, b)`. */
export type FullNameOf = (callee: Expr) => string | undefined;

interface Binder {
  readonly node: Stmt;
  readonly flow: { readonly possible: ReadonlySet<string> };
  readonly globalWrites: ReadonlySet<string>;
}

/** Stands for a part that is not known. */
export const unknownPart = "…";

/** Names that the statements bind once, to text that can be told. */
export function findTextNames(statements: readonly Binder[], fullNameOf: FullNameOf): TextByName {
  const found = new Map<string, string>();
  const bound = new Set<string>();
  for (const { node, flow, globalWrites } of statements) {
    for (const name of [...flow.possible, ...globalWrites]) {
      if (bound.has(name)) found.delete(name);
    }
    const target =
      node.nodeType === "Assign" && node.targets.length === 1 ? node.targets[0] : undefined;
    if (target?.nodeType === "Name" && node.nodeType === "Assign" && !bound.has(target.id)) {
      const text = literalText(node.value, found, fullNameOf);
      if (text !== undefined && text !== unknownPart) found.set(target.id, text);
    }
    for (const name of [...flow.possible, ...globalWrites]) bound.add(name);
  }
  return found;
}

/** The text that an expression gives, as far as it is written there; `undefined` where nothing of it is text. */
export function literalText(
  node: Expr,
  names: TextByName,
  fullNameOf: FullNameOf,
): string | undefined {
  const part = (each: Expr): string => literalText(each, names, fullNameOf) ?? unknownPart;
  switch (node.nodeType) {
    case "Constant":
      return typeof node.value === "string" ? node.value : undefined;
    case "Name":
      return names.get(node.id);
    case "JoinedStr":
      return joined(
        node.values.map((each) =>
          each.nodeType === "FormattedValue" ? part(each.value) : part(each),
        ),
      );
    case "BinOp": {
      const left = literalText(node.left, names, fullNameOf);
      const right = literalText(node.right, names, fullNameOf);
      if (left === undefined && right === undefined) return undefined;
      if (node.op.nodeType === "Mod") return left?.replaceAll(/%[-\d.]*\w/g, unknownPart);
      const isPath = node.op.nodeType === "Div";
      if (!isPath && node.op.nodeType !== "Add") return undefined;
      return joined([left ?? unknownPart, right ?? unknownPart], isPath ? "/" : "");
    }
    case "Call":
      return textOfCall(node, part, fullNameOf);
    default:
      return undefined;
  }
}

function textOfCall(
  node: Extract<Expr, { nodeType: "Call" }>,
  part: (each: Expr) => string,
  fullNameOf: FullNameOf,
): string | undefined {
  const name = fullNameOf(node.func) ?? "";
  if (/^os\.path\.join$/.test(name)) return joined(node.args.map(part), "/");
  if (/^pathlib\.\w*Path$/.test(name))
    return node.args.length === 0 ? "." : joined(node.args.map(part), "/");
  if (/^(str|os\.fspath|os\.path\.(abspath|normpath|expanduser|expandvars|realpath))$/.test(name)) {
    const [first] = node.args;
    return first && part(first);
  }
  if (/^pathlib\.\w*Path\.(cwd|home)$/.test(name)) return name.endsWith("home") ? "~" : ".";
  if (node.func.nodeType === "Attribute" && node.func.attr === "joinpath")
    return joined([node.func.value, ...node.args].map(part), "/");
  if (node.func.nodeType === "Attribute" && node.func.attr === "format") {
    const text = part(node.func.value);
    return text === unknownPart ? undefined : text.replaceAll(/\{[^{}]*\}/g, unknownPart);
  }
  return undefined;
}

/** One piece; where nothing of it is known, the sign for that alone. */
function joined(parts: readonly string[], separator = ""): string {
  const text = parts.join(separator);
  return parts.every((each) => each === unknownPart)
    ? unknownPart
    : text.replaceAll(/…{2,}/g, unknownPart);
}
