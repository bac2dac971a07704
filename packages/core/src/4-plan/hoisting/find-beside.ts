import type { NameUse, Statement } from "../../model/analysis.ts";
import { builtinNames } from "../../python/builtins.ts";
import { isQuietDefinition } from "../changes/is-quiet-definition.ts";
import type { Kept } from "../select.ts";
import { reserved } from "../steps/step-names.ts";
import { canBeOfModule } from "./can-be-of-module.ts";
import { type Candidate, type Context, isInPlace, isPlaced } from "./context.ts";
import { isInAnnotation, isMissing } from "./obstacle.ts";
import { readsAtOnce } from "./obstacle-to-sharing.ts";
import { mayRemember } from "./may-remember.ts";

/** Definitions that stand at the top of the steps' module, and the variables that have to be that module's for it. */
export interface Beside {
  readonly keptByIndex: ReadonlyMap<number, Kept>;
  /** Names of variables that steps bind with `global`, instead of passing them on. */
  readonly variables: ReadonlySet<string>;
  /** What a definition is called there whose own name is bound anew: a step binds the name to it where the notebook does. */
  readonly versionByIndex: ReadonlyMap<number, string>;
}

/**
 * Finds definitions that read variables in a way that no parameter can stand for, because a function rebinds them, or because they change while
 * it is known elsewhere. Beside the steps such a definition finds the variables that they bind, as it did in the notebook.
 * @param alive what stands in modules
 * @param threads what calls of functions there have to pass
 */
export function findBeside(
  alive: ReadonlyMap<number, Candidate>,
  threads: ReadonlyMap<string, readonly string[]>,
  context: Context,
): Beside {
  const beside = new Map<number, Kept>();
  if (canHoldVariables(context))
    for (const each of context.kept) {
      const { kind, index } = each.statement;
      const isDefinition = kind === "function" || kind === "class";
      if (isDefinition && each.role.kind !== "module" && !alive.has(index)) beside.set(index, each);
    }
  for (let before = -1; before !== beside.size;) {
    before = beside.size;
    for (const [index, each] of beside)
      if (!canStand(each, { alive, threads, beside, context })) beside.delete(index);
  }
  const variables = new Set<string>();
  for (const each of beside.values())
    for (const name of variablesOf(each.statement, { alive, threads, beside, context }))
      variables.add(name);
  return { keptByIndex: beside, variables, versionByIndex: nameVersions(beside, context) };
}

interface Question {
  readonly alive: ReadonlyMap<number, Candidate>;
  readonly threads: ReadonlyMap<string, readonly string[]>;
  readonly beside: ReadonlyMap<number, Kept>;
  readonly context: Context;
}

/** Where names are unknowable all variables are the module's anyway; and a step in another module would not find them. */
const canHoldVariables = ({ dynamic, kept }: Context): boolean =>
  dynamic === undefined &&
  !kept.some(({ role }) => role.kind === "step" && role.module !== undefined);

function canStand({ statement }: Kept, question: Question): boolean {
  const { context } = question;
  const own = nameOf(statement);
  if (reserved.has(own) || builtinNames.has(own) || mayRemember(statement.node)) return false;
  if (statement.uses.some(({ name }) => isInPlace(name, context.names))) return false;
  if (!isQuietDefinition(statement, context.names)) return false;
  const isFixed = (use: NameUse): boolean =>
    isThere(use.name, question) &&
    !isMissing(use.name, context) &&
    !question.threads.get(use.name)?.length &&
    (isPlaced(use.name, question.alive, context.names) || isOnlyHeld(statement, use));
  // `class Shape(Shape)` reads the other one.
  const ownAtOnce = isVersion(own, context) ? [] : [own];
  if (!readsAtOnce(statement, ownAtOnce).every(isFixed)) return false;
  const uses = context.usesByName.get(own) ?? [];
  if (!isVersion(own, context) && uses.some(([, { kind }]) => kind === "delete")) return false;
  return [...variablesOf(statement, question)].every((name) => isFreeVariable(name, context));
}

/** A default, a base or an annotation runs nothing of what it names, which would not find the variables yet. */
const isOnlyHeld = (statement: Statement, use: NameUse): boolean =>
  use.parent?.nodeType === "Arguments" ||
  (use.parent?.nodeType === "ClassDef" && use.parent.bases.some((base) => base === use.node)) ||
  isInAnnotation(statement, use);

/** Is the name that of an import, of a builtin, or of something that stands in a module or beside the steps? */
function isThere(name: string, { alive, beside, context }: Question): boolean {
  if (isPlaced(name, alive, context.names)) return true;
  const info = context.names.get(name);
  return (
    info?.kind === "definition" && info.bindings.every((each) => beside.has(each.statement.index))
  );
}

/** The variables that have to be the module's for a definition to stand there. */
function variablesOf(statement: Statement, question: Question): ReadonlySet<string> {
  const own = nameOf(statement);
  const names = new Set(statement.globalWrites);
  if (isVersion(own, question.context)) names.add(own);
  for (const name of statement.flow.later) {
    if (!isThere(name, question)) names.add(name);
    for (const passed of question.threads.get(name) ?? []) names.add(passed);
  }
  return names;
}

function isFreeVariable(name: string, { names, fields, kept }: Context): boolean {
  const statements = kept.map((each) => each.statement);
  return names.get(name)?.kind === "variable" && canBeOfModule(name, names, fields, statements);
}

const nameOf = ({ flow }: Statement): string => [...flow.possible][0] ?? "";

/** Is the name bound to something else too? */
const isVersion = (name: string, { names }: Context): boolean =>
  names.get(name)?.kind !== "definition";

/** `search_1` and `search_2`: in the notebook's order, other than any name there. */
function nameVersions(
  beside: ReadonlyMap<number, Kept>,
  context: Context,
): ReadonlyMap<number, string> {
  const taken = new Set([...context.names.keys(), ...builtinNames]);
  const versions = new Map<number, string>();
  for (const [index, { statement }] of beside) {
    const own = nameOf(statement);
    if (!isVersion(own, context)) continue;
    let n = 1;
    while (taken.has(`${own}_${n}`)) n++;
    taken.add(`${own}_${n}`);
    versions.set(index, `${own}_${n}`);
  }
  return versions;
}
