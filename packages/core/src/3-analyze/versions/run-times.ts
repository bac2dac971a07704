import type { NameUse, Statement } from "../../model/analysis.ts";
import type { Aliases } from "../../python/aliases.ts";
import { textOf } from "../../python/source.ts";
import {
  type Binding,
  type BindersByName,
  bindingsAt,
  bindingsOfUse,
  type Reaching,
} from "./reaching.ts";
import { type Closure, type ClosureRead, isKeptUse, readsOf } from "./closures.ts";

/** A set of closures: bit `n` for the one of number `n`. */
type ClosureSet = bigint;

export interface Flows {
  readonly statements: readonly Statement[];
  /** By the index of the statement. */
  readonly closures: ReadonlyMap<number, Closure>;
  readonly binders: BindersByName;
  readonly reachingOf: (name: string) => Reaching;
  readonly aliases: Aliases;
}

/** Callees that may keep a function for later in a place that no name of the notebook shows. */
const keepers =
  /register|hook|atexit|signal|callback|connect|observe|Thread|Timer|submit|schedule|subscribe|interact/i;

/**
 * For each closure (by the index of the statement that makes it) the statements while which it may run. It may wherever a value is used that
 * could hold it: what it was bound to, was put into, or came back from a call that does not do all its work at once.
 */
export function findRunTimes(flows: Flows): ReadonlyMap<number, readonly Statement[]> {
  const holders = findHolders(flows);
  const { indexes } = holders;
  const times = new Map<number, Statement[]>(indexes.map((index) => [index, []]));
  let kept = 0n;
  for (const statement of flows.statements) {
    let started = kept;
    if (flows.closures.get(statement.index)?.mayRunNow === true)
      started |= 1n << BigInt(indexes.indexOf(statement.index));
    for (const { use, fate } of holders.readsOf(statement))
      if (fate !== "filled") started |= holders.heldBy(use, statement);
    if (started === 0n) continue;
    const running = spread(started, statement, flows, holders);
    for (const number of membersOf(running)) {
      const index = indexes[number] ?? Infinity;
      if (index <= statement.index) times.get(index)?.push(statement); // it is not made before
    }
    if (keepsElsewhere(statement)) kept |= running;
  }
  return times;
}

/** What the closures call, too, as the names stand at that statement. */
function spread(
  started: ClosureSet,
  statement: Statement,
  { closures, reachingOf }: Flows,
  { indexes, attached, holding, held }: Holders,
): ClosureSet {
  let found = started;
  for (let done = 0n; done !== found;) {
    const fresh = found & ~done;
    done = found;
    for (const number of membersOf(fresh)) {
      found |= attached.get(number) ?? 0n;
      for (const name of closures.get(indexes[number] ?? -1)?.runs ?? []) {
        if (!holding.has(name)) continue;
        for (const binding of bindingsAt(reachingOf(name), statement))
          found |= held.get(keyOf(name, binding)) ?? 0n;
      }
    }
  }
  return found;
}

const keepsElsewhere = (statement: Statement): boolean =>
  statement.processState === "patch" ||
  (statement.kind !== "function" &&
    statement.kind !== "class" &&
    keepers.test(textOf(statement.source, statement.node)));

interface Holders {
  /** Indexes of the closures, by number. */
  readonly indexes: readonly number[];
  /** Closures by name and binding. */
  readonly held: ReadonlyMap<string, ClosureSet>;
  /** Names that hold any. */
  readonly holding: ReadonlySet<string>;
  /** Closures that were put into what another one defines: a method that is set on a class. By number. */
  readonly attached: ReadonlyMap<number, ClosureSet>;
  readonly heldBy: (use: NameUse, statement: Statement) => ClosureSet;
  /** What a statement reads while it runs. */
  readonly readsOf: (statement: Statement) => readonly ClosureRead[];
}

const keyOf = (name: string, binding: Binding): string => `${name}:${binding}`;

function findHolders(flows: Flows): Holders {
  const { statements, closures, binders, reachingOf, aliases } = flows;
  const indexes = [...closures.keys()];
  const numberByIndex = new Map(indexes.map((index, number) => [index, number]));
  const held = new Map<string, ClosureSet>();
  const holding = new Set<string>();
  const attached = new Map<number, ClosureSet>();
  let isChanged = true;
  const put = <Key>(map: Map<Key, ClosureSet>, key: Key, values: ClosureSet): void => {
    const old = map.get(key) ?? 0n;
    if ((old | values) === old) return;
    map.set(key, old | values);
    isChanged = true;
  };
  const heldBy = (use: NameUse, statement: Statement): ClosureSet => {
    let found = 0n;
    if (holding.has(use.name))
      for (const binding of bindingsOfUse(use, statement, reachingOf(use.name)))
        found |= held.get(keyOf(use.name, binding)) ?? 0n;
    return found;
  };
  const heldByAny = (name: string): ClosureSet => {
    let found = 0n;
    if (holding.has(name))
      for (const { index } of binders.get(name) ?? []) found |= held.get(keyOf(name, index)) ?? 0n;
    return found;
  };
  const generators = indexes.reduce(
    (set, index, number) =>
      closures.get(index)?.isGenerator === true ? set | (1n << BigInt(number)) : set,
    0n,
  );
  const closureOf = (number: number): Closure | undefined => closures.get(indexes[number] ?? -1);
  const readsByStatement = new Map(
    statements.map((each) => [
      each,
      readsOf(
        each,
        each.uses.filter((use) => use.kind === "read" && !isKeptUse(use, each)),
      ),
    ]),
  );
  while (isChanged) {
    isChanged = false;
    for (const statement of statements) {
      const { index, flow } = statement;
      const own = numberByIndex.get(index);
      const self = own === undefined ? 0n : 1n << BigInt(own);
      let values = self;
      let called = 0n;
      for (const read of readsByStatement.get(statement) ?? []) {
        if (read.fate === "filled") continue;
        const value = heldBy(read.use, statement);
        if (value === 0n) continue;
        called |= value;
        values |= whatLivesOn(read, value, generators, closureOf, heldByAny);
      }
      if (values === 0n) continue;
      for (const name of flow.possible) {
        holding.add(name);
        put(held, keyOf(name, index), values);
      }
      const store = (mutated: ReadonlySet<string>, stored: ClosureSet): void => {
        for (const name of new Set([...mutated].flatMap((each) => [...aliases(each)]))) {
          if (stored === 0n || !binders.has(name)) continue; // else of a function, not of the notebook
          holding.add(name);
          for (const binding of bindingsAt(reachingOf(name), statement)) {
            put(held, keyOf(name, binding), stored);
            const definition = numberByIndex.get(binding);
            if (definition !== undefined) put(attached, definition, stored);
          }
        }
      };
      store(mutatedNames(statement, called & ~self, closureOf), values);
      // A lambda that runs here is not what it puts anywhere itself.
      store(mutatedInside(statement), values & ~self);
    }
  }
  return {
    indexes,
    held,
    holding,
    attached,
    heldBy,
    readsOf: (statement) => readsByStatement.get(statement) ?? [],
  };
}

/** Names whose object the statement may change, itself or through the functions that it calls. */
function mutatedNames(
  statement: Statement,
  called: ClosureSet,
  closureOf: (number: number) => Closure | undefined,
): ReadonlySet<string> {
  const names = new Set<string>();
  const { mutated, maybeMutated, kind } = statement;
  if (kind !== "function" && kind !== "class")
    for (const use of statement.uses)
      if (use.when === "now" && (mutated.has(use.name) || maybeMutated.has(use.name)))
        names.add(use.name);
  for (const number of membersOf(called)) {
    const closure = closureOf(number);
    if (closure === undefined) continue;
    for (const set of [closure.statement.mutated, closure.statement.maybeMutated])
      for (const name of set) if (closure.names.has(name)) names.add(name);
  }
  return names;
}

/** Names whose object functions may change that the statement makes and that may run before it is done. */
function mutatedInside({ kind, uses, mutated, maybeMutated }: Statement): ReadonlySet<string> {
  const names = uses.flatMap((use) => (use.when === "now" ? [] : [use.name]));
  return new Set(
    kind === "function" || kind === "class"
      ? []
      : names.filter((name) => mutated.has(name) || maybeMutated.has(name)),
  );
}

/** Of closures that a name holds, and of what they give when they are called, what lives on after the read. */
function whatLivesOn(
  { fate }: ClosureRead,
  values: ClosureSet,
  generators: ClosureSet,
  closureOf: (number: number) => Closure | undefined,
  heldByAny: (name: string) => ClosureSet,
): ClosureSet {
  if (fate === "kept") return values;
  let found = fate === "called" ? values & generators : 0n;
  let visited = values;
  for (let done = 0n; done !== visited;) {
    const fresh = visited & ~done;
    done = visited;
    for (const number of membersOf(fresh)) {
      const closure = closureOf(number);
      if (closure === undefined) continue;
      if (!closure.isEager) found |= 1n << BigInt(number);
      if (closure.isClass) continue;
      for (const read of closure.reads) {
        if (read.fate === "filled") continue;
        const inner = heldByAny(read.name);
        if (read.fate === "kept") found |= inner;
        else {
          visited |= inner;
          if (read.fate === "called") found |= inner & generators;
        }
      }
    }
  }
  return found;
}

function membersOf(set: ClosureSet): readonly number[] {
  const members: number[] = [];
  let at = 0;
  for (let rest = set; rest !== 0n; rest >>= 32n, at += 32) {
    const word = Number(rest & 0xffffffffn);
    for (let bit = 0; word >>> bit !== 0 && bit < 32; bit++)
      if ((word >>> bit) & 1) members.push(at + bit);
  }
  return members;
}
