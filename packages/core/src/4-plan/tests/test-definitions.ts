import type { Statement } from "../../model/analysis.ts";
import { type Node, walk } from "../../python/ast.ts";

/** Does pytest take the definition for a test by itself? */
export function isTest({ node }: Statement): boolean {
  if (node.nodeType === "FunctionDef" || node.nodeType === "AsyncFunctionDef")
    return node.name.startsWith("test");
  if (node.nodeType !== "ClassDef") return false;
  const isCase = node.bases.some(
    (base) =>
      (base.nodeType === "Attribute" && base.attr === "TestCase") ||
      (base.nodeType === "Name" && base.id === "TestCase"),
  );
  return isCase || node.name.startsWith("Test");
}

/** The name of the function that a statement only calls: `tests()`. */
export function bareCallOf({ node }: Statement): string | undefined {
  if (node.nodeType !== "Expr" || node.value.nodeType !== "Call") return undefined;
  const { func, args, keywords } = node.value;
  return func.nodeType === "Name" && args.length + keywords.length === 0 ? func.id : undefined;
}

/** It only runs the tests around it, which pytest does: `unittest.main(argv=[""], exit=False)`. */
export function runsTests({ node, source, span }: Statement): boolean {
  return (
    node.nodeType === "Expr" &&
    /^(?:unittest\.(?:main|TextTestRunner)|doctest\.testmod|pytest\.main|ipytest\.run)\(/.test(
      source.text.slice(span.start, span.end),
    )
  );
}

/** pytest alone does not run a coroutine. */
export const isAsyncTest = ({ node }: Statement): boolean => node.nodeType === "AsyncFunctionDef";

/** To pytest a test that returns something has failed; `return "ok"` at the end can be left out. */
export function canStandAlone({ node }: Statement): boolean {
  if (node.nodeType !== "FunctionDef") return node.nodeType !== "AsyncFunctionDef";
  return returnsOf(node).length === 0 || endsInConstant(node);
}

/** A test definition as it stands in a test module, with its name there; other definitions have none. */
export function moveTest(
  statement: Statement,
  text: string,
  subject: string,
  nameFor: (wanted: string) => string,
): { readonly text: string; readonly name: string | undefined } {
  if (!isTest(statement)) return { text, name: undefined };
  const { node } = statement;
  const own = [...statement.flow.possible][0] ?? "";
  const renamed = (whole: string, to: string): string =>
    whole.replace(new RegExp(String.raw`^(def|class)(\s+)${own}\b`, "m"), `$1$2${to}`);
  if (node.nodeType !== "FunctionDef") {
    const name = nameFor(own);
    return { text: renamed(text, name), name };
  }
  // `test` and `tests` say nothing of what is tested.
  const isBare = /^tests?\d*$/.test(own) && subject !== "";
  const name = nameFor(isBare ? `test_${subject}` : own);
  const short = endsInConstant(node) ? text.replace(/\n[ \t]*return\b[^\n]*\s*$/, "") : text;
  return {
    text: renamed(short, name),
    name,
  };
}

function returnsOf(node: Node): readonly Node[] {
  const found: Node[] = [];
  walk(node, (at) => {
    if (at.nodeType === "Return" && at.value) found.push(at);
  });
  return found;
}

function endsInConstant(node: Extract<Node, { nodeType: "FunctionDef" }>): boolean {
  const last = node.body.at(-1);
  return (
    node.body.length > 1 &&
    returnsOf(node).length === 1 &&
    last?.nodeType === "Return" &&
    last.value?.nodeType === "Constant" &&
    last.lineno === last.end_lineno
  );
}
