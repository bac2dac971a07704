import type { Span } from "../model/notebook.ts";
import type { Stmt } from "../python/ast.ts";
import { endOf, type PythonSource, statementStart } from "../python/source.ts";

export interface StatementSpans {
  readonly node: Stmt;
  readonly span: Span;
  readonly block: Span;
}

/**
 * The statements at the top of a cell. A block is a statement with the blank lines and comments before it and the comment behind it;
 * the last one reaches to the end of the code. Blocks cover the code without gaps, but for the `;` between two on a line.
 */
export function splitStatements(source: PythonSource): readonly StatementSpans[] {
  const { text } = source;
  const nodes = source.module.body as readonly Stmt[];
  const spans = nodes.map((node) => ({
    start: statementStart(source, node),
    end: endOf(source, node),
  }));
  let blockStart = 0;
  return nodes.map((node, i) => {
    const span = spans[i] as Span;
    const next = spans[i + 1];
    const lineEnd = endOfLine(text, span.end);
    let blockEnd: number;
    let nextStart: number;
    if (next === undefined) {
      blockEnd = text.length;
      nextStart = text.length;
    } else if (next.start < lineEnd) {
      blockEnd = span.end;
      nextStart = next.start;
    } else {
      blockEnd = lineEnd;
      nextStart = lineEnd;
    }
    const block = { start: Math.min(blockStart, span.start), end: blockEnd };
    blockStart = nextStart;
    return { node, span, block };
  });
}

function endOfLine(text: string, offset: number): number {
  const at = text.indexOf("\n", offset);
  return at === -1 ? text.length : at + 1;
}
