import type { Analysis, Statement } from "../../model/analysis.ts";
import type { CellEdge, ChangeAcrossCells } from "../../model/inspection.ts";
import { walk } from "../../python/ast.ts";
import { changedArguments, type OwnFunctions } from "./own-functions.ts";
import { createSharedObjects } from "./shared-objects.ts";

/** One name that a cell needs of another. */
export interface Need extends Pick<CellEdge, "from" | "to" | "kind"> {
  readonly name: string;
  readonly through: string | undefined;
  /** Only a function reads it, when it runs. */
  readonly isLater: boolean;
}

export interface FollowedNames {
  readonly needs: readonly Need[];
  readonly changes: readonly ChangeAcrossCells[];
}

/** A change of an object, by which name and through what. */
interface Change {
  readonly name: string;
  readonly alias: string | undefined;
  readonly through: string | undefined;
}

/**
 * Runs through statements in the order given, as a kernel would, and notes which cell's binding, or last change, each read meets. Where
 * a branch may not have run, several are met.
 */
export function followNames(
  statements: readonly Statement[],
  { bound }: Pick<Analysis, "bound">,
  functions: OwnFunctions,
): FollowedNames {
  const needs: Need[] = [];
  const changes: ChangeAcrossCells[] = [];
  /** Cells that bound a name, and those that did so or changed its object since. */
  const bindersByName = new Map<string, Set<number>>();
  const liveByName = new Map<string, Set<number>>();
  const importsByName = new Map<string, Set<number>>();
  /** Read by functions that nothing had been bound for when they were defined. */
  const waitingByName = new Map<string, number[]>();
  const metByFunction = new Map<string, Set<number>>();
  const unmetByName = new Map<string, Set<number>[]>();
  const shared = createSharedObjects();

  const need = (to: number, name: string, isLater: boolean, through?: string): void => {
    for (const from of liveByName.get(name) ?? []) {
      if (from === to) continue;
      const kind = importsByName.get(name)?.has(from) === true ? "import" : "read";
      needs.push({ from, to, kind, name, through, isLater });
    }
  };
  const change = (cell: number, { name, alias, through }: Change): void => {
    const binders = bindersByName.get(name);
    if (binders === undefined) return;
    for (const from of liveByName.get(name) ?? [])
      if (from !== cell)
        needs.push({ from, to: cell, kind: "change", name, through, isLater: false });
    if (!binders.has(cell) || binders.size > 1)
      changes.push({
        cell,
        name,
        boundIn: [...binders].filter((each) => each !== cell).sort((a, b) => a - b),
        alias,
        through,
      });
    liveByName.set(name, new Set([cell]));
  };
  const bind = (cell: number, name: string, isSure: boolean, isImport: boolean): void => {
    for (const map of [bindersByName, liveByName]) {
      if (isSure) map.set(name, new Set([cell]));
      else map.set(name, new Set([...(map.get(name) ?? []), cell]));
    }
    if (isSure) importsByName.delete(name);
    if (isImport) importsByName.set(name, new Set([...(importsByName.get(name) ?? []), cell]));
    for (const to of waitingByName.get(name) ?? [])
      if (to !== cell)
        needs.push({ from: cell, to, kind: "read", name, through: undefined, isLater: true });
    waitingByName.delete(name);
    for (const met of unmetByName.get(name) ?? []) met.add(cell);
    unmetByName.delete(name);
  };

  for (const statement of statements) {
    const { cell, flow, imports, uses } = statement;
    const isDefinition = statement.kind === "function" || statement.kind === "class";
    const names = new Set(uses.map(({ name }) => name));
    for (const name of names)
      if (flow.exposed.has(name) && bound.has(name)) need(cell, name, false);
    const called = calledBy(statement, functions);
    for (const name of flow.later) {
      if (!bound.has(name) || called.has(name)) continue;
      if (liveByName.has(name)) need(cell, name, true);
      else if (!flow.possible.has(name))
        waitingByName.set(name, [...(waitingByName.get(name) ?? []), cell]);
      if (!isDefinition) continue;
      const met = new Set(liveByName.get(name));
      for (const own of flow.possible) metByFunction.set(`${own} ${name}`, met);
      if (met.size === 0) unmetByName.set(name, [...(unmetByName.get(name) ?? []), met]);
    }
    for (const routine of called) {
      const { reads = [], binds = [] } = functions.byName.get(routine) ?? {};
      const all = [routine, ...[...reads].filter((name) => functions.byName.has(name))];
      for (const name of reads) {
        const live = liveByName.get(name);
        // What was live at the definition is needed there already.
        const isNew = all.some((each) => {
          const met = metByFunction.get(`${each} ${name}`);
          return met !== undefined && [...(live ?? [])].some((from) => !met.has(from));
        });
        if (isNew) need(cell, name, false, routine);
      }
      for (const name of binds) bind(cell, name, false, false);
    }
    const found = changesOf(statement, functions, called);
    for (const each of found) {
      for (const other of shared.othersOf(each.name))
        change(cell, { ...each, name: other, alias: each.name });
      change(cell, each);
    }
    const imported = new Set(imports.map(({ name }) => name));
    for (const name of new Set([...flow.possible, ...imported]))
      if (name !== "*") bind(cell, name, flow.definite.has(name), imported.has(name));
    shared.bind(statement);
  }
  return { needs, changes: withoutRepeats(changes) };
}

/** Functions and classes of the notebook that the statement reads now, and may therefore call. */
function calledBy({ uses }: Statement, { byName }: OwnFunctions): ReadonlySet<string> {
  return new Set(
    uses
      .filter(({ kind, when, name }) => kind === "read" && when === "now" && byName.has(name))
      .map(({ name }) => name),
  );
}

function changesOf(
  { index, kind, node, uses, flow, imports }: Statement,
  { byName, changingMethods, changedByIndex }: OwnFunctions,
  called: ReadonlySet<string>,
): readonly Change[] {
  if (kind === "function" || kind === "class" || imports.length > 0) return [];
  const found = new Map<string, Change>();
  const own = new Set(uses.map(({ name }) => name));
  const add = (name: string, through: string | undefined): void => {
    // What the statement binds itself is another object than the one before.
    if (!flow.possible.has(name) && !found.has(name) && !byName.has(name))
      found.set(name, { name, alias: undefined, through });
  };
  for (const name of changedByIndex.get(index) ?? []) if (own.has(name)) add(name, undefined);
  for (const routine of called) {
    const { changes = [] } = byName.get(routine) ?? {};
    for (const name of changes) add(name, routine);
  }
  walk(node, (at) => {
    if (at.nodeType === "Lambda") return false;
    if (at.nodeType !== "Call") return true;
    const { func } = at;
    const routine = func.nodeType === "Name" ? byName.get(func.id) : undefined;
    if (routine !== undefined && func.nodeType === "Name")
      for (const name of changedArguments(at, routine)) if (own.has(name)) add(name, func.id);
    if (
      func.nodeType === "Attribute" &&
      func.value.nodeType === "Name" &&
      changingMethods.has(func.attr)
    )
      if (own.has(func.value.id)) add(func.value.id, func.attr);
    return true;
  });
  return [...found.values()];
}

function withoutRepeats(changes: readonly ChangeAcrossCells[]): readonly ChangeAcrossCells[] {
  const seen = new Set<string>();
  return changes
    .filter(({ boundIn }) => boundIn.length > 0)
    .filter(({ cell, name, alias, through }) => {
      const key = [cell, name, alias, through].join(" ");
      return !seen.has(key) && seen.add(key) !== undefined;
    });
}
