import type { NameUse, Statement } from "../model/analysis.ts";
import { type FunctionNode, type Stmt, walk } from "../python/ast.ts";
import { builtinNames, moduleNames } from "../python/builtins.ts";
import { findAliases } from "./aliases.ts";
import { isQuietDefinition } from "./is-quiet-definition.ts";
import { findShadowed, type Name, type Names } from "./names.ts";
import { reserved } from "./step-names.ts";
import type { Kept } from "./select.ts";

/** A statement that stands at the top of a module. */
export interface Hoisted {
  readonly kept: Kept;
  readonly kind: "function" | "class" | "constant" | "statement";
  /** Names that it takes as keyword-only parameters because it reads them; only for functions. */
  readonly threaded: readonly string[];
}

export interface Hoisting {
  /** By the index of the statement. */
  readonly hoistedByIndex: ReadonlyMap<number, Hoisted>;
  /** Why a definition, or a statement of a `module:` cell, could not stand in a module; by index. */
  readonly obstacleByIndex: ReadonlyMap<number, string>;
  /** For the functions among them: the names that each call has to pass. */
  readonly threadedByName: ReadonlyMap<string, readonly string[]>;
}

interface Candidate {
  readonly kept: Kept;
  readonly kind: Hoisted["kind"];
  readonly names: readonly string[];
}

/** Everything that the rules ask about the notebook. */
interface Context {
  readonly kept: readonly Kept[];
  readonly names: Names;
  readonly fields: readonly string[];
  /** Names surely bound before a statement, by its index; fields of `Parameters` are. */
  readonly availableByIndex: ReadonlyMap<number, ReadonlySet<string>>;
  readonly usesByName: ReadonlyMap<string, readonly (readonly [Statement, NameUse])[]>;
  readonly testIndexes: ReadonlySet<number>;
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
  const candidates = kept.flatMap((each) => candidateOf(each, names, fields));
  const unfit = findUnfitConstants(candidates, context);
  const obstacleByIndex = new Map<number, string>();
  const alive = new Map(
    candidates
      .filter((each) => !unfit.has(each.kept.statement.index))
      .map((each) => [each.kept.statement.index, each]),
  );
  let threads = new Map<string, readonly string[]>();
  for (let before = -1; before !== alive.size;) {
    before = alive.size;
    threads = findThreads(alive, context);
    for (const candidate of alive.values()) {
      const obstacle = obstacleOf(candidate, alive, threads, context);
      if (obstacle === undefined) continue;
      alive.delete(candidate.kept.statement.index);
      if (candidate.kind !== "constant")
        obstacleByIndex.set(candidate.kept.statement.index, obstacle);
    }
  }
  const needed = findNeededConstants(alive, context);
  const hoistedByIndex = new Map<number, Hoisted>();
  for (const [index, { kept: each, kind, names: own }] of alive) {
    if (kind === "constant" && !needed.has(index)) continue;
    hoistedByIndex.set(index, {
      kept: each,
      kind,
      threaded: kind === "function" ? (threads.get(own[0] ?? "") ?? []) : [],
    });
  }
  return {
    hoistedByIndex,
    obstacleByIndex,
    threadedByName: new Map([...threads].filter(([, list]) => list.length > 0)),
  };
}

function contextOf(
  kept: readonly Kept[],
  names: Names,
  fields: readonly string[],
  tests: readonly Statement[],
): Context {
  const availableByIndex = new Map<number, ReadonlySet<string>>();
  let available = new Set<string>([...fields, ...findShadowed(names)]);
  for (const { statement } of kept) {
    availableByIndex.set(statement.index, available);
    available = new Set([...available].filter((name) => !statement.flow.deleted.has(name)));
    for (const name of statement.flow.definite) available.add(name);
  }
  const usesByName = new Map<string, [Statement, NameUse][]>();
  for (const statement of [...kept.map((each) => each.statement), ...tests]) {
    for (const use of statement.uses) {
      const list = usesByName.get(use.name);
      if (list === undefined) usesByName.set(use.name, [[statement, use]]);
      else list.push([statement, use]);
    }
  }
  const testIndexes = new Set(tests.map((each) => each.index));
  for (const test of tests) availableByIndex.set(test.index, available); // a test runs when the pipeline is done
  return { kept, names, fields, availableByIndex, usesByName, testIndexes };
}

function candidateOf(kept: Kept, names: Names, fields: readonly string[]): readonly Candidate[] {
  const { statement, role } = kept;
  if (statement.kind === "import" || (statement.kind === "import-block" && role.kind !== "module"))
    return [];
  const own = [...statement.flow.possible];
  const kindOf = (name: string): Name["kind"] | undefined => names.get(name)?.kind;
  const name = own[0] ?? "";
  if (
    (statement.kind === "function" || statement.kind === "class") &&
    kindOf(name) === "definition"
  ) {
    return [{ kept, kind: statement.kind, names: [name] }];
  }
  if (role.kind === "module")
    return own.every((each) => kindOf(each) === "module")
      ? [{ kept, kind: "statement", names: own }]
      : [];
  const isConstant =
    statement.pureValue !== undefined &&
    Number.isInteger(statement.index) && // a placeholder's value stands for something else
    role.kind !== "step" &&
    own.length === 1 &&
    !fields.includes(name) &&
    !reserved.has(name) &&
    kindOf(name) === "variable" &&
    names.get(name)?.bindings.length === 1 &&
    !names.get(name)?.isGlobalWritten;
  return isConstant ? [{ kept, kind: "constant", names: own }] : [];
}

/** Constants whose object is changed somewhere, or gets another name through which it could be. */
function findUnfitConstants(
  candidates: readonly Candidate[],
  context: Context,
): ReadonlySet<number> {
  const aliases = findAliases(context.kept.map((each) => each.statement));
  const mutated = new Set(context.kept.flatMap(({ statement }) => [...statement.mutated]));
  const unfit = new Set<number>();
  for (const { kind, kept, names } of candidates) {
    if (kind !== "constant") continue;
    const name = names[0] ?? "";
    const isDeleted = (context.usesByName.get(name) ?? []).some(([, use]) => use.kind === "delete");
    const isChanged = [...aliases(name)].some((each) => mutated.has(each));
    const isExposed = (): boolean =>
      (context.usesByName.get(name) ?? []).some(
        ([, use]) => use.kind === "read" && !use.isReadOnly,
      );
    if (isDeleted || isChanged || (kept.statement.pureValue === "mutable" && isExposed()))
      unfit.add(kept.statement.index);
  }
  return unfit;
}

/** Is every statement that binds the name at the top of a module? */
function isPlaced(name: string, alive: ReadonlyMap<number, Candidate>, names: Names): boolean {
  const info = names.get(name);
  if (info === undefined || moduleNames.has(name)) return true; // a builtin, a star import's, or nothing defines it: no place helps
  if (info.kind === "import" || info.kind === "import-block") return true;
  return info.bindings.every((each) => alive.has(each.statement.index));
}

/** The names that each function would have to be passed, its own reads and those of the functions that it calls. */
function findThreads(
  alive: ReadonlyMap<number, Candidate>,
  context: Context,
): Map<string, readonly string[]> {
  const functions = [...alive.values()].filter((each) => each.kind === "function");
  const sets = new Map(functions.map((each) => [each.names[0] ?? "", new Set<string>()]));
  for (let isChanged = true; isChanged;) {
    isChanged = false;
    for (const { names, kept } of functions) {
      const own = sets.get(names[0] ?? "");
      if (own === undefined) continue;
      const before = own.size;
      for (const name of kept.statement.flow.later) {
        if (!isPlaced(name, alive, context.names)) own.add(name);
        for (const passed of sets.get(name) ?? []) own.add(passed);
      }
      own.delete(names[0] ?? "");
      isChanged ||= own.size !== before;
    }
  }
  return new Map([...sets].map(([name, own]) => [name, inOrder(own, context)]));
}

/** Fields in the order of `Parameters`, then the others by their first binding. */
function inOrder(names: ReadonlySet<string>, context: Context): readonly string[] {
  const rank = (name: string): number => {
    const field = context.fields.indexOf(name);
    if (field !== -1) return field - context.fields.length;
    const first = context.names.get(name)?.bindings[0]?.statement;
    const use = first?.uses.findIndex((each) => each.name === name && each.kind === "write") ?? 0;
    return first === undefined ? Infinity : first.index + use / 1e6;
  };
  return [...names].sort((a, b) => rank(a) - rank(b));
}

function obstacleOf(
  candidate: Candidate,
  alive: ReadonlyMap<number, Candidate>,
  threads: ReadonlyMap<string, readonly string[]>,
  context: Context,
): string | undefined {
  const { kept, kind, names } = candidate;
  const { statement } = kept;
  const isOwn = (name: string): boolean => names.includes(name);
  for (const use of statement.uses) {
    if (use.when === "later" || use.kind === "write" || isOwn(use.name)) continue;
    if (!isPlaced(use.name, alive, context.names))
      return `reads \`${use.name}\` when it is defined`;
    if ((threads.get(use.name)?.length ?? 0) > 0)
      return `uses \`${use.name}\` when it is defined, which reads variables`;
  }
  const apart = names.find((name) => !isPlaced(name, alive, context.names));
  if (apart !== undefined && kind === "statement")
    return `binds \`${apart}\`, which a step binds too`;
  for (const name of statement.globalWrites) {
    const homes = context.names.get(name)?.bindings ?? [];
    const isHere = homes.every(
      (each) =>
        alive.has(each.statement.index) &&
        each.role.kind === "module" &&
        kept.role.kind === "module" &&
        each.role.module === kept.role.module,
    );
    const isReadElsewhere = (context.usesByName.get(name) ?? []).some(([user]) => {
      const { role } = context.kept.find((each) => each.statement === user) ?? kept;
      return (
        !alive.has(user.index) ||
        role.kind !== "module" ||
        kept.role.kind !== "module" ||
        role.module !== kept.role.module
      );
    });
    if (!isHere || isReadElsewhere) return `rebinds \`${name}\` through \`global\``;
  }
  if (
    kept.role.kind !== "module" &&
    kind !== "constant" &&
    !isQuietDefinition(statement, context.names)
  )
    return "does more than define when it is defined";
  const missing =
    kind === "function"
      ? []
      : [...statement.flow.later].filter(
          (name) => !isOwn(name) && !isPlaced(name, alive, context.names),
        );
  if (missing[0] !== undefined) return `reads the variable \`${missing[0]}\``;
  const throughCalls =
    kind === "function"
      ? undefined
      : [...statement.flow.later].find((name) => (threads.get(name)?.length ?? 0) > 0);
  if (throughCalls !== undefined) return `uses \`${throughCalls}\`, which reads variables`;
  if (kind !== "function") return undefined;
  return obstacleToThreading(
    names[0] ?? "",
    statement,
    threads.get(names[0] ?? "") ?? [],
    alive,
    context,
  );
}

function obstacleToThreading(
  name: string,
  statement: Statement,
  threaded: readonly string[],
  alive: ReadonlyMap<number, Candidate>,
  context: Context,
): string | undefined {
  if (threaded.length === 0) return undefined;
  const node = statement.node as FunctionNode;
  const listed = threaded.map((each) => `\`${each}\``).join(", ");
  if (node.decorator_list.length > 0)
    return `reads ${listed}, and its decorator may not pass more parameters on`;
  const clash = threaded.find((each) => hasLocal(node, each));
  if (clash !== undefined)
    return `has a parameter of the name \`${clash}\` that it reads elsewhere`;
  for (const variable of threaded) {
    const info = context.names.get(variable);
    if (info?.isGlobalWritten) return `reads \`${variable}\`, which a function rebinds`;
  }
  const isLate = readsLate(statement, threaded);
  for (const [user, use] of context.usesByName.get(name) ?? []) {
    if (use.kind === "delete") return "is deleted";
    if (use.kind === "write" || user === statement) {
      if (user === statement && use.kind === "read" && !isCall(use))
        return `is passed on by itself, and reads ${listed}`;
      continue;
    }
    const hiding = threaded.find((each) => bindsLocally(user, each));
    if (hiding !== undefined)
      return `is used where \`${hiding}\`, which it reads, is another thing (cell ${user.cell})`;
    const call = use.parent?.nodeType === "Call" ? use.parent : undefined;
    if (call?.keywords.some((each) => threaded.includes(each.arg ?? "")))
      return `takes \`${listed}\` as a keyword already (cell ${user.cell})`;
    if (use.isInString) return `is used in a string, and reads ${listed}`;
    const isDirect = isCall(use);
    const owner = alive.get(user.index);
    if (owner !== undefined && owner.kind !== "function")
      return `is used in \`${owner.names[0] ?? "a module"}\`, and reads ${listed}`;
    // What `partial` makes is no function: it can be passed to a call, but not be kept as one, or become a method.
    if (
      !isDirect &&
      use.parent?.nodeType !== "Call" &&
      use.parent?.nodeType !== "Keyword" &&
      use.parent?.nodeType !== "Attribute"
    )
      return `is kept as a value (cell ${user.cell}), and reads ${listed}`;
    const needsStable = isLate || !isDirect || use.when !== "now";
    if (owner !== undefined) {
      // Inside another function that is passed the same names: they are fixed for the time of its call.
      if (use.when === "now")
        return `is used when \`${owner.names[0] ?? ""}\` is defined, and reads ${listed}`;
      if (!isDirect || use.within.length > 1 || isLate) {
        const moving = threaded.find((each) => !isBoundOnce(each, context));
        if (moving !== undefined)
          return `is passed on in \`${owner.names[0] ?? ""}\`, and reads \`${moving}\`, which changes`;
      }
      continue;
    }
    const available = context.availableByIndex.get(user.index);
    for (const variable of threaded) {
      if (!available?.has(variable) && use.when !== "later")
        return `reads \`${variable}\`, which may not be bound where it is called (cell ${user.cell})`;
      if (needsStable && !isStableFrom(variable, user, context))
        return `reads \`${variable}\`, which changes after it is passed on (cell ${user.cell})`;
    }
  }
  return undefined;
}

const isCall = (use: NameUse): boolean =>
  use.parent?.nodeType === "Call" && use.parent.func === use.node;

/** Does something inside of the statement (a parameter, a loop, a comprehension) bind the name for itself? */
function bindsLocally(statement: Statement, name: string): boolean {
  const globals = new Set(statement.uses.map((use) => use.node));
  let isFound = false;
  walk(statement.node, (at) => {
    if (at.nodeType === "Arg" && at.arg === name) isFound = true;
    const isStored = at.nodeType === "Name" && at.id === name && at.ctx.nodeType !== "Load";
    if (isStored && !globals.has(at)) isFound = true;
    if (at.nodeType === "Alias" && (at.asname ?? at.name) === name && !globals.has(at))
      isFound = true;
    return !isFound;
  });
  return isFound;
}

/** Does the function make closures or a generator that read the names after the call? */
function readsLate(statement: Statement, names: readonly string[]): boolean {
  const node = statement.node as FunctionNode;
  const isDeep = statement.uses.some(
    (use) =>
      names.includes(use.name) &&
      (use.within.length > 1 || (use.within.length === 1 && isInGenerator(use))),
  );
  return isDeep || containsYield(node);
}

const isInGenerator = (use: NameUse): boolean => use.parent?.nodeType === "GeneratorExp";

/** Is it a generator itself? Functions inside of it do not count. */
function containsYield(node: FunctionNode): boolean {
  let isFound = false;
  for (const statement of node.body) {
    walk(statement as Stmt, (at) => {
      if (
        at.nodeType === "FunctionDef" ||
        at.nodeType === "AsyncFunctionDef" ||
        at.nodeType === "Lambda"
      )
        return false;
      if (at.nodeType === "Yield" || at.nodeType === "YieldFrom") isFound = true;
      return !isFound;
    });
  }
  return isFound;
}

function hasLocal(node: FunctionNode, name: string): boolean {
  const { args } = node;
  return [...args.posonlyargs, ...args.args, ...args.kwonlyargs, args.vararg, args.kwarg].some(
    (each) => each?.arg === name,
  );
}

/** Bound by one statement, before anything that could read it late. */
const isBoundOnce = (name: string, context: Context): boolean =>
  (context.names.get(name)?.bindings.length ?? 0) <= 1;

/** Does no statement from here on bind the name, or delete it? */
function isStableFrom(name: string, statement: Statement, context: Context): boolean {
  if (context.testIndexes.has(statement.index)) return true;
  return !(context.names.get(name)?.bindings ?? []).some(
    (each) => each.statement.index >= statement.index,
  );
}

function findNeededConstants(
  alive: ReadonlyMap<number, Candidate>,
  context: Context,
): ReadonlySet<number> {
  const needed = new Set<number>();
  const visit = (candidate: Candidate): void => {
    const { uses, annotationNames } = candidate.kept.statement;
    for (const name of new Set([
      ...uses.filter((use) => use.kind === "read").map((use) => use.name),
      ...annotationNames,
    ])) {
      if (builtinNames.has(name)) continue;
      for (const { statement } of context.names.get(name)?.bindings ?? []) {
        const other = alive.get(statement.index);
        if (other?.kind !== "constant" || needed.has(statement.index)) continue;
        needed.add(statement.index);
        visit(other);
      }
    }
  };
  for (const candidate of alive.values()) if (candidate.kind !== "constant") visit(candidate);
  return needed;
}
