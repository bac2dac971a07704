import type { ImportBinding, NameUse, Statement } from "../model/analysis.ts";
import type { Stmt } from "../python/ast.ts";
import type { OpaqueImport } from "../python/opaque-loads.ts";
import type { OpaqueNames } from "../python/opaque-names.ts";
import { parsePython } from "../python/parse.ts";
import { findLineStarts, type PythonSource } from "../python/source.ts";

/** A cell without a tree: its code, with a node in place of the statements that does as little as can be said of them. */
export interface OpaqueCell {
  readonly number: number;
  readonly source: PythonSource;
  readonly node: Stmt;
  readonly names: OpaqueNames;
  readonly uses: readonly NameUse[];
  readonly imports: readonly ImportBinding[];
}

export function createOpaqueCell(number: number, code: string, names: OpaqueNames): OpaqueCell {
  const parsed = parsePython(names.awaits ? "await None" : "pass");
  const node =
    parsed.kind === "parsed" ? (parsed.source.module.body[0] as Stmt | undefined) : undefined;
  if (parsed.kind !== "parsed" || node === undefined)
    throw new Error("The node of an opaque cell is not parsed.");
  const source = { ...parsed.source, text: code, lineStarts: findLineStarts(code) };
  // Like names in strings, they have no place of their own where anything could be written.
  const common = {
    when: "now",
    span: { start: 0, end: 0 },
    node,
    parent: undefined,
    isInString: true,
    isReadOnly: false,
    within: [],
  } as const;
  const use =
    (kind: NameUse["kind"]) =>
    (name: string): NameUse => ({ ...common, name, kind });
  const uses = [
    ...[...names.loaded].map(use("read")),
    ...[...names.stored].map(use("write")),
    ...[...names.deleted].map(use("delete")),
  ];
  return { number, source, node, names, uses, imports: names.imports.map(bindingOf) };
}

function bindingOf(plan: OpaqueImport): ImportBinding {
  return { name: plan.alias ?? plan.name ?? plan.module.split(".", 1)[0] ?? plan.module, plan };
}

/** Builtins through which code reads or binds names that cannot be seen, whatever they are given. */
const dynamicBuiltins = ["exec", "eval", "globals", "locals"];

/** All of the cell as one statement, of which the worst is assumed: what it reads it may change, and keep for later. */
export function opaqueStatement(
  { number, source, node, names, uses, imports }: OpaqueCell,
  index: number,
): Statement {
  const { text } = source;
  const { loaded, exposed, later, stored, definite, deleted } = names;
  return {
    index,
    cell: number,
    source,
    node,
    span: { start: text.length - text.trimStart().length, end: text.trimEnd().length },
    block: { start: 0, end: text.length },
    kind: "other",
    imports,
    uses,
    flow: { exposed, definite, possible: stored, deleted, later },
    annotationNames: new Set(),
    escaping: later,
    globalWrites: new Set(),
    mutated: new Set(),
    maybeMutated: loaded,
    isPure: false,
    pureValue: undefined,
    processState: undefined,
    searchChange: undefined,
    environmentKeys: [],
    plots: true,
    dynamic: dynamicBuiltins.find((name) => loaded.has(name)),
  };
}
