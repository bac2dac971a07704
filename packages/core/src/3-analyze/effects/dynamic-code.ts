import { type Stmt, walk } from "../../python/ast.ts";
import { type Knowledge, qualifiedName } from "./knowledge.ts";

/** Builtins through which code reads or binds names that cannot be seen; the ones of frames need no call to do harm. */
const dynamicBuiltins: ReadonlySet<string> = new Set([
  "exec",
  "eval",
  "globals",
  "locals",
  "vars",
  "dir",
  "execfile",
  "__import__",
]);

/** The first call in the statement that makes names unknowable, such as `exec`; `vars(x)` and `dir(x)` of an object do not. */
export function findDynamicCode(statement: Stmt, knowledge: Knowledge): string | undefined {
  let found: string | undefined;
  walk(statement, (node) => {
    if (node.nodeType !== "Call") return found === undefined;
    const name = qualifiedName(node.func, knowledge);
    if (name === undefined || !dynamicBuiltins.has(name)) return found === undefined;
    const needsNoArgument = name === "vars" || name === "dir";
    if (name === "__import__" || (needsNoArgument && node.args.length > 0))
      return found === undefined;
    if ((name === "eval" || name === "exec") && node.args.length > 1) return found === undefined; // its own namespace
    if (name === "eval" && node.args[0]?.nodeType === "Constant") return found === undefined; // its names are read as names in a string
    found ??= name;
    return false;
  });
  return found;
}
