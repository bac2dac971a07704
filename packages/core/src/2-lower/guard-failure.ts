import type { Edit } from "../model/lowered.ts";
import type { Cell } from "../model/notebook.ts";
import type { Expr, Stmt } from "../python/ast.ts";
import { indentCode } from "../python/indent.ts";
import { parsePython } from "../python/parse.ts";
import { statementStart } from "../python/source.ts";

/** May the cell fail, and the notebook goes on? What is a test or a parameter is run by other rules. */
export function mayFail({ raisesException, mark }: Cell): boolean {
  return raisesException && (mark === undefined || /^(?:step|module|imports)$/.test(mark.role));
}

/**
 * Puts the code of a cell that is to fail into a `try`, so that what comes after it runs as in the notebook. What cannot fail at its
 * start stays outside: it surely binds its names.
 * @returns edits of `code`: none where nothing can fail; `undefined` where the code is no Python
 */
export function guardFailure(code: string, cell: Cell): readonly Edit[] | undefined {
  const parsed = parsePython(code);
  if (parsed.kind !== "parsed") return undefined;
  const { source } = parsed;
  const first = source.module.body.find((each) => !cannotFail(each as Stmt, cell)) as
    Stmt | undefined;
  if (first === undefined) return [];
  const start = code.lastIndexOf("\n", statementStart(source, first)) + 1;
  // Two statements on a line, of which only the second may fail.
  if (code.slice(start, statementStart(source, first)).trim() !== "")
    return guardFrom(code, 0, cell);
  return guardFrom(code, start, cell);
}

function guardFrom(code: string, start: number, cell: Cell): readonly Edit[] {
  const lines = code.slice(start).split("\n");
  const indented = indentCode(code.slice(start), 4).split("\n");
  const opening = `try:  # cell ${cell.number} fails in the notebook, which goes on\n`;
  const edits: Edit[] = [];
  let at = start;
  for (const [i, line] of lines.entries()) {
    const isMoved = indented[i] !== line;
    const text = (i === 0 ? opening : "") + (isMoved ? "    " : "");
    if (text !== "") edits.push({ start: at, end: at, text });
    at += line.length + 1;
  }
  const closing = `${code.endsWith("\n") ? "" : "\n"}except ${exceptionOf(cell)}:\n    pass`;
  return [...edits, { start: code.length, end: code.length, text: closing }];
}

/** `except Exception` does not catch what ends a program, where that is what the cell shows. */
function exceptionOf({ outputs }: Cell): string {
  const error = outputs.find((each) => each.kind === "error");
  const name = error?.kind === "error" ? error.name : "";
  return /^(?:SystemExit|KeyboardInterrupt|GeneratorExit)$/.test(name) ? name : "Exception";
}

function cannotFail(statement: Stmt, cell: Cell): boolean {
  switch (statement.nodeType) {
    case "FunctionDef":
    case "AsyncFunctionDef":
      return (
        statement.decorator_list.length === 0 &&
        statement.args.defaults.length === 0 &&
        statement.args.kw_defaults.every((each) => !each) &&
        [...statement.args.posonlyargs, ...statement.args.args, ...statement.args.kwonlyargs].every(
          (each) => !each.annotation,
        ) &&
        !statement.returns
      );
    case "ClassDef":
      return (
        [statement.decorator_list, statement.bases, statement.keywords].every(isEmpty) &&
        statement.body.every((each) => cannotFail(each as Stmt, cell))
      );
    case "Assign":
      return (
        statement.targets.every((each) => each.nodeType === "Name") && isPlain(statement.value)
      );
    case "Import":
    case "ImportFrom":
      return (
        (statement.nodeType === "ImportFrom" && statement.module === "__future__") ||
        !mayBeOfImport(cell)
      );
    case "Expr":
      return statement.value.nodeType === "Constant";
    case "Pass":
      return true;
    default:
      return false;
  }
}

const isEmpty = (list: readonly unknown[]): boolean => list.length === 0;

/** A literal: a constant, or a list, a tuple or a dictionary of literals. */
function isPlain(value: Expr): boolean {
  switch (value.nodeType) {
    case "Constant":
      return true;
    case "List":
    case "Tuple":
      return value.elts.every(isPlain);
    case "Dict":
      // Keys of other kinds may have no hash.
      return (
        value.keys.every((each) => each?.nodeType === "Constant") && value.values.every(isPlain)
      );
    default:
      return false;
  }
}

/** The cell shows how it failed: if in a way that no import does, its imports are well. */
function mayBeOfImport({ outputs }: Cell): boolean {
  const names = outputs.flatMap((each) => (each.kind === "error" ? [each.name] : []));
  const isOther = (name: string): boolean =>
    /^(?:NameError|ZeroDivisionError|AssertionError|IndexError)$/.test(name);
  return names.length === 0 || !names.every(isOther);
}
