import type { NameUse, Statement } from "../../model/analysis.ts";
import { type ClassDef, type FunctionNode, type Node, type Stmt, walk } from "../../python/ast.ts";
import { endOf, type PythonSource, startOf, statementStart } from "../../python/source.ts";
import type { TextEdit } from "../../python/splice.ts";

/**
 * A class body that reads a name which it binds itself (`limit = limit`) finds the global in a module; in a function it does not see the variable
 * around the class. So the variable gets another name there, just before the class.
 */
export function freeTrapped(
  statement: Statement,
  isVariable: (name: string) => boolean,
): readonly TextEdit[] {
  const { source } = statement;
  const edits: TextEdit[] = [];
  walk(statement.node, (node) => {
    const first = node.nodeType === "ClassDef" ? (node.body[0] as Stmt | undefined) : undefined;
    if (node.nodeType !== "ClassDef" || first === undefined) return;
    const own = namesOfClassBody(node);
    const [start, end] = [startOf(source, first), endOf(source, node)];
    const trapped = statement.uses.filter(
      (use) =>
        use.kind === "read" &&
        !use.isInString &&
        use.span.start >= start &&
        use.span.start < end &&
        own.has(use.name) &&
        isVariable(use.name) &&
        !isWithinFunction(use, source, start),
    );
    if (trapped.length === 0) return;
    const at = statementStart(source, node);
    const indentation = source.text.slice(source.text.lastIndexOf("\n", at - 1) + 1, at);
    const names = [...new Set(trapped.map((use) => use.name))];
    const lines = names.map(
      (name) => `${name}_outside = ${name}  # the class below binds it anew\n${indentation}`,
    );
    edits.push({ start: at, end: at, text: lines.join("") });
    for (const use of trapped) edits.push({ ...use.span, text: `${use.name}_outside` });
  });
  return edits;
}

/** Does a function that starts behind an offset hold the use? */
function isWithinFunction(use: NameUse, source: PythonSource, offset: number): boolean {
  return use.within.some((node) => {
    const isFunction =
      node.nodeType === "FunctionDef" ||
      node.nodeType === "AsyncFunctionDef" ||
      node.nodeType === "Lambda";
    return isFunction && startOf(source, node) >= offset;
  });
}

/** Parts of a definition that belong to the scope around it. */
function evaluatedOutside(node: FunctionNode | ClassDef): readonly Node[] {
  if (node.nodeType === "ClassDef") return [...node.decorator_list, ...node.bases];
  const { defaults, kw_defaults } = node.args;
  return [...node.decorator_list, ...defaults, ...kw_defaults.flatMap((each) => each ?? [])];
}

function bindWalruses(node: Node, names: Set<string>): void {
  walk(node, (at) => {
    if (at.nodeType === "NamedExpr" && at.target.nodeType === "Name") names.add(at.target.id);
    return at.nodeType !== "Lambda";
  });
}

/** Names that the body of a class binds. */
function namesOfClassBody(node: ClassDef): ReadonlySet<string> {
  const own = new Set<string>();
  for (const member of node.body) {
    walk(member as Stmt, (at) => {
      const isInner =
        at.nodeType === "FunctionDef" ||
        at.nodeType === "AsyncFunctionDef" ||
        at.nodeType === "ClassDef";
      if (isInner) own.add(at.name);
      // Defaults and decorators are evaluated in the class: `:=` in them binds there.
      if (isInner) for (const each of evaluatedOutside(at)) bindWalruses(each, own);
      if (isInner || at.nodeType === "Lambda") return false;
      if (at.nodeType === "Name" && at.ctx.nodeType !== "Load") own.add(at.id);
      return true;
    });
  }
  return own;
}
