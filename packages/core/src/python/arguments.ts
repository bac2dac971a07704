import type { Call, FunctionNode } from "./ast.ts";
import { nameSpan } from "./names.ts";
import { endOf, type PythonSource, startOf } from "./source.ts";
import type { TextEdit } from "./splice.ts";
import { scanTokens } from "./tokens.ts";

/** Edits that add keyword arguments, such as `limit=limit`, at the end of a call. Offsets are of the source's text. */
export function addArguments(
  source: PythonSource,
  call: Call,
  names: readonly string[],
): readonly TextEdit[] {
  if (names.length === 0) return [];
  const added = names.map((name) => `${name}=${name}`).join(", ");
  const end = endOf(source, call);
  const only = call.args.length === 1 && call.keywords.length === 0 ? call.args[0] : undefined;
  if (only?.nodeType === "GeneratorExp" && endOf(source, only) === end) {
    // `f(x for x in y)`: the generator's parentheses are the call's.
    const start = startOf(source, only);
    return [
      { start, end: start, text: "(" },
      { start: end, end, text: `, ${added})` },
    ];
  }
  const isEmpty = call.args.length === 0 && call.keywords.length === 0;
  return insertBefore(source.text, end - 1, added, isEmpty);
}

/** Edits that add keyword-only parameters to a function. */
export function addKeywordOnly(
  source: PythonSource,
  node: FunctionNode,
  names: readonly string[],
): readonly TextEdit[] {
  if (names.length === 0) return [];
  const { args } = node;
  const hasStar =
    args.vararg !== undefined && args.vararg !== null ? true : args.kwonlyargs.length > 0;
  const added = `${hasStar ? "" : "*, "}${names.join(", ")}`;
  const open = openParenthesis(source, node);
  const close = closeOf(source.text, open);
  if (args.kwarg) {
    const at = source.text.lastIndexOf("**", startOf(source, args.kwarg));
    return [{ start: at, end: at, text: `${added}, ` }];
  }
  const isEmpty =
    args.posonlyargs.length + args.args.length + args.kwonlyargs.length === 0 && !args.vararg;
  return insertBefore(source.text, close, added, isEmpty);
}

/**
 * Inserts before a closing parenthesis, behind the last thing that is neither blank nor comment. A comment there is about what it
 * stands behind: then it goes on a line of its own.
 */
function insertBefore(
  text: string,
  close: number,
  added: string,
  isEmpty: boolean,
): readonly TextEdit[] {
  const at = lastSignificant(text, close);
  const hasComma = isEmpty || text[at - 1] === ",";
  if (!text.slice(at, close).includes("#"))
    return [{ start: at, end: at, text: isEmpty ? added : `${hasComma ? " " : ", "}${added}` }];
  const line = text.lastIndexOf("\n", close - 1) + 1;
  const indent = /[^\n]*$/.exec(text.slice(0, at))?.[0].match(/^[ \t]*/)?.[0] ?? "";
  return [
    ...(hasComma ? [] : [{ start: at, end: at, text: "," }]),
    { start: line, end: line, text: `${indent}${added},\n` },
  ];
}

function lastSignificant(text: string, before: number): number {
  const comments = scanTokens(text).filter(
    (token) => token.kind === "comment" && token.end <= before,
  );
  let at = before;
  for (;;) {
    while (at > 0 && /\s|\\/.test(text[at - 1] ?? "")) at--;
    const comment = comments.findLast((each) => each.end === at);
    if (comment === undefined) return at;
    at = comment.start;
  }
}

/** Offset of the parenthesis that opens the parameters: behind the name, and behind type parameters. */
function openParenthesis(source: PythonSource, node: FunctionNode): number {
  let at = nameSpan(source, node).end;
  if (/^\s*\[/.test(source.text.slice(at)))
    at = closeOf(source.text, source.text.indexOf("[", at)) + 1;
  return source.text.indexOf("(", at);
}

/** Offset of the bracket that closes the one at `open`. */
function closeOf(text: string, open: number): number {
  const tokens = scanTokens(text);
  let depth = 0;
  let next = tokens.findIndex((token) => token.end > open);
  for (let at = open; at < text.length; at++) {
    const token = next === -1 ? undefined : tokens[next];
    if (token !== undefined && at >= token.start) {
      at = token.end - 1;
      next++;
      continue;
    }
    if ("([{".includes(text[at] ?? " ")) depth++;
    else if (")]}".includes(text[at] ?? " ") && --depth === 0) return at;
  }
  throw new Error("A bracket that does not close in code that parses.");
}
