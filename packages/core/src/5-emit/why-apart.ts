import type { ImportPlan, ModulePlan, PackagePlan, PipelinePlan } from "../model/plan.ts";
import { namesBoundIn } from "./bound-names.ts";
import { boundName, writeImports } from "./imports.ts";

/** Does an import name the package itself or one of its modules? */
export function isOwnImport({ name }: PackagePlan, { module, level }: ImportPlan): boolean {
  return level > 0 || module === name || module.startsWith(`${name}.`);
}

/** Why modules and a pipeline must stay in files of their own; `undefined` where one file means the same. */
export function whyApart(
  plan: PackagePlan,
  modules: readonly ModulePlan[],
  pipeline: PipelinePlan | undefined,
): string | undefined {
  const parts = [...modules, ...(pipeline === undefined ? [] : [pipeline])];
  return (
    futuresDiffer(parts) ??
    usedAsModule(plan, parts) ??
    aliasInModule(plan, modules) ??
    importsItself(plan, parts) ??
    nameMeansTwo(plan, parts)
  );
}

type Part = ModulePlan | PipelinePlan;

function futuresDiffer(parts: readonly Part[]): string | undefined {
  const kinds = new Set(parts.map(({ futures }) => futures.toSorted().join()));
  return kinds.size > 1 ? "its modules have different `from __future__` imports" : undefined;
}

function usedAsModule(plan: PackagePlan, parts: readonly Part[]): string | undefined {
  const modules = new Set(plan.modules.map(({ name }) => name));
  const found = parts
    .flatMap(({ imports }) => imports)
    .filter((own) => isOwnImport(plan, own))
    .find(({ module, name }) => name === undefined || modules.has(`${module}.${name}`));
  return found && `code uses the module \`${boundName(found)}\` as a whole`;
}

function aliasInModule(plan: PackagePlan, modules: readonly ModulePlan[]): string | undefined {
  const found = modules
    .flatMap(({ imports }) => imports)
    .find((own) => isOwnImport(plan, own) && own.alias !== undefined && own.alias !== own.name);
  return found && `a module imports \`${found.name}\` of another under a different name`;
}

function importsItself({ name }: PackagePlan, parts: readonly Part[]): string | undefined {
  const inner = new RegExp(`^[ \\t]*(from|import)[ \\t]+${name}\\b`, "m");
  const texts = parts.flatMap((part) =>
    ["steps" in part ? part.steps.map(({ body }) => body) : [], part.body].flat(),
  );
  return texts.some((text) => inner.test(text))
    ? `code imports from \`${name}\` itself`
    : undefined;
}

/** One namespace has room for one meaning of a name: a definition of one part, or one import. */
function nameMeansTwo(plan: PackagePlan, parts: readonly Part[]): string | undefined {
  const sourceByName = new Map<string, string>();
  for (const [index, { imports, body }] of parts.entries()) {
    const meanings = [
      ...imports.filter((other) => !isOwnImport(plan, other)).map(meaning),
      ...[...namesBoundIn(body)].map((name) => [name, `part ${index}`] as const),
    ];
    for (const [name, source] of meanings) {
      if ((sourceByName.get(name) ?? source) !== source)
        return `the name \`${name}\` means different things in different modules`;
      sourceByName.set(name, source);
    }
  }
  return undefined;
}

/** `import a.b` and `import a.c` both bind `a`, to the same module; star imports are all told apart. */
function meaning(plan: ImportPlan): readonly [string, string] {
  const line = writeImports([plan]);
  if (plan.name === "*") return [line, line];
  const isRoot = plan.name === undefined && plan.alias === undefined;
  return [boundName(plan), isRoot ? `import ${boundName(plan)}` : line];
}
