import type { Analysis, Statement } from "../../model/analysis.ts";
import type { DataFile } from "../../model/plan.ts";
import { type Expr, type Node, walk } from "../../python/ast.ts";
import { literalText } from "../../python/literal-text.ts";
import { qualify } from "../../python/qualify.ts";
import { accessOf, pathsAskedFor, relativePath } from "./file-access.ts";

interface Access {
  readonly path: string;
  readonly cell: number;
  /** `fetch` is a download, or a write where the file is absent: one that lies beside the notebook is brought along instead. */
  readonly kind: "read" | "mention" | "write" | "fetch";
  /** It happens only where none of these files is there. */
  readonly unless: readonly string[];
}

/**
 * Relative files that the code needs: strings that look like a path in a reading call, or that a reading call gets through a name; and any that
 * is there beside the notebook. What the code itself wrote or downloaded before is none of them. Functions read and write when they are called.
 */
export function findDataFiles(
  analysis: Analysis,
  statements: readonly Statement[],
  hasFile: (path: string) => boolean,
): readonly DataFile[] {
  const files = new Map<string, DataFile>();
  const made = new Set<string>();
  const accessesByName = new Map<string, readonly Access[]>();
  const waiting = new Map<string, Statement>();
  const apply = (accesses: readonly Access[]): void => {
    for (const { path, cell, kind, unless } of accesses) {
      if (unless.some((other) => made.has(other))) continue;
      if (kind === "write" || kind === "fetch") {
        if (kind === "write" || !hasFile(path)) made.add(path);
      } else if (!made.has(path) && !files.has(path)) {
        const exists = hasFile(path);
        if (kind === "read" || exists)
          files.set(path, { path, cell, notebook: analysis.notebook.path, exists });
      }
    }
  };
  const call = (statement: Statement, seen: Set<string>): void => {
    for (const { name, kind } of statement.uses) {
      const called = kind === "read" && !seen.has(name) ? accessesByName.get(name) : undefined;
      if (called === undefined) continue;
      seen.add(name);
      const definition = waiting.get(name);
      if (definition !== undefined) call(definition, seen);
      apply(called);
    }
  };
  const called = new Set<string>();
  const accessesOf = createReader(analysis);
  for (const statement of statements) {
    const accesses = accessesOf(statement);
    if (statement.kind === "function" || statement.kind === "class") {
      for (const name of statement.flow.possible) {
        accessesByName.set(name, accesses);
        waiting.set(name, statement);
      }
      continue;
    }
    const seen = new Set<string>();
    call(statement, seen);
    for (const name of seen) called.add(name);
    apply(accesses);
  }
  // What nothing here calls, others may call; what it writes is then not there yet.
  for (const [name, accesses] of accessesByName)
    if (!called.has(name))
      apply(accesses.filter(({ kind }) => kind !== "write" && kind !== "fetch"));
  return [...files.values()].sort((a, b) => a.cell - b.cell);
}

/** Gives what statements do to files, in order; names stand for the text that they were bound to last. */
function createReader(analysis: Analysis): (statement: Statement) => readonly Access[] {
  const textByName = new Map<string, string>();
  const textOf = (node: Expr): string | undefined =>
    literalText(node, textByName, (callee) =>
      qualify(callee, (name) => analysis.importedByName.get(name)),
    );
  return ({ node, cell }) => {
    if (node.nodeType === "Assign") {
      const text = textOf(node.value);
      for (const target of node.targets) {
        if (target.nodeType !== "Name") continue;
        if (text === undefined) textByName.delete(target.id);
        else textByName.set(target.id, text);
      }
      if (text !== undefined) return [];
    }
    const accesses: Access[] = [];
    const add = (text: string, kind: Access["kind"], unless: readonly string[]): void => {
      const path = relativePath(text);
      if (path !== undefined) accesses.push({ path, cell, kind, unless });
    };
    const visit = (root: Node, unless: readonly string[], isSure: boolean): void => {
      walk(root, (at) => {
        if (at.nodeType === "If") {
          const asked = pathsAskedFor(at.test, textOf);
          visit(at.test, unless, isSure);
          const inside = [...unless, ...asked];
          for (const each of at.body as readonly Node[])
            visit(each, inside, isSure && asked.length > 0);
          for (const each of at.orelse as readonly Node[]) visit(each, unless, false);
          return false;
        }
        if (at.nodeType !== "Call") return true;
        const { reads, mentions, writes, isFetch } = accessOf(at, textOf);
        for (const path of reads) add(path, "read", unless);
        for (const path of mentions) add(path, "mention", unless);
        if (isSure)
          for (const path of writes)
            add(path, isFetch || unless.length > 0 ? "fetch" : "write", []);
        return true;
      });
    };
    visit(node, [], true);
    return accesses;
  };
}
