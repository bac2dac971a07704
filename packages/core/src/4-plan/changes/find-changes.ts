import type { Statement } from "../../model/analysis.ts";
import { type Node, walk } from "../../python/ast.ts";
import type { Aliases } from "../../python/aliases.ts";
import { builtinNames } from "../../python/builtins.ts";
import { changesItself } from "./changes-itself.ts";

/** What using a function, class or lambda of the notebook may do to the notebook's names, through others too. */
type Effects = ReadonlyMap<string, Effect>;

export interface Effect {
  readonly mutated: ReadonlySet<string>;
  readonly writes: ReadonlySet<string>;
}

function findEffects(statements: readonly Statement[], aliases: Aliases): Effects {
  const effects = new Map<string, { mutated: Set<string>; writes: Set<string> }>();
  const makers = statements.filter(
    (each) =>
      each.kind === "function" ||
      each.kind === "class" ||
      each.uses.some((use) => use.when === "later"),
  );
  const add = (name: string, mutated: Iterable<string>, writes: Iterable<string>): boolean => {
    const own = effects.get(name) ?? { mutated: new Set<string>(), writes: new Set<string>() };
    const before = own.mutated.size + own.writes.size;
    for (const each of mutated) own.mutated.add(each);
    for (const each of writes) own.writes.add(each);
    effects.set(name, own);
    return own.mutated.size + own.writes.size !== before;
  };
  for (const maker of makers) {
    const { flow, mutated, globalWrites } = maker;
    for (const name of flow.possible) add(name, mutated, globalWrites);
    // A cache, or a default that can be changed, keeps what calls did.
    if (keepsState(maker)) for (const name of flow.possible) add(name, [name], []);
  }
  const meantBy = createMeaning(makers, aliases);
  for (let isChanged = true; isChanged;) {
    isChanged = false;
    for (const { flow, kind, uses } of makers) {
      // `field(default_factory=make_id)`: making an object runs what the class took when it was defined.
      const read = kind === "class" ? [...flow.later, ...flow.exposed] : [...flow.later];
      for (const used of [...read, ...meantBy(uses)]) {
        const through = effects.get(used);
        if (through === undefined) continue;
        for (const name of flow.possible)
          isChanged = add(name, through.mutated, through.writes) || isChanged;
      }
    }
  }
  return effects;
}

/** Functions that code calls by a variable: `base = scale`, and `base(2)` in a function. */
function createMeaning(
  makers: readonly Statement[],
  aliases: Aliases,
): (uses: Statement["uses"]) => readonly string[] {
  const made = new Set(makers.flatMap(({ flow }) => [...flow.possible]));
  return (uses) =>
    uses
      .filter(
        ({ name, when, node, parent }) =>
          when !== "now" && !made.has(name) && parent?.nodeType === "Call" && parent.func === node,
      )
      .flatMap(({ name }) => [...aliases(name)].filter((each) => made.has(each)));
}

/** Is there a function in it whose calls leave something behind in its default values, in what decorates it, or in its class? */
function keepsState(statement: Statement): boolean {
  let isFound = false;
  walk(statement.node, (node) => {
    isFound ||= keepsOwnState(node, statement);
    return !isFound;
  });
  return isFound;
}

function keepsOwnState(node: Node, { mutated, maybeMutated }: Statement): boolean {
  if (node.nodeType === "ClassDef") return changesItself(node);
  if (node.nodeType !== "FunctionDef" && node.nodeType !== "AsyncFunctionDef") return false;
  if (node.decorator_list.length > 0) return true;
  const { posonlyargs, args, kwonlyargs, defaults, kw_defaults } = node.args;
  const positional = [...posonlyargs, ...args].slice(-defaults.length);
  const pairs = [
    ...defaults.map((each, i) => [positional[i]?.arg, each] as const),
    ...kw_defaults.map((each, i) => [kwonlyargs[i]?.arg, each] as const),
  ];
  return pairs.some(([name = "", value]) => {
    if (!value || value.nodeType === "Constant") return false;
    return value.nodeType !== "Name" || mutated.has(name) || maybeMutated.has(name);
  });
}

/** Functions whose body runs when what they gave is used up: generators. */
function findGenerators(statements: readonly Statement[]): ReadonlySet<string> {
  const names = new Set<string>();
  for (const { node } of statements)
    walk(node, (at) => {
      const isFunction = at.nodeType === "FunctionDef" || at.nodeType === "AsyncFunctionDef";
      if (!isFunction) return;
      walk(at, (inner) => {
        if (inner.nodeType === "Yield" || inner.nodeType === "YieldFrom") names.add(at.name);
      });
    });
  return names;
}

/**
 * What reading a name may do: calling the function of that name, using up what a generator gave, or running a method of an object whose class
 * rebinds names of the notebook. Where the name is called, any function may be meant that it stands for.
 */
export type UseEffects = (name: string, isCalled: boolean) => readonly Effect[];

export function findUseEffects(statements: readonly Statement[], aliases: Aliases): UseEffects {
  const effects = findEffects(statements, aliases);
  const generators = findGenerators(statements);
  const classes = new Set(
    statements.flatMap(({ kind, flow }) => (kind === "class" ? [...flow.possible] : [])),
  );
  return (name, isCalled) => {
    const own = effects.get(name);
    const isMeant = (each: string): boolean =>
      isCalled ||
      generators.has(each) ||
      (classes.has(each) && (effects.get(each)?.writes.size ?? 0) > 0);
    const others = [...aliases(name)].filter((each) => each !== name && isMeant(each));
    return [...(own ? [own] : []), ...others.flatMap((each) => effects.get(each) ?? [])];
  };
}

/** Names whose objects a statement may change in place, itself or through what it calls. */
export type Changes = (statement: Statement) => ReadonlySet<string>;

/**
 * Calls are followed by the name of what is called. Where that is not known (a method of the notebook's own class, a function out of a
 * container, what a decorator made), any function of the notebook may be meant.
 */
export function findChanges(statements: readonly Statement[], aliases: Aliases): Changes {
  const effectsOf = findUseEffects(statements, aliases);
  const known = new Set(
    statements.flatMap(({ kind, flow }) =>
      kind === "function" || kind === "import" ? [...flow.possible] : [],
    ),
  );
  const own = new Set(statements.flatMap(({ flow }) => [...flow.possible]));
  const makers = statements.filter((each) => each.uses.some((use) => use.when !== "now"));
  const anything = new Set(makers.flatMap(({ mutated }) => [...mutated]));
  const isUnknown = (name: string): boolean =>
    own.has(name) && !known.has(name) && !builtinNames.has(name);
  return (statement) => {
    const changed = new Set([...statement.mutated, ...statement.maybeMutated]);
    for (const { name, kind } of statement.uses) {
      if (kind !== "read") continue;
      for (const { mutated } of effectsOf(name, false))
        for (const each of mutated) changed.add(each);
    }
    if (anything.size > 0 && statement.kind === "other" && callsUnknown(statement.node, isUnknown))
      for (const each of anything) changed.add(each);
    return changed;
  };
}

/** Does it call, or run through, something that a variable holds? */
function callsUnknown(node: Node, isUnknown: (name: string) => boolean): boolean {
  let isFound = false;
  walk(node, (at) => {
    if (at.nodeType === "Call") {
      const { func } = at;
      const root = rootOf(func);
      isFound ||= root === undefined || isUnknown(root);
    }
    return !isFound;
  });
  return isFound;
}

/** `a` of `a.b["c"].d`; `undefined` for what is no chain of names, such as a call. */
function rootOf(node: Node): string | undefined {
  if (node.nodeType === "Name") return node.id;
  return node.nodeType === "Attribute" || node.nodeType === "Subscript"
    ? rootOf(node.value)
    : undefined;
}
