import type { Statement } from "../../model/analysis.ts";
import { createDisjointSets, type DisjointSets } from "../../python/disjoint-sets.ts";
import type { RunStatement } from "./run-statements.ts";

/** Statements that stand together because their cells are called the same. */
export interface Stretch {
  readonly statements: readonly RunStatement[];
  /** Of the cell's label. */
  readonly key: string;
}

/**
 * Brings stretches of one key together where that is provably the same: what is moved, and what it is moved across, touch nothing of each
 * other's, and at most one of them does anything but compute values. Others stay where they are.
 * @param kept all that the package keeps, with the definitions that no step has
 */
export function gatherSteps(
  stretches: readonly Stretch[],
  kept: readonly Statement[],
): readonly Stretch[] {
  const keys = stretches.map(({ key }) => key);
  if (new Set(keys).size === keys.length) return stretches;
  // Code that may read or bind any name keeps all in one step, in the notebook's order.
  const all = stretches.flatMap(({ statements }) => statements);
  if (all.some(({ statement }) => statement.dynamic !== undefined)) return stretches;
  const commute = createJudge(kept);
  const areFree = (a: readonly Stretch[], b: Stretch): boolean =>
    a.every((one) => one.statements.every((x) => b.statements.every((y) => commute(x, y))));
  const gathered: Stretch[] = [];
  for (const stretch of stretches) {
    const at = gathered.findLastIndex(({ key }) => key === stretch.key);
    const first = gathered[at];
    const between = gathered.slice(at + 1);
    if (first === undefined) gathered.push(stretch);
    else if (areFree(between, stretch)) gathered[at] = join(first, stretch);
    else if (areFree(between, first)) {
      gathered.splice(at, 1);
      gathered.push(join(first, stretch));
    } else gathered.push(stretch);
  }
  return gathered;
}

const join = (a: Stretch, b: Stretch): Stretch => ({
  ...a,
  statements: [...a.statements, ...b.statements],
});

interface Touch {
  readonly reads: ReadonlySet<string>;
  readonly binds: ReadonlySet<string>;
  readonly changes: ReadonlySet<string>;
  /** It only computes a value. */
  readonly isQuiet: boolean;
  readonly readsClass: boolean;
  readonly isDynamic: boolean;
}

function createJudge(kept: readonly Statement[]): (a: RunStatement, b: RunStatement) => boolean {
  const makers = new Map<string, Statement[]>();
  for (const statement of kept)
    if (statement.flow.later.size > 0 || statement.kind === "class")
      for (const name of statement.flow.possible)
        makers.set(name, [...(makers.get(name) ?? []), statement]);
  // What a generator or an object of a class does is done by whoever uses the variable that holds it.
  for (const { kind, uses, flow } of kept) {
    const called = kind === "other" ? uses.flatMap((use) => makers.get(use.name) ?? []) : [];
    for (const name of called.length > 0 ? flow.possible : [])
      makers.set(name, [...new Set([...(makers.get(name) ?? []), ...called])]);
  }
  const shared = findShared(kept);
  const touches = new Map<RunStatement, Touch>();
  const touchOf = (each: RunStatement): Touch => {
    const known = touches.get(each) ?? describe(each, makers);
    touches.set(each, known);
    return known;
  };
  return (x, y) => {
    const [a, b] = [touchOf(x), touchOf(y)];
    if (a.isDynamic || b.isDynamic || (!a.isQuiet && !b.isQuiet)) return false;
    // What a class holds is changed by methods that nothing here shows.
    if ((a.readsClass && !b.isQuiet) || (b.readsClass && !a.isQuiet)) return false;
    return !isTouched(a, b, shared) && !isTouched(b, a, shared);
  };
}

/** Does the first bind or change something that the second reads, binds or changes? */
function isTouched(a: Touch, b: Touch, shared: DisjointSets["groupOf"]): boolean {
  const names = [...b.reads, ...b.binds, ...b.changes];
  if (names.some((name) => a.binds.has(name))) return true;
  const changed = new Set([...a.changes].map(shared));
  return names.some((name) => changed.has(shared(name)));
}

function describe(
  { statement, flow, escaping, writers }: RunStatement,
  makers: ReadonlyMap<string, readonly Statement[]>,
): Touch {
  const { uses, mutated, maybeMutated, globalWrites } = statement;
  const reads = new Set([
    ...uses.filter((use) => use.kind !== "write").map((use) => use.name),
    ...flow.exposed,
    ...flow.later,
    ...escaping,
  ]);
  const binds = new Set([
    ...statement.flow.possible,
    ...statement.flow.deleted,
    ...flow.possible,
    ...flow.deleted,
    ...writers,
    ...globalWrites,
  ]);
  const isQuiet = statement.pureValue !== undefined && globalWrites.size === 0;
  const changes = new Set(isQuiet ? [] : [...mutated, ...maybeMutated]);
  let readsClass = false;
  // What functions and classes that it names may read, bind and change when they are called.
  const pending = [...reads];
  for (let name = pending.pop(); name !== undefined; name = pending.pop()) {
    for (const maker of makers.get(name) ?? []) {
      if (maker === statement) continue;
      readsClass ||= maker.kind === "class";
      for (const later of maker.flow.later) {
        if (!reads.has(later)) pending.push(later);
        reads.add(later);
        if (!isQuiet) changes.add(later);
      }
      for (const each of [...maker.mutated, ...maker.maybeMutated]) if (!isQuiet) changes.add(each);
      for (const each of maker.globalWrites) binds.add(each);
    }
  }
  const isDynamic = statement.dynamic !== undefined;
  return { reads, binds, changes, isQuiet, readsClass, isDynamic };
}

/** Names whose objects may hold one another: any that stand in one statement, imports and definitions aside. */
function findShared(kept: readonly Statement[]): DisjointSets["groupOf"] {
  const { groupOf, join } = createDisjointSets();
  const fixed = new Set(
    kept.flatMap(({ kind, flow, pureValue }) =>
      kind !== "other" || pureValue === "immutable" ? [...flow.possible] : [],
    ),
  );
  for (const { flow, uses, kind } of kept) {
    if (kind === "import" || kind === "import-block") continue;
    const binds = [...flow.possible];
    const target = binds[0];
    if (target === undefined) continue;
    for (const name of [...binds.slice(1), ...uses.map((use) => use.name)])
      if (!fixed.has(name)) join(name, target);
  }
  return groupOf;
}
