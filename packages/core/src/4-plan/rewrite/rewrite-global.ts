import type { Span } from "../../model/notebook.ts";
import type { Statement } from "../../model/analysis.ts";
import type { Global } from "../../python/ast.ts";
import { endOf, startOf } from "../../python/source.ts";
import type { TextEdit } from "../../python/splice.ts";

/**
 * `global` where a function is no longer beside the variable: names that it gained as parameters are not declared (that would be a
 * syntax error), and those of the step around it are `nonlocal`.
 */
export function rewriteGlobal(
  { source }: Statement,
  node: Global,
  isLocal: (name: string) => boolean,
  threaded: readonly string[],
): readonly TextEdit[] {
  const declared = node.names.filter((name) => !threaded.includes(name));
  const outer = declared.filter((name) => isLocal(name));
  if (outer.length === 0 && declared.length === node.names.length) return [];
  const others = declared.filter((name) => !isLocal(name));
  const lines = [
    ...(outer.length > 0 ? [`nonlocal ${outer.join(", ")}`] : []),
    ...(others.length > 0 ? [`global ${others.join(", ")}`] : []),
  ];
  const span = { start: startOf(source, node), end: endOf(source, node) };
  if (lines.length > 0) return [{ ...span, text: lines.join("; ") }];
  return [wholeLine(source.text, span) ?? { ...span, text: "pass" }];
}

/** Takes out the line, where nothing else stands on it and the next one goes on in the same block. */
function wholeLine(text: string, { start, end }: Span): TextEdit | undefined {
  const lineStart = text.lastIndexOf("\n", start - 1) + 1;
  const indentation = text.slice(lineStart, start);
  const after = /^[ \t]*\n(?=(?:[ \t]*\n)*([ \t]*)[^\s#])/.exec(text.slice(end));
  const isAlone = /^[ \t]*$/.test(indentation) && after?.[1] === indentation;
  return isAlone ? { start: lineStart, end: end + after[0].length, text: "" } : undefined;
}
