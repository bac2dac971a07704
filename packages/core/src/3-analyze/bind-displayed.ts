import type { Edit, LoweredCell } from "../model/lowered.ts";
import { type Stmt, walk } from "../python/ast.ts";
import type { Parsed } from "../python/parse.ts";
import { endOf, startOf } from "../python/source.ts";
import { mapOffset, splice } from "../python/splice.ts";

export interface ParsedLowered {
  readonly cell: LoweredCell;
  readonly parsed: Parsed | undefined;
}

/** IPython's names for what was shown: `_` for the last value, `_5` and `Out[5]` for that of the fifth run. */
const shownName = /(?<![\w.])(?:_(?![\w])|_(\d+)\b(?!\w)|Out\s*\[\s*(\d+)\s*\])/;

/**
 * Where code reads `_`, `_5` or `Out[5]`, the cell that showed the value binds it: its last expression becomes an assignment, and `Out[5]` is
 * written `_5`. A notebook that binds `_` itself (`_, x = pair`) has no such name, as IPython then leaves it alone.
 * @param parse parses a cell anew
 */
export function bindDisplayed(
  cells: readonly ParsedLowered[],
  parse: (code: string) => Parsed,
): readonly ParsedLowered[] {
  if (!cells.some(({ cell }) => shownName.test(cell.code))) return cells;
  const wanted = findWanted(cells);
  if (wanted.size === 0) return cells;
  return cells.map(({ cell, parsed }) => {
    const edits = editsOf(parsed, wanted.get(cell.cell.number) ?? []);
    if (edits.length === 0) return { cell, parsed };
    const changed = { ...cell, code: splice(cell.code, edits), edits: addEdits(cell.edits, edits) };
    return { cell: changed, parsed: parse(changed.code) };
  });
}

/** For each cell the names that its last value gets. `Out[n]` counts runs of code from the top, as a fresh run does. */
function findWanted(cells: readonly ParsedLowered[]): ReadonlyMap<number, readonly string[]> {
  const wanted = new Map<number, string[]>();
  const add = (cell: number, name: string): void => {
    const names = wanted.get(cell) ?? [];
    if (!names.includes(name)) wanted.set(cell, [...names, name]);
  };
  let isBound = false;
  const runs = cells.filter(({ cell }) => cell.cell.source.trim() !== "");
  let last: number | undefined;
  for (const { cell, parsed } of cells) {
    const body = parsed?.kind === "parsed" ? (parsed.source.module.body as readonly Stmt[]) : [];
    isBound ||= bindsUnderscore(body.slice(0, firstRead(body)));
    for (const name of readNames(parsed)) {
      const run = name === "_" ? undefined : runs[Number(name.slice(1)) - 1];
      if (name === "_" && !isBound && last !== undefined) add(last, "_");
      if (run !== undefined && run.cell.cell.number <= cell.cell.number)
        add(run.cell.cell.number, name);
    }
    isBound ||= bindsUnderscore(body);
    if (
      parsed?.kind === "parsed" &&
      showsValue(parsed.source.module.body.at(-1) as Stmt | undefined)
    )
      last = cell.cell.number;
  }
  return wanted;
}

/** Index of the first statement that reads `_`, else their number. */
function firstRead(body: readonly Stmt[]): number {
  const at = body.findIndex((statement) => {
    let isFound = false;
    walk(statement, (node) => {
      isFound ||= node.nodeType === "Name" && node.id === "_" && node.ctx.nodeType === "Load";
      return !isFound;
    });
    return isFound;
  });
  return at === -1 ? body.length : at;
}

function bindsUnderscore(body: readonly Stmt[]): boolean {
  let found = false;
  for (const statement of body) {
    walk(statement, (node) => {
      if (
        node.nodeType === "FunctionDef" ||
        node.nodeType === "AsyncFunctionDef" ||
        node.nodeType === "Lambda" ||
        node.nodeType === "Comprehension"
      )
        return false;
      if (node.nodeType === "Name" && node.id === "_" && node.ctx.nodeType !== "Load") found = true;
      return !found;
    });
  }
  return found;
}

function readNames(parsed: Parsed | undefined): readonly string[] {
  if (parsed?.kind !== "parsed") return [];
  const names = new Set<string>();
  walk(parsed.source.module, (node) => {
    if (node.nodeType === "Name" && /^_\d*$/.test(node.id) && node.ctx.nodeType === "Load")
      names.add(node.id);
    const number = outNumber(node);
    if (number !== undefined) names.add(`_${number}`);
  });
  return [...names];
}

type Walked = Parameters<Parameters<typeof walk>[1]>[0];

function outNumber(node: Walked): number | undefined {
  if (node.nodeType !== "Subscript" || node.value.nodeType !== "Name" || node.value.id !== "Out")
    return undefined;
  return node.slice.nodeType === "Constant" && typeof node.slice.value === "number"
    ? node.slice.value
    : undefined;
}

function showsValue(statement: Stmt | undefined): boolean {
  if (statement?.nodeType !== "Expr") return false;
  const { value } = statement;
  return !(
    value.nodeType === "Call" &&
    value.func.nodeType === "Name" &&
    /^(print|display|exec|exit|quit)$/.test(value.func.id)
  );
}

function editsOf(parsed: Parsed | undefined, names: readonly string[]): readonly Edit[] {
  if (parsed?.kind !== "parsed") return [];
  const { source } = parsed;
  const edits: Edit[] = [];
  walk(source.module, (node) => {
    const number = outNumber(node);
    if (number !== undefined && node.nodeType === "Subscript")
      edits.push({ start: startOf(source, node), end: endOf(source, node), text: `_${number}` });
  });
  const last = source.module.body.at(-1) as Stmt | undefined;
  if (names.length > 0 && last?.nodeType === "Expr") {
    const at = startOf(source, last);
    edits.push({ start: at, end: at, text: names.map((name) => `${name} = `).join("") });
  }
  return edits.toSorted((a, b) => a.start - b.start || a.end - b.end);
}

/** Edits of the lowered code, as edits of the author's cell besides those that are there. */
function addEdits(before: readonly Edit[], added: readonly Edit[]): readonly Edit[] {
  const outside = added.map((edit) => ({
    ...edit,
    start: mapOffset(before, edit.start, "old"),
    end: mapOffset(before, edit.end, "old"),
  }));
  const isFree = (edit: Edit): boolean =>
    !before.some((each) => edit.start < each.end && each.start < edit.end);
  return [...before, ...outside.filter(isFree)].toSorted(
    (a, b) => a.start - b.start || a.end - b.end,
  );
}
