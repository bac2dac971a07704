import { type Node, type Stmt, walk } from "./ast.ts";

/** A statement, with its uses of names. */
interface User {
  readonly kind: string;
  readonly node: Stmt;
  readonly uses: readonly {
    readonly name: string;
    readonly kind: string;
    readonly node: Node;
    readonly parent: Node | undefined;
  }[];
}

/** Calls whose callee does nothing with a function but call it. */
const callers: ReadonlySet<string> = new Set(
  "map filter sorted min max sum any all reduce list set print".split(" "),
);

/**
 * May code, or a library, look at the name that a function or class has (`f.__name__`, a column that `agg` names after it, the `repr` of an
 * instance)? Then it has to keep the one that the author gave it.
 */
export function mayShowName(statement: User, name: string, statements: readonly User[]): boolean {
  if (statement.kind !== "function" && statement.kind !== "class") return false;
  if (statement.kind === "class" || statements.some((each) => readsNames(each))) return true;
  return isUsedAsValue(name, statements);
}

/** Does it stand anywhere where it is neither called nor handed to what only calls it? */
export function isUsedAsValue(name: string, statements: readonly User[]): boolean {
  return statements.some((each) =>
    each.uses.some(({ name: used, kind, node: at, parent }) => {
      if (used !== name || kind !== "read" || parent?.nodeType === "Attribute") return false;
      if (parent?.nodeType === "Call")
        return (
          parent.func !== at && !(parent.func.nodeType === "Name" && callers.has(parent.func.id))
        );
      return true;
    }),
  );
}

function readsNames({ node }: User): boolean {
  let isFound = false;
  walk(node, (at) => {
    if (
      (at.nodeType === "Attribute" && /^__(name|qualname|class)__$/.test(at.attr)) ||
      (at.nodeType === "Constant" && at.value === "__name__") ||
      (at.nodeType === "Name" && (at.id === "type" || at.id === "help"))
    )
      isFound = true;
    return !isFound;
  });
  return isFound;
}
