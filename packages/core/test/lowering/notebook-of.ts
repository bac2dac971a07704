import type { Cell, Notebook } from "../../src/model/notebook.ts";

/** A notebook of untagged code cells; lines that begin with `#|` are its directives. */
export function codeCells(sources: readonly string[], isDatabricks = false): Notebook {
  return {
    path: "notebook.ipynb",
    format: isDatabricks ? "databricks" : "ipynb",
    language: "python",
    pythonVersion: undefined,
    kernelName: undefined,
    dialects: [],
    defaultModule: undefined,
    metadata: {},
    cells: sources.map(codeCell),
  };
}

function codeCell(source: string, index: number): Cell {
  const directives = source.matchAll(/^#\|.*$|#@param.*$/gm);
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
