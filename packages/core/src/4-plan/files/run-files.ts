import type { Analysis, Origin, Statement } from "../../model/analysis.ts";
import type { RunFile } from "../../model/notebook.ts";
import type { ModulePlan } from "../../model/plan.ts";
import { isKeyword } from "../../python/keywords.ts";
import { findAliases } from "../../python/aliases.ts";
import { introduction } from "../prose/headings.ts";
import type { Role } from "../roles.ts";
import { reserved } from "../steps/step-names.ts";

/** Module for what a file defines that `%run` runs, relative to the package: `AdventUtils.ipynb` → `advent_utils`. */
export function moduleOfFile({ path, folder }: Pick<Origin, "path" | "folder">): string {
  const stem = path.replace(/^.*\//, "").replace(/\.\w+$/, "");
  const name = stem
    .replaceAll(/(?<=[a-z0-9])(?=[A-Z])/g, "_")
    .toLowerCase()
    .replaceAll(/[^\p{XID_Continue}]+/gu, "_")
    .replaceAll(/^_+|_+$/g, "");
  const legal = /^\p{XID_Start}/u.test(name) ? name : `nb_${name}`;
  const own = reserved.has(legal) || isKeyword(legal) ? `${legal}_notebook` : legal;
  return folder === undefined ? own : `${folder}.${own}`;
}

/**
 * What a statement of a file that `%run` runs is, in a cell without a tag: definitions go to the file's module if they can; so do
 * assignments of values that are made without an effect, where nothing else binds the names. What is left runs where the line
 * stands, and is `undefined` here.
 */
export function createFileRoles(analysis: Analysis): (statement: Statement) => Role | undefined {
  if (analysis.statements.every((each) => each.origin === undefined)) return () => undefined;
  const bindingsByName = new Map<string, number>();
  const mutated = new Set<string>();
  const aliases = findAliases(analysis.statements);
  for (const {
    flow,
    globalWrites,
    uses,
    kind,
    mutated: own,
    maybeMutated,
  } of analysis.statements) {
    for (const name of new Set([...flow.possible, ...globalWrites]))
      bindingsByName.set(name, (bindingsByName.get(name) ?? 0) + 1);
    for (const use of uses) if (use.kind === "delete") bindingsByName.set(use.name, Infinity);
    if (kind === "function" || kind === "class") continue;
    for (const name of [...own, ...maybeMutated])
      for (const each of aliases(name)) mutated.add(each);
  }
  const marked = new Set(
    analysis.cells.flatMap(({ lowered, number }) =>
      lowered.cell.mark === undefined || /^(?:step|imports)$/.test(lowered.cell.mark.role)
        ? []
        : [number],
    ),
  );
  return (statement) => {
    const { origin, cell, kind, flow } = statement;
    if (origin === undefined || marked.has(cell)) return undefined;
    if (kind !== "other") return { kind: "untagged" };
    const isOnly = [...flow.possible].every((name) => bindingsByName.get(name) === 1);
    const readsChanged = [...flow.exposed].some((name) => mutated.has(name));
    if (statement.pureValue === undefined || !isOnly || readsChanged) return undefined;
    return { kind: "module", module: moduleOfFile(origin), isPrivate: false };
  };
}

/** The same notebook with a folder of its own for the modules of files that it runs. */
export function inOwnFolder<Kind extends Analysis>(analysis: Kind, folder: string): Kind {
  const moved = new Map<Statement, Statement>();
  const move = (statement: Statement): Statement => {
    if (statement.origin === undefined) return statement;
    const known = moved.get(statement);
    if (known !== undefined) return known;
    const made = { ...statement, origin: { ...statement.origin, folder } };
    moved.set(statement, made);
    return made;
  };
  return {
    ...analysis,
    statements: analysis.statements.map(move),
    cells: analysis.cells.map((cell) => ({
      ...cell,
      statements: cell.statements.map(move),
      placeholder: cell.placeholder.map(move),
    })),
  };
}

/** Do several notebooks make a module of the same file, and not the same one? */
export function filesDiffer(
  analyses: readonly Analysis[],
  modules: readonly (readonly ModulePlan[])[],
  packageName: string,
): boolean {
  const bodies = new Map<string, string>();
  return analyses.some((analysis, i) => {
    const names = new Set(
      analysis.statements.flatMap(({ origin }) =>
        origin === undefined ? [] : moduleOfFile(origin),
      ),
    );
    return (modules[i] ?? []).some(({ name, body }) => {
      if (!names.has(name.slice(packageName.length + 1))) return false;
      const before = bodies.get(name);
      bodies.set(name, body);
      return before !== undefined && before !== body;
    });
  });
}

/** Docstring of the module of a file that `%run` runs. */
export function docstringOfFile({ path, isMissing }: Origin, analysis: Analysis): string {
  if (isMissing) {
    const cell = analysis.cells.find((each) => each.lowered.missingFiles?.includes(path));
    return `Stands in for ${path}, which the notebook runs in cell ${cell?.number ?? 1} and which was not beside it.\n\nPut here what it defines; until then the pipeline stops there.`;
  }
  const file = findFile(analysis.notebook.runFiles ?? [], path);
  const text = file === undefined ? undefined : introduction(file.notebook).text;
  return text ?? `What ${path} defines, which the notebook runs.`;
}

function findFile(files: readonly RunFile[], path: string): RunFile | undefined {
  for (const file of files) {
    const found = file.path === path ? file : findFile(file.notebook.runFiles ?? [], path);
    if (found !== undefined) return found;
  }
  return undefined;
}
