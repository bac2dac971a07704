import type { ImportPlan, ModulePlan, PackagePlan, PipelinePlan } from "../model/plan.ts";
import { namesBoundIn } from "./bound-names.ts";
import { boundName, writeImports } from "./imports.ts";
import { isOwnImport, whyApart } from "./why-apart.ts";

/** Everything that one runnable file is made of. */
export interface ScriptParts {
  /** `undefined` where it only defines. */
  readonly pipeline: PipelinePlan | undefined;
  readonly modules: readonly ModulePlan[];
  readonly futures: readonly string[];
  readonly imports: readonly ImportPlan[];
  readonly body: string;
  /** Names that its modules bind and import. */
  readonly names: ReadonlySet<string>;
  /** Why the parts cannot be joined into one file; `undefined` where they can. */
  readonly problem: string | undefined;
}

/** A file for each pipeline with the modules that it needs, and one for the modules that none needs. */
export function splitIntoScripts(plan: PackagePlan): readonly ScriptParts[] {
  const only = plan.pipelines.length === 1 ? plan.pipelines[0] : undefined;
  if (only !== undefined) return [joinParts(plan, only, inOrder(plan, plan.modules))];
  const needed = new Set<ModulePlan>();
  const scripts = plan.pipelines.map((pipeline) => {
    const modules = inOrder(plan, modulesOf(plan, pipeline.imports));
    for (const module of modules) needed.add(module);
    return joinParts(plan, pipeline, modules);
  });
  const rest = plan.modules.filter((module) => !needed.has(module));
  if (rest.length === 0 && scripts.length > 0) return scripts;
  return [...scripts, joinParts(plan, undefined, inOrder(plan, rest))];
}

function modulesOf(plan: PackagePlan, imports: readonly ImportPlan[]): readonly ModulePlan[] {
  const names = new Set(imports.map(({ module }) => module));
  return plan.modules.filter(({ name }) => names.has(name));
}

/** Modules with those that they import, each after what it imports; in a cycle, in the plan's order. */
function inOrder(plan: PackagePlan, modules: readonly ModulePlan[]): readonly ModulePlan[] {
  const ordered = new Set<ModulePlan>();
  const visiting = new Set<ModulePlan>();
  const visit = (module: ModulePlan): void => {
    if (visiting.has(module)) return;
    visiting.add(module);
    for (const other of modulesOf(plan, module.imports)) visit(other);
    ordered.add(module);
  };
  for (const module of modules) visit(module);
  return [...ordered];
}

function joinParts(
  plan: PackagePlan,
  pipeline: PipelinePlan | undefined,
  modules: readonly ModulePlan[],
): ScriptParts {
  const parts = [...modules, ...(pipeline === undefined ? [] : [pipeline])];
  const isForeign = (other: ImportPlan) => !isOwnImport(plan, other);
  const moduleImports = modules.flatMap(({ imports }) => imports).filter(isForeign);
  const moduleNames = modules.flatMap(({ body }) => [...namesBoundIn(body)]);
  return {
    pipeline,
    modules,
    futures: [...new Set(parts.flatMap(({ futures }) => futures))],
    imports: [
      ...moduleImports,
      ...(pipeline?.imports ?? []).filter(isForeign),
      ...(pipeline?.parameterImports ?? []),
    ],
    body: [...modules.map(({ body }) => body), aliases(plan, pipeline), pipeline?.body ?? ""]
      .filter((body) => body.trim() !== "")
      .join("\n\n\n"),
    names: new Set([...moduleNames, ...moduleImports.map(boundName)]),
    problem: whyApart(plan, modules, pipeline),
  };
}

/** What the steps call by another name than its own is bound under both. */
function aliases(plan: PackagePlan, pipeline: PipelinePlan | undefined): string {
  const lines = (pipeline?.imports ?? [])
    .filter((own) => isOwnImport(plan, own))
    .filter(({ name, alias }) => alias !== undefined && alias !== name)
    .map(({ name, alias }) => `${alias} = ${name}`);
  return [...new Set(lines)].join("\n");
}

/** The import statements of a script, one a line. */
export function writeScriptImports({ imports, futures }: ScriptParts): string {
  return writeImports(imports, futures);
}
