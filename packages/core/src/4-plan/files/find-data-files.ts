import type { Analysis, Statement } from "../../model/analysis.ts";
import type { DataFile } from "../../model/plan.ts";
import { isGlob } from "../../python/glob-pattern.ts";
import { unknownPart } from "../../python/literal-text.ts";
import { isLike, mayMatch } from "./path-texts.ts";
import type { Access } from "./read-accesses.ts";

/** What is asked of the folder that the notebook stands in. */
export interface Beside {
  readonly hasFile: (path: string) => boolean;
  /** Files that match a pattern; `undefined` where there are too many. */
  readonly listFiles: (pattern: string) => readonly string[] | undefined;
}

interface Definition {
  readonly statement: Statement;
  readonly accesses: readonly Access[];
}

/**
 * Relative files that the code needs: strings that look like a path in a reading call, or that a reading call gets through a name; and any that
 * is there beside the notebook; and what matches a pattern, or lies in a folder, that the code looks through. What the code itself wrote or
 * downloaded before is none of them. Functions read and write when they are called.
 */
export function findDataFiles(
  analysis: Analysis,
  statements: readonly Statement[],
  accessesByIndex: ReadonlyMap<number, readonly Access[]>,
  { hasFile, listFiles }: Beside,
): readonly DataFile[] {
  const files = new Map<string, DataFile>();
  const made = new Set<string>();
  const perhapsMade = new Set<string>();
  const filled = new Set<string>();
  const definitions = new Map<string, Definition>();
  const add = (path: string, cell: number, found: Pick<DataFile, "exists" | "matches">): void => {
    files.set(path, { path, cell, notebook: analysis.notebook.path, ...found });
  };
  const isPerhapsMade = (path: string): boolean =>
    [...perhapsMade].some((each) => isLike(each, path));
  const addPattern = ({ path, cell, kind }: Access): void => {
    const found = listFiles(path);
    const matches = found?.filter((each) => !made.has(each) && !isPerhapsMade(each)) ?? [];
    const exists = found === undefined || matches.length > 0;
    const isMade = (): boolean =>
      [...made, ...perhapsMade, ...filled].some((each) => mayMatch(path, each));
    if (exists || (kind === "read" && !isMade())) add(path, cell, { exists, matches });
  };
  const apply = (accesses: readonly Access[]): void => {
    for (const access of accesses) {
      const { path, cell, kind, unless } = access;
      if (unless.some((other) => made.has(other))) continue;
      const isMaking = kind === "write" || kind === "fetch";
      if (kind === "fill") filled.add(path);
      else if (isMaking && path.includes(unknownPart)) perhapsMade.add(path);
      else if (isMaking) {
        if (kind === "write" || !hasFile(path)) made.add(path);
      } else if (files.has(path) || made.has(path)) continue;
      else if (isGlob(path)) addPattern(access);
      else {
        const exists = hasFile(path);
        if (exists || (kind === "read" && !isPerhapsMade(path))) add(path, cell, { exists });
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
      apply(accesses.filter(({ kind }) => kind === "read" || kind === "mention"));
  return [...files.values()].sort((a, b) => a.cell - b.cell);
}
