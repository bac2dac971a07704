import type { Analysis, Statement } from "../../model/analysis.ts";
import type { DataFile } from "../../model/plan.ts";
import type { Access } from "./read-accesses.ts";

interface Definition {
  readonly statement: Statement;
  readonly accesses: readonly Access[];
}

/**
 * Relative files that the code needs: strings that look like a path in a reading call, or that a reading call gets through a name; and any that
 * is there beside the notebook. What the code itself wrote or downloaded before is none of them. Functions read and write when they are called.
 */
export function findDataFiles(
  analysis: Analysis,
  statements: readonly Statement[],
  accessesByIndex: ReadonlyMap<number, readonly Access[]>,
  hasFile: (path: string) => boolean,
): readonly DataFile[] {
  const files = new Map<string, DataFile>();
  const made = new Set<string>();
  const perhapsMade: RegExp[] = [];
  const definitions = new Map<string, Definition>();
  const apply = (accesses: readonly Access[]): void => {
    for (const { path, cell, kind, unless } of accesses) {
      if (unless.some((other) => made.has(other))) continue;
      const isMaking = kind === "write" || kind === "fetch";
      if (typeof path !== "string") {
        if (isMaking) perhapsMade.push(path);
      } else if (isMaking) {
        if (kind === "write" || !hasFile(path)) made.add(path);
      } else if (!made.has(path) && !files.has(path)) {
        const exists = hasFile(path);
        const isNeeded = kind === "read" && !perhapsMade.some((each) => each.test(path));
        if (isNeeded || exists)
          files.set(path, { path, cell, notebook: analysis.notebook.path, exists });
      }
    }
  };
  const call = (statement: Statement, seen: Set<string>): void => {
    for (const { name, kind } of statement.uses) {
      const called = kind === "read" && !seen.has(name) ? definitions.get(name) : undefined;
      if (called === undefined) continue;
      seen.add(name);
      call(called.statement, seen);
      apply(called.accesses);
    }
  };
  const called = new Set<string>();
  for (const statement of statements) {
    const accesses = accessesByIndex.get(statement.index) ?? [];
    if (statement.kind === "function" || statement.kind === "class") {
      for (const name of statement.flow.possible) definitions.set(name, { statement, accesses });
      continue;
    }
    const seen = new Set<string>();
    call(statement, seen);
    for (const name of seen) called.add(name);
    apply(accesses);
  }
  // What nothing here calls, others may call; what it writes is then not there yet.
  for (const [name, { accesses }] of definitions)
    if (!called.has(name))
      apply(accesses.filter(({ kind }) => kind !== "write" && kind !== "fetch"));
  return [...files.values()].sort((a, b) => a.cell - b.cell);
}
