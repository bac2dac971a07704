import type { Edit } from "../model/lowered.ts";
import { type ExceptHandler, type Expr, type Node, type Stmt, walk } from "../python/ast.ts";
import { dedentCode, indentCode } from "../python/indent.ts";
import { parsePython } from "../python/parse.ts";
import { endOf, type PythonSource, startOf, textOf } from "../python/source.ts";

/**
 * A notebook has no `__file__`, and a module has one: what the notebook does without it is what the package has to do, or it
 * would look for its files beside its own code.
 * @returns edits of `code`: `"__file__" in globals()` becomes `False`, a choice by it what is chosen, and a `try` that begins with `__file__` what follows its
 * `except NameError`
 */
export function leaveOutFile(code: string): readonly Edit[] {
  if (!code.includes("__file__")) return [];
  const parsed = parsePython(code);
  if (parsed.kind !== "parsed") return [];
  const { source } = parsed;
  const edits: Edit[] = [];
  walk(source.module, (node) => {
    const text = textInstead(source, node);
    if (text !== undefined) {
      const at = node as Stmt;
      edits.push({ start: startOf(source, at), end: endOf(source, at), text });
    }
  });
  const sorted = edits.toSorted((a, b) => a.start - b.start);
  return sorted.filter((each, i) => sorted.slice(0, i).every(({ end }) => end <= each.start));
}

function textInstead(source: PythonSource, node: Node): string | undefined {
  if (node.nodeType === "Compare") return answerOf(node);
  if (node.nodeType === "IfExp" && node.test.nodeType === "Compare") {
    const answer = answerOf(node.test);
    if (answer === undefined) return undefined;
    return textOf(source, answer === "True" ? node.body : node.orelse);
  }
  if (node.nodeType !== "Try") return undefined;
  const [handler] = node.handlers;
  const [first] = node.body;
  if (node.handlers.length !== 1 || node.orelse.length > 0 || node.finalbody.length > 0)
    return undefined;
  if (handler === undefined || first === undefined || handler.name) return undefined;
  if (!catchesNameError(handler.type) || !surelyFails(first as Stmt)) return undefined;
  return bodyOf(source, node, handler);
}

/** `"__file__" in globals()`, and its opposite. */
function answerOf({
  left,
  ops,
  comparators,
}: Extract<Node, { nodeType: "Compare" }>): "True" | "False" | undefined {
  const [operator, container] = [ops[0], comparators[0]];
  const asksForFile = left.nodeType === "Constant" && left.value === "__file__";
  if (!asksForFile || ops.length !== 1 || container?.nodeType !== "Call") return undefined;
  if (container.args.length > 0 || container.func.nodeType !== "Name") return undefined;
  if (!/^(?:globals|locals|vars|dir)$/.test(container.func.id)) return undefined;
  if (operator?.nodeType === "In") return "False";
  return operator?.nodeType === "NotIn" ? "True" : undefined;
}

function catchesNameError(type: Expr | null | undefined): boolean {
  if (!type) return true;
  if (type.nodeType === "Tuple") return type.elts.some(catchesNameError);
  return type.nodeType === "Name" && /^(?:NameError|Exception|BaseException)$/.test(type.id);
}

/** Is reading `__file__` the first thing that it does? All calls in it are of what holds `__file__`, so they come later. */
function surelyFails(statement: Stmt): boolean {
  const isPlain =
    statement.nodeType === "Assign" ||
    statement.nodeType === "AnnAssign" ||
    statement.nodeType === "Return" ||
    statement.nodeType === "Expr";
  if (!isPlain || !statement.value || !readsFile(statement.value)) return false;
  let isFirst = true;
  walk(statement.value, (node) => {
    if (/^(?:Lambda|.*Comp|GeneratorExp|IfExp|BoolOp|NamedExpr|Await|Yield.*)$/.test(node.nodeType))
      isFirst = false;
    if (node.nodeType === "Call" && !readsFile(node)) isFirst = false;
  });
  return isFirst;
}

function readsFile(expression: Expr): boolean {
  let isFound = false;
  walk(expression, (node) => {
    isFound ||= node.nodeType === "Name" && node.id === "__file__";
  });
  return isFound;
}

/** What stands in the handler, as far to the left as the `try`. */
function bodyOf(
  source: PythonSource,
  node: Stmt,
  { type, body }: ExceptHandler,
): string | undefined {
  const { text } = source;
  const [first, last] = [body[0], body.at(-1)] as readonly (Stmt | undefined)[];
  if (first === undefined || last === undefined) return undefined;
  const start = startOf(source, node);
  const indentation = text.slice(text.lastIndexOf("\n", start) + 1, start);
  if (/[^ ]/.test(indentation)) return undefined;
  const from = startOf(source, first);
  const lineStart = text.lastIndexOf("\n", from) + 1;
  const isOnOwnLine = text.slice(lineStart, from).trim() === "";
  // Comments above the first statement come along.
  const afterHeader = type ? text.indexOf("\n", endOf(source, type)) + 1 : lineStart;
  const lines = dedentCode(text.slice(isOnOwnLine ? afterHeader : from, endOf(source, last)));
  return indentCode(lines, indentation.length).slice(indentation.length);
}
