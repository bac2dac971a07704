import type { Notebook } from "@nblift/core";

const statement = /^[ \t]*(?:from[ \t]+(\w+)|import[ \t]+(\w[^#;\n]*))/gm;

/**
 * Top-level names of the modules that a notebook's code imports, found by the look of its lines: naming the package must
 * not cost an analysis, and a name too many does no harm.
 */
export function importedNames({ cells }: Notebook): readonly string[] {
  const names = cells
    .filter(({ kind }) => kind === "code")
    .flatMap(({ source }) => [...source.matchAll(statement)])
    .flatMap(([, from, list = ""]) => [
      from,
      ...list.split(",").map((one) => /\w+/.exec(one)?.[0]),
    ]);
  return [...new Set(names.filter((name) => name !== undefined))];
}
