import type { Statement } from "../../model/analysis.ts";
import { type Call, type Node, type Stmt, walk } from "../../python/ast.ts";
import { endOf, startOf } from "../../python/source.ts";
import type { TextEdit } from "../../python/splice.ts";

/** What shows figures in a notebook. */
export interface Figures {
  /** The name of matplotlib.pyplot. */
  readonly pyplot: string;
  /** Functions of the notebook that end with `plt.show()`. */
  readonly showing: ReadonlySet<string>;
}

/**
 * Jupyter's `plt.show()` closes what it shows (matplotlib-inline's `show`), and so does a window that is closed; without a screen nothing
 * does, and the next plot would be drawn into the same figure.
 * @param isClosedBehind the figures are closed behind the statement anyway
 */
export function closeAfterShow(
  { node, source }: Statement,
  figures: Figures,
  isClosedBehind: boolean,
): readonly TextEdit[] {
  const edits: TextEdit[] = [];
  walk(node, (at) => {
    if (/^(?:FunctionDef|AsyncFunctionDef|ClassDef|Lambda)$/.test(at.nodeType)) return false;
    if (!/^(?:Expr|Assign|AugAssign|AnnAssign)$/.test(at.nodeType)) return true;
    const isClosed =
      (isClosedBehind && at === node) ||
      closesAll.test(source.text.slice(endOf(source, at as Stmt)));
    if (shows(at, figures) && !isClosed)
      edits.push(
        behind(source.text, startOf(source, at as Stmt), endOf(source, at as Stmt), figures),
      );
    return false;
  });
  return edits;
}

/** The author's own `plt.close("all")` comes next. */
const closesAll = /^[\s;]*(?:#[^\n]*\n\s*)?\w+\.close\(["']all["']\)/;

/** The functions whose last statement is `plt.show()`, or a call of such a function. */
export function findShowing(statements: readonly Statement[], pyplot: string): ReadonlySet<string> {
  const functions = statements.flatMap(({ node }) =>
    node.nodeType === "FunctionDef" ? [node] : [],
  );
  const showing = new Set<string>();
  for (let isChanged = true; isChanged;) {
    isChanged = false;
    for (const { name } of functions) {
      if (showing.has(name)) continue;
      const versions = functions.filter((each) => each.name === name);
      const isShowing = versions.every((each) =>
        endsInShow(each.body as Stmt[], { pyplot, showing }),
      );
      if (isShowing) showing.add(name);
      isChanged ||= isShowing;
    }
  }
  return showing;
}

/** Is the last thing that it does to show what was drawn? */
export function endsInShow(body: readonly Stmt[], figures: Figures): boolean {
  const last = body.findLast(({ nodeType }) => nodeType !== "Return");
  return last?.nodeType === "Expr" && last.value.nodeType === "Call" && isShow(last.value, figures);
}

function shows(node: Node, figures: Figures): boolean {
  let isFound = false;
  walk(node, (at) => {
    isFound ||= at.nodeType === "Call" && isShow(at, figures);
    return !isFound && at.nodeType !== "Lambda";
  });
  return isFound;
}

const isShow = ({ func }: Call, { pyplot, showing }: Figures): boolean =>
  func.nodeType === "Name"
    ? showing.has(func.id)
    : func.nodeType === "Attribute" &&
      func.attr === "show" &&
      func.value.nodeType === "Name" &&
      func.value.id === pyplot;

/** On a line of its own where the statement has one, else on the same line. */
function behind(text: string, start: number, end: number, { pyplot }: Figures): TextEdit {
  const close = `${pyplot}.close("all")`;
  const indentation = text.slice(text.lastIndexOf("\n", start - 1) + 1, start);
  const rest = /^[ \t]*;?[ \t]*(?:#[^\n]*)?(?=\n|$)/.exec(text.slice(end));
  if (!/^[ \t]*$/.test(indentation) || rest === null)
    return { start: end, end, text: `; ${close}` };
  const at = end + rest[0].length;
  return { start: at, end: at, text: `\n${indentation}${close}` };
}
