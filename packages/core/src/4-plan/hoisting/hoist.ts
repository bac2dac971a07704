import type { Statement } from "../../model/analysis.ts";
import { findNeededConstants, findUnfitConstants } from "./constants.ts";
import { type Candidate, candidateOf, type Context, contextOf, isInPlace } from "./context.ts";
import { joinBeside } from "./join-beside.ts";
import { obstacleOf } from "./obstacle.ts";
import { canBeShared, obstacleToSharing } from "./obstacle-to-sharing.ts";
import { findThreads } from "./threads.ts";
import type { Name, Names } from "../names.ts";
import type { Kept } from "../select.ts";

/** A statement that stands at the top of a module. */
export interface Hoisted {
  readonly kept: Kept;
  readonly kind: Candidate["kind"];
  /** Names that it takes as keyword-only parameters because it reads them; only for functions. */
  readonly threaded: readonly string[];
  /** It stands beside the steps and reads their variables, which are the module's (`namespace.ts`, `find-beside.ts`). */
  readonly isShared: boolean;
}

export interface Hoisting {
  /** By the index of the statement. */
  readonly hoistedByIndex: ReadonlyMap<number, Hoisted>;
  /** Why a definition, or a statement of a `module:` cell, could not stand in a module; by index. */
  readonly obstacleByIndex: ReadonlyMap<number, string>;
  /** For the functions among them: the names that each call has to pass. */
  readonly threadedByName: ReadonlyMap<string, readonly string[]>;
  /** For definitions: imports that stay in their place, which they make when they run, or what they use does. */
  readonly importingByName: ReadonlyMap<string, string>;
  /** Variables of the steps' module, for definitions beside the steps that read or rebind them, or because names are unknowable. */
  readonly moduleVariables: ReadonlySet<string>;
  /** What makes names unknowable, so that all variables are the module's: `exec`, `globals` and the like. */
  readonly dynamic: string | undefined;
  /** By index of a definition beside the steps that is one of several meanings of its name: what it is called there. */
  readonly versionByIndex: ReadonlyMap<number, string>;
  /** Why a definition stands beside the steps, and not in a module; by index. */
  readonly besideByIndex: ReadonlyMap<number, string>;
}

/**
 * Finds the definitions, constants and statements that can stand at the top of a module: what they read there must be there too. A function
 * that reads a variable gains it as a keyword-only parameter where every use of the function can pass it. Begins with all candidates and
 * strikes out until nothing changes, so that what remains supports itself.
 */
export function hoist(
  kept: readonly Kept[],
  names: Names,
  fields: readonly string[],
  tests: readonly Statement[],
): Hoisting {
  const context = contextOf(kept, names, fields, tests);
  const candidates = kept.flatMap((each) => candidateOf(each, names, fields, context));
  const unfit = findUnfitConstants(candidates, context);
  const obstacleByIndex = new Map<number, string>();
  const alive = new Map(
    candidates
      .filter((each) => !unfit.has(each.kept.statement.index))
      .map((each) => [each.kept.statement.index, each]),
  );
  const strike = ({ kept: { statement }, kind }: Candidate, obstacle: string): void => {
    alive.delete(statement.index);
    if (kind !== "constant") obstacleByIndex.set(statement.index, obstacle);
  };
  // Those of them that need no more than what is in modules.
  const inModules = new Map<number, Candidate>();
  for (const candidate of alive.values()) {
    const { index } = candidate.kept.statement;
    const isHidden = isLookedUpOnly(candidate.kept, candidate.names, context);
    // Code that is made at run time may bind what a definition reads or calls: it finds that beside the steps only.
    const isBound = context.isNamespace && context.mayAskForNames;
    const isOfSteps =
      (candidate.kind === "constant" && context.dynamic !== undefined) ||
      (isBound && candidate.kept.role.kind !== "module");
    if (isHidden && context.mayAskForNames)
      strike(candidate, `may be looked up through \`${context.dynamic ?? ""}\``);
    else if (!isHidden && !isOfSteps) inModules.set(index, candidate);
  }
  let threads = new Map<string, readonly string[]>();
  for (let before = -1; before !== alive.size + inModules.size;) {
    before = alive.size + inModules.size;
    threads = findThreads(inModules, context);
    for (const candidate of alive.values()) {
      const { index } = candidate.kept.statement;
      if (inModules.has(index)) {
        const obstacle = obstacleOf(candidate, inModules, threads, context);
        if (obstacle === undefined) continue;
        inModules.delete(index);
        if (!canBeShared(candidate, context)) strike(candidate, obstacle);
      } else {
        const obstacle = obstacleToSharing(candidate, alive, context);
        if (obstacle !== undefined) strike(candidate, obstacle);
      }
    }
  }
  for (const { statement } of kept) {
    const isDefinition = statement.kind === "function" || statement.kind === "class";
    if (isDefinition && !alive.has(statement.index) && !obstacleByIndex.has(statement.index))
      obstacleByIndex.set(statement.index, whyNoCandidate(statement, names));
  }
  const { beside, joined } = joinBeside(alive, threads, context);
  for (const index of joined.keys()) {
    alive.delete(index);
    inModules.delete(index);
  }
  if (joined.size > 0) threads = findThreads(inModules, context);
  const besideByIndex = new Map<number, string>();
  for (const index of beside.keptByIndex.keys()) {
    besideByIndex.set(index, joined.get(index) ?? obstacleByIndex.get(index) ?? "");
    obstacleByIndex.delete(index);
  }
  const needed = findNeededConstants(alive, inModules, beside.keptByIndex, context);
  const hoistedByIndex = new Map<number, Hoisted>();
  for (const [index, { kept: each, kind, names: own }] of alive) {
    if (kind === "constant" && !needed.has(index)) continue;
    hoistedByIndex.set(index, {
      kept: each,
      kind,
      threaded: kind === "function" ? (threads.get(own[0] ?? "") ?? []) : [],
      isShared: !inModules.has(index),
    });
  }
  for (const [index, each] of beside.keptByIndex) {
    if (beside.versionByIndex.has(index)) continue;
    const kind = each.statement.kind === "class" ? "class" : "function";
    hoistedByIndex.set(index, { kept: each, kind, threaded: [], isShared: true });
  }
  return {
    hoistedByIndex,
    moduleVariables: context.isNamespace ? findUnplaced(hoistedByIndex, names) : beside.variables,
    dynamic: context.isNamespace ? context.dynamic : undefined,
    versionByIndex: beside.versionByIndex,
    besideByIndex,
    obstacleByIndex,
    threadedByName: new Map([...threads].filter(([, list]) => list.length > 0)),
    importingByName: findImporting(hoistedByIndex, names),
  };
}

/**
 * Where code looks names up when it runs, as in `globals()[name]()`, what no other statement names has to be a global of
 * the steps' module: it is not imported there.
 */
function isLookedUpOnly(
  { statement, role }: Kept,
  names: readonly string[],
  { dynamic, usesByName }: Context,
): boolean {
  if (dynamic === undefined || role.kind === "module") return false;
  return names.every((name) =>
    (usesByName.get(name) ?? []).every(([user]) => user.index === statement.index),
  );
}

/** Why a function or class was never thought of: its name is more than that. */
function whyNoCandidate(statement: Statement, names: Names): string {
  const name = [...statement.flow.possible][0] ?? "";
  const info = names.get(name);
  if (info?.isGlobalWritten === true) return "is rebound by a function";
  const others = (info?.bindings ?? []).filter((each) => each.statement !== statement);
  const cells = [...new Set(others.map((each) => each.statement.cell))].join(", ");
  return `is bound anew (cell ${cells}), and what uses it may mean either`;
}

/** Everything that steps bind. */
function findUnplaced(
  hoistedByIndex: ReadonlyMap<number, Hoisted>,
  names: Names,
): ReadonlySet<string> {
  const isPlaced = ({ kind, bindings }: Name): boolean =>
    kind.startsWith("import") || bindings.every((each) => hoistedByIndex.has(each.statement.index));
  return new Set([...names.values()].filter((each) => !isPlaced(each)).map(({ name }) => name));
}

/** By name of a definition, an import that it makes when it runs, itself or through others. */
function findImporting(
  hoistedByIndex: ReadonlyMap<number, Hoisted>,
  names: Names,
): ReadonlyMap<string, string> {
  const importing = new Map<string, string>();
  for (let before = -1; before !== importing.size;) {
    before = importing.size;
    for (const { kept } of hoistedByIndex.values()) {
      const { uses, flow } = kept.statement;
      const imported = uses
        .filter(({ kind }) => kind === "read")
        .map(({ name }) => (isInPlace(name, names) ? name : importing.get(name)))
        .find((name) => name !== undefined);
      if (imported === undefined) continue;
      for (const name of flow.possible) if (!importing.has(name)) importing.set(name, imported);
    }
  }
  return importing;
}
