import type { Statement } from "../../model/analysis.ts";
import type { Access } from "./read-accesses.ts";

/** Paths and patterns that code reads. */
export type ReadFiles = (statements: readonly Statement[]) => readonly string[];

/** Makes what says which relative files code reads, itself or in what it calls. Whether they are there beforehand is not asked. */
export function findReadFiles(
  statements: readonly Statement[],
  accessesByIndex: ReadonlyMap<number, readonly Access[]>,
): ReadFiles {
  const binding = new Map<string, Statement[]>();
  for (const statement of statements)
    for (const name of statement.flow.possible) {
      const list = binding.get(name);
      if (list === undefined) binding.set(name, [statement]);
      else list.push(statement);
    }
  return (roots) => {
    const paths = new Set<string>();
    const seen = new Set<Statement>();
    const visit = (statement: Statement, isCalled: boolean): void => {
      if (seen.has(statement)) return;
      seen.add(statement);
      // What stands in a module was run when it was imported: only what its functions do is done now.
      const isLater = isCalled && statement.kind !== "function" && statement.kind !== "class";
      for (const access of accessesByIndex.get(statement.index) ?? [])
        if (/^(read|mention)$/.test(access.kind))
          if (access.isLater || !isLater) paths.add(access.path);
      for (const { name, kind, when } of statement.uses)
        if (kind === "read" && (when !== "now" || !isLater))
          for (const each of binding.get(name) ?? []) visit(each, true);
    };
    for (const each of roots) visit(each, false);
    return [...paths];
  };
}
