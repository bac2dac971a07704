import type { Cell, Notebook } from "../../src/model/notebook.ts";

interface Options {
  readonly isDatabricks?: boolean;
  /** `#|` lines and `#@param` are directives; else they are comments. */
  readonly hasDirectives?: boolean;
}

/** A notebook of untagged code cells. */
export function codeCells(sources: readonly string[], options: Options = {}): Notebook {
  return {
    path: "notebook.ipynb",
    format: options.isDatabricks === true ? "databricks" : "ipynb",
    language: "python",
    pythonVersion: undefined,
    kernelName: undefined,
    dialects: [],
    defaultModule: undefined,
    metadata: {},
    cells: sources.map((source, i) => codeCell(source, i, options.hasDirectives === true)),
  };
}

function codeCell(source: string, index: number, hasDirectives: boolean): Cell {
  const directives = hasDirectives ? source.matchAll(/^#\|.*$|#@param.*$/gm) : [];
  return {
    number: index + 1,
    id: undefined,
    kind: "code",
    source,
    firstLine: 1,
    executionCount: undefined,
    outputs: [],
    tags: [],
    mark: undefined,
    raisesException: false,
    title: undefined,
    fields: [],
    directiveSpans: [...directives].map(({ 0: text, index: start }) => ({
      start,
      end: start + text.length,
    })),
  };
}
