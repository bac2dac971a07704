import type { Call, Expr } from "../python/ast.ts";

/** Texts of names that were bound to one, such as `DATA = Path("data")`. */
export type TextByName = ReadonlyMap<string, string>;

/**
 * The path that an expression gives, as far as it follows from literals: a string, `Path("data") / "sales.csv"`,
 * `folder + "sales.csv"`, `f"{folder}/sales.csv"`, `os.path.join(folder, "sales.csv")`.
 * @returns the text with forward slashes between its parts; `undefined` where something else goes into it
 */
export function foldPath(node: Expr, textByName: TextByName): string | undefined {
  const fold = (each: Expr): string | undefined => foldPath(each, textByName);
  switch (node.nodeType) {
    case "Constant":
      return typeof node.value === "string" ? node.value : undefined;
    case "Name":
      return textByName.get(node.id);
    case "BinOp": {
      const parts = [fold(node.left), fold(node.right)];
      if (node.op.nodeType === "Add") return joined(parts, "");
      return node.op.nodeType === "Div" ? joinPath(parts) : undefined;
    }
    case "JoinedStr":
      return joined(
        node.values.map((each) => {
          if (each.nodeType !== "FormattedValue") return fold(each);
          return each.format_spec ? undefined : fold(each.value);
        }),
        "",
      );
    case "Call":
      return isPathCall(node) && node.args.length > 0 ? joinPath(node.args.map(fold)) : undefined;
    default:
      return undefined;
  }
}

/** `Path(…)`, `pathlib.Path(…)`, `os.path.join(…)`. */
function isPathCall({ func, keywords }: Call): boolean {
  if (keywords.length > 0) return false;
  if (func.nodeType === "Name") return /^(Pure)?(Posix|Windows)?Path$/.test(func.id);
  if (func.nodeType !== "Attribute") return false;
  const { attr, value } = func;
  if (attr === "Path") return value.nodeType === "Name" && value.id === "pathlib";
  return attr === "join" && value.nodeType === "Attribute" && value.attr === "path";
}

function joined(parts: readonly (string | undefined)[], between: string): string | undefined {
  const known = parts.filter((part) => part !== undefined);
  return known.length === parts.length ? known.join(between) : undefined;
}

const joinPath = (parts: readonly (string | undefined)[]): string | undefined =>
  joined(
    parts.map((part, i) => (i < parts.length - 1 ? part?.replace(/\/+$/, "") : part)),
    "/",
  )?.replace(/^\.\/+(?=.)/, "");
