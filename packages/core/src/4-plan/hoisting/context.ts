import type { NameUse, Statement } from "../../model/analysis.ts";
import { builtinNames, moduleNames } from "../../python/builtins.ts";
import { definesType } from "../../python/defines-type.ts";
import { type Aliases, findAliases } from "../../python/aliases.ts";
import { findShadowed, type Name, type Names } from "../names.ts";
import type { Kept } from "../select.ts";
import { reserved } from "../steps/step-names.ts";

/** A statement that might stand at the top of a module. */
export interface Candidate {
  readonly kept: Kept;
  readonly kind: "function" | "class" | "constant" | "statement";
  readonly names: readonly string[];
}

/** Everything that the rules ask about the notebook. */
export interface Context {
  readonly kept: readonly Kept[];
  readonly names: Names;
  readonly fields: readonly string[];
  /** Names surely bound before a statement, by its index; fields of `Parameters` are. */
  readonly availableByIndex: ReadonlyMap<number, ReadonlySet<string>>;
  readonly usesByName: ReadonlyMap<string, readonly (readonly [Statement, NameUse])[]>;
  readonly testIndexes: ReadonlySet<number>;
  readonly aliases: Aliases;
  /** What makes names unknowable, such as `exec`. */
  readonly dynamic: string | undefined;
  /** Code may ask which names there are, or bind any: not where it only evaluates expressions. */
  readonly mayAskForNames: boolean;
  /** All variables are those of the steps' module, as names are unknowable: definitions can stand beside the steps (`namespace.ts`). */
  readonly isNamespace: boolean;
  /** Names that tests use, through definitions too. */
  readonly tested: ReadonlySet<string>;
}

const dynamicIn = (kept: readonly Kept[]): string | undefined =>
  kept.find((each) => each.statement.dynamic !== undefined)?.statement.dynamic;

export function contextOf(
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
  const statements = kept.map((each) => each.statement);
  const aliases = findAliases(statements);
  const dynamic = dynamicIn(kept);
  return {
    kept,
    names,
    fields,
    availableByIndex,
    usesByName,
    testIndexes,
    aliases,
    dynamic,
    mayAskForNames: ["exec", "execfile", "globals", "locals", "vars", "dir"].some((name) =>
      usesByName.has(name),
    ),
    isNamespace:
      kept.some(
        ({ statement, role }) => statement.dynamic !== undefined && role.kind !== "module",
      ) &&
      !kept.some(({ role }) => role.kind === "step" && role.module !== undefined) &&
      !kept.some((each) => isVariableOfModule(each, names)),
    tested: findTested(statements, tests),
  };
}

/** A statement of a `module:` cell whose name is bound anew: a step makes it, and passes it on to the others. */
const isVariableOfModule = ({ statement, role }: Kept, names: Names): boolean =>
  role.kind === "module" &&
  statement.kind === "other" &&
  [...statement.flow.possible].some((name) => (names.get(name)?.bindings.length ?? 0) > 1);

function findTested(
  statements: readonly Statement[],
  tests: readonly Statement[],
): ReadonlySet<string> {
  const names = new Set(tests.flatMap(({ uses }) => uses.map((use) => use.name)));
  for (let before = -1; before !== names.size && names.size > 0;) {
    before = names.size;
    for (const { flow, uses } of statements)
      if ([...flow.possible].some((name) => names.has(name)))
        for (const use of uses) names.add(use.name);
  }
  return names;
}

/** What the statement could be at the top of a module; nothing where it surely belongs to a step. */
export function candidateOf(
  kept: Kept,
  names: Names,
  fields: readonly string[],
  { dynamic, isNamespace }: Pick<Context, "dynamic" | "isNamespace">,
): readonly Candidate[] {
  const { statement, role } = kept;
  const isBoundAnew = (name: string): boolean => names.get(name)?.kind === "module";
  if (statement.kind === "import" && role.kind === "module") {
    // Two imports that bind one name: they stay in their order, among the other statements.
    const own = statement.imports.map((each) => each.name);
    return own.length > 0 && own.every(isBoundAnew)
      ? [{ kept, kind: "statement", names: own }]
      : [];
  }
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
  const isType = statement.pureValue === "immutable" && definesType(statement.node);
  const isConstant =
    statement.pureValue !== undefined &&
    Number.isInteger(statement.index) && // a placeholder's value stands for something else
    (role.kind !== "step" || role.isProposed === true || isType) &&
    (own.length === 1 || statement.pureValue === "immutable") &&
    // Code that is made at run time may bind any name.
    (dynamic === undefined || (isNamespace && statement.pureValue === "immutable")) &&
    own.every(
      (each) =>
        !fields.includes(each) &&
        !reserved.has(each) &&
        !builtinNames.has(each) && // before it is bound, the builtin is meant
        kindOf(each) === "variable" &&
        names.get(each)?.bindings.length === 1 &&
        !names.get(each)?.isGlobalWritten,
    );
  return isConstant ? [{ kept, kind: "constant", names: own }] : [];
}

/** Is it an import that stays where it stands, so that functions import the name for themselves? */
export const isInPlace = (name: string, names: Names): boolean =>
  names.get(name)?.kind === "import-in-place";

/** Is every statement that binds the name at the top of a module? */
export function isPlaced(
  name: string,
  alive: ReadonlyMap<number, Candidate>,
  names: Names,
): boolean {
  const info = names.get(name);
  if (info === undefined || moduleNames.has(name)) return true; // a builtin, a star import's, or nothing defines it: no place helps
  if (info.kind === "import" || info.kind === "import-block") return true;
  return info.bindings.every((each) => alive.has(each.statement.index));
}
