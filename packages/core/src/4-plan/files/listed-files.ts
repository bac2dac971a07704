import { type FullNameOf, unknownPart } from "../../python/literal-text.ts";
import type { Call, Expr } from "../../python/ast.ts";

/**
 * The pattern of the files that a call finds: `glob.glob("data/*.csv")`, `Path("data").iterdir()`, `os.walk("data")`; with `…`
 * where a part of it is not known. `undefined` where the call finds none.
 */
export function listedFiles(
  { func, args, keywords }: Call,
  textOf: (node: Expr) => string | undefined,
  fullNameOf: FullNameOf,
): string | undefined {
  const given = (name: string, position: number): Expr | undefined =>
    args[position] ?? keywords.find((each) => each.arg === name)?.value;
  const textOfGiven = (name: string, position: number, absent: string): string => {
    const node = given(name, position);
    return node === undefined ? absent : (textOf(node) ?? unknownPart);
  };
  switch (fullNameOf(func)) {
    case "glob.glob":
    case "glob.iglob": {
      const named = (name: string): Expr | undefined =>
        keywords.find((each) => each.arg === name)?.value;
      const root = named("root_dir");
      const flag = named("recursive");
      const isRecursive = flag?.nodeType === "Constant" ? flag.value === true : flag !== undefined;
      const pattern = textOfGiven("pathname", 0, unknownPart);
      const whole = root === undefined ? pattern : `${textOf(root) ?? unknownPart}/${pattern}`;
      return isRecursive ? whole : whole.replaceAll(/\*{2,}/g, "*");
    }
    case "os.listdir":
    case "os.scandir":
      return `${textOfGiven("path", 0, ".")}/*`;
    case "os.walk":
      return `${textOfGiven("top", 0, unknownPart)}/**/*`;
    default:
  }
  if (func.nodeType !== "Attribute") return undefined;
  const folder = textOf(func.value);
  if (folder === undefined) return undefined;
  switch (func.attr) {
    case "glob":
      return `${folder}/${textOfGiven("pattern", 0, unknownPart)}`;
    case "rglob":
      return `${folder}/**/${textOfGiven("pattern", 0, unknownPart)}`;
    case "iterdir":
      return `${folder}/*`;
    case "walk":
      return `${folder}/**/*`;
    default:
      return undefined;
  }
}
