import { type Call, type ExceptHandler, type Expr, type Node, walk } from "../../python/ast.ts";
import type { FullNameOf } from "../../python/literal-text.ts";
import { asking, calleeName } from "./callee-name.ts";
import { relativePath } from "./path-texts.ts";

const looking = /^(i?glob|rglob|listdir|scandir|iterdir)$/;

/** Files whose absence a condition asks for: `not os.path.exists("a.csv")`, each part of an `and` for itself. */
export function pathsAskedFor(
  test: Expr,
  textOf: (node: Expr) => string | undefined,
): readonly string[] {
  if (test.nodeType === "BoolOp")
    return test.op.nodeType === "And"
      ? test.values.flatMap((each) => pathsAskedFor(each, textOf))
      : [];
  if (test.nodeType !== "UnaryOp" || test.op.nodeType !== "Not") return [];
  const { operand } = test;
  if (operand.nodeType !== "Call") return [];
  if (!asking.test(calleeName(operand) ?? "")) return [];
  const [asked] = operand.args;
  const { func } = operand;
  const node = asked ?? (func.nodeType === "Attribute" ? func.value : undefined);
  const text = node === undefined ? undefined : textOf(node);
  return text === undefined ? [] : [relativePath(text) ?? text];
}

/** Does a condition ask whether some file is there, or what a folder holds? */
export function asksForFile(test: Expr): boolean {
  return hasCall(test, (call) => {
    const name = calleeName(call) ?? "";
    return asking.test(name) || looking.test(name);
  });
}

/** Names that conditions look at, other than to stop there: `if files:`, `files or others`. */
export function namesAskedFor(roots: readonly Node[]): ReadonlySet<string> {
  const names = new Set<string>();
  const look = (test: Expr): void => {
    walk(test, (at) => {
      if (at.nodeType === "Name") names.add(at.id);
      return true;
    });
  };
  for (const root of roots)
    walk(root, (at) => {
      if (at.nodeType === "IfExp") look(at.test);
      else if (at.nodeType === "If" && at.body[0]?.nodeType !== "Raise") look(at.test);
      else if (at.nodeType === "BoolOp" && at.op.nodeType === "Or" && at.values[0])
        look(at.values[0]);
      return true;
    });
  return names;
}

/** Does code remove files or folders? */
export function removesFiles(code: Node, fullNameOf: FullNameOf): boolean {
  return hasCall(
    code,
    (call) =>
      /^(os\.(remove|unlink|rmdir)|shutil\.rmtree)$/.test(fullNameOf(call.func) ?? "") ||
      calleeName(call) === "unlink",
  );
}

/** Does an `except` go on where a file is absent? */
export function handlesAbsence({ type }: ExceptHandler): boolean {
  const types = type?.nodeType === "Tuple" ? type.elts : type ? [type] : undefined;
  return (
    types?.some(
      (each: Expr) =>
        each.nodeType === "Name" &&
        /^(FileNotFoundError|OSError|IOError|EnvironmentError|Exception|BaseException)$/.test(
          each.id,
        ),
    ) ?? true
  );
}

function hasCall(root: Node, isWanted: (call: Call) => boolean): boolean {
  let isFound = false;
  walk(root, (at) => {
    if (at.nodeType === "Call") isFound ||= isWanted(at);
    return !isFound;
  });
  return isFound;
}
