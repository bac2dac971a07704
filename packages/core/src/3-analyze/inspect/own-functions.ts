import type { Analysis, Statement } from "../../model/analysis.ts";
import { type Call, type FunctionNode, type Node, type Stmt, walk } from "../../python/ast.ts";
import type { Knowledge } from "../effects/knowledge.ts";
import { rootName } from "../../python/qualify.ts";
import { findMutations } from "../effects/mutations.ts";

/** What calling a function of the notebook does, with all that it calls itself. */
export interface OwnFunction {
  /** Names of the notebook that it reads. */
  readonly reads: ReadonlySet<string>;
  /** Names that it rebinds through `global`. */
  readonly binds: ReadonlySet<string>;
  /** Names whose object it changes. */
  readonly changes: ReadonlySet<string>;
  /** Its parameters whose object it changes; of a method without `self`. */
  readonly changedParameters: ReadonlySet<string>;
  /** The parameters in order; of a method without `self`. */
  readonly parameters: readonly string[];
}

export interface OwnFunctions {
  readonly byName: ReadonlyMap<string, OwnFunction>;
  /** Methods of the notebook's classes that change their object. */
  readonly changingMethods: ReadonlySet<string>;
  /** Names whose object each statement changes, and its functions when they run, by its index. */
  readonly changedByIndex: ReadonlyMap<number, ReadonlySet<string>>;
}

interface Draft {
  readonly node: FunctionNode | undefined;
  readonly parameters: readonly string[];
  readonly reads: Set<string>;
  readonly binds: Set<string>;
  readonly changes: Set<string>;
  readonly changedParameters: Set<string>;
}

/** A name that is defined several times has what all of its versions do. */
export function findOwnFunctions({ statements }: Analysis, all: Knowledge): OwnFunctions {
  // What may be an iterator is taken for one where code is moved. To a reader only what is sure is of interest.
  const knowledge = { ...all, iterators: new Set<string>() };
  const changedByIndex = new Map(
    statements.map(({ index, node }) => [index, findMutations(node, knowledge).mutated]),
  );
  const drafts = new Map<string, Draft>();
  const changingMethods = new Set<string>();
  for (const statement of statements) {
    const { node } = statement;
    if (statement.kind !== "function" && statement.kind !== "class") continue;
    const name = (node as { name: string }).name;
    const before = drafts.get(name);
    drafts.set(
      name,
      merge(before, draftOf(statement, changedByIndex.get(statement.index) ?? new Set())),
    );
    if (node.nodeType === "ClassDef")
      for (const each of methodsThatChange(node)) changingMethods.add(each);
  }
  complete(drafts);
  return { byName: drafts, changingMethods, changedByIndex };
}

function draftOf(
  { node, flow, uses, globalWrites }: Statement,
  mutated: ReadonlySet<string>,
): Draft {
  const isFunction = node.nodeType === "FunctionDef" || node.nodeType === "AsyncFunctionDef";
  const parameters = isFunction ? parametersOf(node) : [];
  const own = new Set(uses.filter(({ when }) => when !== "now").map(({ name }) => name));
  return {
    node: isFunction ? node : undefined,
    parameters,
    reads: new Set(flow.later),
    binds: new Set(globalWrites),
    changes: new Set([...mutated].filter((name) => own.has(name) && !parameters.includes(name))),
    changedParameters: new Set(
      parameters.filter((name) => mutated.has(name) && !isRebound(node, name)),
    ),
  };
}

function merge(before: Draft | undefined, draft: Draft): Draft {
  if (before === undefined) return draft;
  return {
    ...draft,
    reads: new Set([...before.reads, ...draft.reads]),
    binds: new Set([...before.binds, ...draft.binds]),
    changes: new Set([...before.changes, ...draft.changes]),
    changedParameters: new Set([...before.changedParameters, ...draft.changedParameters]),
  };
}

function parametersOf({ args }: FunctionNode): readonly string[] {
  return [...args.posonlyargs, ...args.args, ...args.kwonlyargs].map(({ arg }) => arg);
}

/** `df = df.copy()`: what is changed after it is no longer what was passed. */
function isRebound(node: Stmt, name: string): boolean {
  let found = false;
  walk(node, (at) => {
    if (at.nodeType === "Name" && at.id === name) found ||= at.ctx.nodeType !== "Load";
    return !found;
  });
  return found;
}

function methodsThatChange(node: Node): readonly string[] {
  const found: string[] = [];
  if (node.nodeType !== "ClassDef") return found;
  for (const member of node.body) {
    if (member.nodeType !== "FunctionDef" && member.nodeType !== "AsyncFunctionDef") continue;
    const self = parametersOf(member)[0];
    if (self === undefined || member.name.startsWith("__")) continue;
    let changes = false;
    walk(member, (at) => {
      if (
        (at.nodeType === "Attribute" || at.nodeType === "Subscript") &&
        at.ctx.nodeType !== "Load"
      )
        changes ||= rootName(at.value) === self;
      return !changes;
    });
    if (changes) found.push(member.name);
  }
  return found;
}

/** Adds what functions do through others, until nothing changes. */
function complete(drafts: ReadonlyMap<string, Draft>): void {
  const callsByName = new Map([...drafts].map(([name, draft]) => [name, ownCalls(draft, drafts)]));
  for (let isChanged = true; isChanged;) {
    isChanged = false;
    for (const [name, draft] of drafts) {
      const before = sizeOf(draft);
      for (const other of draft.reads) {
        const called = drafts.get(other);
        if (called === undefined || called === draft) continue;
        for (const each of called.reads) draft.reads.add(each);
        for (const each of called.binds) draft.binds.add(each);
        for (const each of called.changes) draft.changes.add(each);
      }
      for (const { call, called } of callsByName.get(name) ?? []) {
        for (const passed of changedArguments(call, called))
          if (draft.parameters.includes(passed)) draft.changedParameters.add(passed);
          else if (draft.reads.has(passed)) draft.changes.add(passed);
      }
      isChanged ||= sizeOf(draft) !== before;
    }
  }
}

const sizeOf = ({ reads, binds, changes, changedParameters }: Draft): number =>
  reads.size + binds.size + changes.size + changedParameters.size;

function ownCalls(
  { node }: Draft,
  drafts: ReadonlyMap<string, Draft>,
): readonly { readonly call: Call; readonly called: Draft }[] {
  const found: { readonly call: Call; readonly called: Draft }[] = [];
  if (node === undefined) return found;
  walk(node, (at) => {
    if (at.nodeType !== "Call" || at.func.nodeType !== "Name") return;
    const called = drafts.get(at.func.id);
    if (called !== undefined) found.push({ call: at, called });
  });
  return found;
}

/** Names at the left of arguments whose object the called function changes. */
export function changedArguments(
  call: Call,
  { parameters, changedParameters }: Pick<OwnFunction, "parameters" | "changedParameters">,
): readonly string[] {
  if (changedParameters.size === 0) return [];
  const passed = [
    ...call.args.map((value, i) => [parameters[i], value] as const),
    ...call.keywords.map(({ arg, value }) => [arg ?? undefined, value] as const),
  ];
  return passed.flatMap(([parameter, value]) => {
    // A call gives something new: what is changed then is not what the name stands for.
    if (parameter === undefined || !changedParameters.has(parameter) || value.nodeType === "Call")
      return [];
    return rootName(value) ?? [];
  });
}
