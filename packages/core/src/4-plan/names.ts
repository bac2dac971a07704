import type { ImportPlan } from "../model/plan.ts";
import type { Statement } from "../model/analysis.ts";
import { builtinNames } from "../python/builtins.ts";
import type { Kept } from "./select.ts";

/**
 * What a name of the notebook is:
 * - `import`: only import statements bind it, all to the same thing
 * - `import-in-place`: the same, but code before it decides what it finds, so that it stays where it stands
 * - `import-block`: one conditional import binds it
 * - `definition`: one function or class statement binds it
 * - `module`: only cells of one module bind it, with no step between them, and their statements stay at module level
 * - `parameter`: a field of `Parameters` gives its first value
 * - `variable`: everything else
 */
export type NameKind =
  | "import"
  | "import-in-place"
  | "import-block"
  | "definition"
  | "module"
  | "parameter"
  | "variable";

export interface Name {
  readonly name: string;
  readonly kind: NameKind;
  /** Statements that bind it, in order; functions that rebind it through `global` count by their own statement. */
  readonly bindings: readonly Kept[];
  readonly imports: readonly ImportPlan[];
  /** Some function rebinds it through `global`. */
  readonly isGlobalWritten: boolean;
  /** Why an import does not stand at the top of a module. */
  readonly cause?: string;
}

export type Names = ReadonlyMap<string, Name>;

/** Variables that have the name of a builtin: until they are bound, and once they are deleted, the builtin is meant. */
export function findShadowed(names: Names): readonly string[] {
  return [...names.values()]
    .filter(
      (info) =>
        builtinNames.has(info.name) && (info.kind === "variable" || info.kind === "definition"),
    )
    .map((info) => info.name);
}

/**
 * @param fields names of the fields of `Parameters`
 * @param packageName import name of the package that the notebook becomes
 */
export function classifyNames(
  kept: readonly Kept[],
  fields: ReadonlySet<string>,
  packageName: string,
): Names {
  const bindingsByName = new Map<string, Kept[]>();
  const importsByName = new Map<string, ImportPlan[]>();
  const globalWritten = new Set<string>();
  for (const each of kept) {
    const { statement } = each;
    for (const name of statement.globalWrites) globalWritten.add(name);
    for (const { name, plan } of statement.imports) append(importsByName, name, plan);
    for (const name of new Set([...statement.flow.possible, ...statement.globalWrites]))
      append(bindingsByName, name, each);
  }
  const names = new Map<string, Name>();
  for (const [name, all] of bindingsByName) {
    // What the notebook imports from the package that it becomes is what it defines itself.
    const others = all.filter((each) => !importsFromPackage(each, name, packageName));
    const found = others.length > 0 ? others : all;
    const live = withoutReplacedImports(name, found, kept);
    const bindings = live === undefined ? found : [live];
    const plans = live === undefined ? importsByName.get(name) : plansOf(live, name);
    const imports = (plans ?? []).filter(
      (plan) => others.length === 0 || !isOfPackage(plan, packageName),
    );
    const isGlobalWritten = globalWritten.has(name);
    names.set(name, {
      name,
      bindings,
      imports,
      isGlobalWritten,
      kind: kindOf(name, bindings, imports, isGlobalWritten, fields, runsBetween(bindings, kept)),
    });
  }
  for (let isChanged = true; isChanged;) {
    isChanged = false;
    for (const { kind, bindings } of names.values()) {
      const block = kind === "import-block" ? bindings[0]?.statement : undefined;
      if (block === undefined || standsAlone(block, names)) continue;
      for (const each of block.flow.possible)
        names.set(each, { ...(names.get(each) as Name), kind: "variable" });
      isChanged = true;
    }
  }
  return names;
}

/**
 * The last binding of a name that imports bind to other things before, where nothing reads it before: `from collections import Counter` that
 * `from typing import *` replaces, or a class of the notebook. `undefined` where all of them count.
 */
function withoutReplacedImports(
  name: string,
  bindings: readonly Kept[],
  kept: readonly Kept[],
): Kept | undefined {
  const last = bindings.at(-1);
  if (last === undefined || bindings.length < 2) return undefined;
  const { kind, flow } = last.statement;
  const isReplaced = bindings.slice(0, -1).every((each) => each.statement.kind === "import");
  const isDefinition = (kind === "function" || kind === "class") && flow.possible.has(name);
  if (!isReplaced || !(kind === "import" || isDefinition)) return undefined;
  if (!isDefinition && areSame(bindings.flatMap((each) => plansOf(each, name)))) return undefined;
  const isReadBefore = kept.some(({ statement }) => {
    const { index, uses, dynamic, annotationNames } = statement;
    const reads = uses.filter((use) => use.name === name && use.kind !== "write");
    if (statement === last.statement) return reads.some((use) => use.when !== "later"); // `class Counter(Counter)`
    return (
      index < last.statement.index &&
      (dynamic !== undefined || reads.length > 0 || annotationNames.has(name))
    );
  });
  return isReadBefore ? undefined : last;
}

const plansOf = ({ statement }: Kept, name: string): readonly ImportPlan[] =>
  statement.imports.filter((each) => each.name === name).map(({ plan }) => plan);

/** Does a step run between the statements that bind a name? All that stands in modules runs before it. */
function runsBetween(bindings: readonly Kept[], kept: readonly Kept[]): boolean {
  const [first, last] = [bindings[0]?.statement.index ?? 0, bindings.at(-1)?.statement.index ?? 0];
  return kept.some(
    ({ statement, role }) =>
      statement.index > first &&
      statement.index < last &&
      role.kind !== "module" &&
      statement.kind === "other" &&
      !statement.isPure,
  );
}

/**
 * `if fast: import a` depends on a variable, and `finally: retries = 3` binds one that other code binds too: such a block cannot
 * stand at the top of a module.
 */
function standsAlone({ flow }: Statement, names: Names): boolean {
  return (
    [...flow.exposed].every((name) => isImported(names.get(name))) &&
    [...flow.possible].every((name) => names.get(name)?.kind === "import-block")
  );
}

const isOfPackage = (plan: ImportPlan, packageName: string): boolean =>
  plan.level === 0 && plan.module.split(".", 1)[0] === packageName;

function importsFromPackage({ statement }: Kept, name: string, packageName: string): boolean {
  return (
    statement.kind === "import" &&
    statement.imports.some((each) => each.name === name && isOfPackage(each.plan, packageName))
  );
}

const isImported = (info: Name | undefined): boolean =>
  info === undefined || info.kind === "import" || info.kind === "import-block";

function append<Value>(map: Map<string, Value[]>, key: string, value: Value): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}

function kindOf(
  name: string,
  bindings: readonly Kept[],
  imports: readonly ImportPlan[],
  isGlobalWritten: boolean,
  fields: ReadonlySet<string>,
  isBoundBetween: boolean,
): NameKind {
  const homes = new Set(
    bindings.map(({ role }) => (role.kind === "module" ? role.module : undefined)),
  );
  const isModule = homes.size === 1 && !homes.has(undefined) && !isBoundBetween;
  if (
    !isGlobalWritten &&
    bindings.every((each) => each.statement.kind === "import") &&
    areSame(imports)
  )
    return "import";
  if (
    !isGlobalWritten &&
    !isModule &&
    bindings.length === 1 &&
    bindings[0]?.statement.kind === "import-block"
  )
    return "import-block";
  const only = bindings.length === 1 ? bindings[0]?.statement : undefined;
  if (!isGlobalWritten && (only?.kind === "function" || only?.kind === "class"))
    return "definition";
  if (isModule) return "module";
  return fields.has(name) ? "parameter" : "variable";
}

/** Do all imports bind the same object? `import a.b` and `import a.c` both bind `a`. */
function areSame(imports: readonly ImportPlan[]): boolean {
  const targets = new Set(imports.map(targetOf));
  return targets.size === 1;
}

/** `from a import b` and `import a.b as b` bind the same object; `import a.b` binds `a`. */
function targetOf(plan: ImportPlan): string {
  const module = ".".repeat(plan.level) + plan.module;
  if (plan.name !== undefined) return `${module}.${plan.name}`;
  return plan.alias === undefined ? (module.split(".", 1)[0] ?? module) : module;
}
