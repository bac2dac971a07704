import type { NameUse, Statement } from "../../model/analysis.ts";
import type { ImportPlan } from "../../model/plan.ts";
import { walk } from "../../python/ast.ts";
import { importLine } from "./import-line.ts";
import type { Name, Names } from "../names.ts";
import { readsVariable } from "../requirements/data/environment-readers.ts";
import { locateImport } from "../requirements/locate-import.ts";
import type { Kept } from "../select.ts";

/**
 * Imports that must not stand at the top of a module, because code before them decides what they find: of a module that may be found only
 * since `sys.path` was changed, or of a library that reads an environment variable that was set. They stay where they stand, and what
 * needs the name imports it for itself; where that could be another object, the name becomes a variable.
 * @param tests statements of tests
 * @param own first parts of modules that come with the package
 */
export function settleImports(
  names: Names,
  kept: readonly Kept[],
  tests: readonly Statement[],
  own: ReadonlySet<string>,
): Names {
  const all = [...kept.map((each) => each.statement), ...tests];
  const changers = findChangers(kept);
  if (changers.length === 0 && !all.some((each) => each.environmentKeys.length > 0)) return names;
  const isReadByKept = (name: string): boolean => all.some((each) => reads(each, name));
  return new Map(
    [...names].map(([name, info]) => {
      if (info.kind !== "import" && info.kind !== "import-block") return [name, info];
      const [first] = info.bindings;
      if (first === undefined || (first.role.kind === "imports" && !isReadByKept(name)))
        return [name, info];
      const cause = causeFor(first, name, kept, changers, own);
      if (cause === undefined) return [name, info];
      const settled = kindFor(name, info, cause.kept, all);
      return [name, settled === info.kind ? info : { ...info, kind: settled, cause: cause.reason }];
    }),
  );
}

interface Cause {
  readonly kept: Kept;
  readonly reason: string;
}

/** Statements that change where modules are found, functions that do called among them. */
function findChangers(kept: readonly Kept[]): readonly Cause[] {
  const changeByFunction = new Map(
    kept.flatMap(({ statement: { kind, searchChange, flow } }) =>
      searchChange === undefined || (kind !== "function" && kind !== "class")
        ? []
        : [...flow.possible].map((name) => [name, searchChange] as const),
    ),
  );
  return kept.flatMap((each) => {
    const { kind, uses, searchChange, cell } = each.statement;
    if (kind !== "other") return [];
    const called = uses.find((use) => use.kind === "read" && changeByFunction.has(use.name));
    const change = searchChange ?? (called && changeByFunction.get(called.name));
    if (change === undefined) return [];
    const changed = /^sys\.\w+/.exec(change)?.[0];
    const what = changed === undefined ? `runs \`${change}\`` : `changes \`${changed}\``;
    const reason = `cell ${cell} ${what}, which decides what is found`;
    return [{ kept: each, reason }];
  });
}

/** What comes before the import and has a say in it; nothing where the module was imported before that. */
function causeFor(
  { statement }: Kept,
  name: string,
  kept: readonly Kept[],
  changers: readonly Cause[],
  own: ReadonlySet<string>,
): Cause | undefined {
  const plans = statement.imports.filter((each) => each.name === name).map(({ plan }) => plan);
  for (const plan of plans) {
    const root = rootOf(plan);
    if (plan.level > 0 || root === "__future__" || own.has(root)) continue;
    const firstIndex = kept.find((each) =>
      each.statement.imports.some((one) => one.plan.level === 0 && rootOf(one.plan) === root),
    )?.statement.index;
    const isBefore = (each: Kept): boolean =>
      each.statement.index < Math.min(firstIndex ?? Infinity, statement.index);
    const changing = changers.find((each) => isBefore(each.kept));
    if (changing !== undefined && mayBeLocal(plan.module)) return changing;
    for (const each of kept) {
      const key = each.statement.environmentKeys.find((one) => readsVariable(root, one));
      if (key === undefined || each.statement.kind !== "other" || !isBefore(each)) continue;
      const reason = `cell ${each.statement.cell} sets \`${key}\`, which is read by the import`;
      return { kept: each, reason };
    }
  }
  return undefined;
}

const rootOf = ({ module }: ImportPlan): string => module.split(".", 1)[0] ?? "";

/** Is it neither of the standard library nor of a distribution that is known? */
function mayBeLocal(module: string): boolean {
  const evidence = { installedByImport: new Map<string, string[]>(), requested: new Set<string>() };
  const { kind } = locateImport(module, evidence, "3.12");
  return kind === "unknown" || kind === "platform";
}

function kindFor(
  name: string,
  info: Name,
  changing: Kept,
  all: readonly Statement[],
): Name["kind"] {
  const [first] = info.bindings;
  if (first?.role.kind === "module" && changing.role.kind === "module") {
    const { module } = first.role;
    const isOfModule = info.bindings.every(
      ({ role }) => role.kind === "module" && role.module === module,
    );
    // Statements of one module stay in their order.
    return changing.role.module === module && isOfModule ? "module" : info.kind;
  }
  const lines = new Set(info.imports.map(importLine));
  const isSame = info.kind === "import" && lines.size === 1 && !info.isGlobalWritten;
  return isSame && all.every((each) => isSafeToRepeat(each, name, info.imports[0]))
    ? "import-in-place"
    : "variable";
}

/** Does importing it again give the same object, as far as the statement goes? */
function isSafeToRepeat(statement: Statement, name: string, plan: ImportPlan | undefined): boolean {
  const { source, span, uses, dynamic, processState, node } = statement;
  const text = source.text.slice(span.start, span.end);
  if (dynamic !== undefined || /\bsys\.modules\b|\breload\b/.test(text)) return false;
  const isOfModule = plan?.name === undefined;
  if (!isOfModule && processState === "patch") return false;
  if (isDeclaredGlobal(statement, name)) return false;
  if (node.nodeType === "Delete" && uses.some((use) => use.name === name)) return false;
  return uses.every(
    (use) =>
      use.name !== name ||
      use.kind === "write" ||
      (use.kind === "read" && !use.isInString && (isOfModule || isOfFixedObject(use))),
  );
}

/** A function or a class: a module does not bind its name anew while it is used, as it may a value's. */
function isOfFixedObject({ name, node, parent }: NameUse): boolean {
  if (/^_*[A-Z][A-Za-z0-9]*[a-z]/.test(name)) return true;
  return parent?.nodeType === "Call" && parent.func === node;
}

function isDeclaredGlobal({ node }: Statement, name: string): boolean {
  let isFound = false;
  walk(node, (at) => {
    isFound ||= at.nodeType === "Global" && at.names.includes(name);
    return !isFound;
  });
  return isFound;
}

const reads = ({ uses }: Statement, name: string): boolean =>
  uses.some((use) => use.name === name && use.kind === "read");
