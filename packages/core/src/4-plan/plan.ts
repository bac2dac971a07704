import type { Analysis, FollowedAnalysis } from "../model/analysis.ts";
import type { Environment } from "../model/conversion.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import type { KeptFile, Planned, TestModulePlan } from "../model/plan.ts";
import { type Beside, findDataFiles } from "./files/find-data-files.ts";
import { findHidden } from "./find-hidden.ts";
import { findHiddenNeeds } from "./find-hidden-needs.ts";
import { findImports } from "./imports/find-imports.ts";
import { introduction } from "./prose/headings.ts";
import { findSeparable, inOwnModules, reportApart } from "./modules/keep-modules-apart.ts";
import {
  findClashes,
  findMovable,
  mergeModules,
  type NameClash,
  reportClashes,
} from "./modules/merge-modules.ts";
import { findHomeless, reportHomeless } from "./modules/find-homeless.ts";
import { findReplaced, reportReplaced } from "./modules/find-replaced.ts";
import { putModulesInFolders } from "./modules/module-folders.ts";
import { namePackages } from "./name-packages.ts";
import { keptCellPath } from "./plan-ledger.ts";
import { type NotebookPlan, planNotebook } from "./plan-notebook.ts";
import { assignRoles, isExportOnly } from "./roles.ts";
import { filesDiffer, inOwnFolder } from "./files/run-files.ts";
import { planRequirements } from "./requirements/plan-requirements.ts";
import { writtenModules } from "./modules/written-modules.ts";

export interface NotebookToPlan extends Beside {
  readonly analysis: FollowedAnalysis;
  readonly environment: Environment | undefined;
  /** Text of a file, relative to the notebook's folder. */
  readonly readText: ((path: string) => string | undefined) | undefined;
}

/** Makes every decision about a package. Several notebooks share its modules, and each has a folder for its pipeline. */
export function plan(notebooks: readonly NotebookToPlan[], name: string): Planned {
  const prefixes = notebookNames(notebooks.map((each) => each.analysis));
  const { plans, diagnostics: ofModules } = planNotebooks(
    notebooks.map(({ analysis }) => analysis),
    prefixes,
    name,
  );
  const imports = plans.map((each, i) =>
    findImports((notebooks[i] as NotebookToPlan).analysis, each),
  );
  const pythonVersion = targetVersion(notebooks);
  const requirements = planRequirements({
    imports: imports.flatMap((each) => each.kept),
    installs: notebooks.flatMap(({ analysis }) =>
      analysis.cells.flatMap((cell) =>
        cell.lowered.installs.map((request) => ({
          request,
          cell: cell.number,
          notebook: analysis.notebook.path,
        })),
      ),
    ),
    environment: notebooks.find((each) => each.environment !== undefined)?.environment,
    pythonVersion,
    localModules: [
      name,
      ...notebooks.flatMap(({ analysis, hasFile }) => localModules(analysis, hasFile)),
    ],
    needs: plans.flatMap((each, i) =>
      findHiddenNeeds((notebooks[i] as NotebookToPlan).analysis, each),
    ),
    droppedImports: imports.flatMap((each) => each.dropped),
    sources: notebooks.map(({ analysis, readText }) => ({
      notebook: analysis.notebook,
      readText: readText ?? (() => undefined),
    })),
  });
  const modules = plans.map((each, i) => ({
    analysis: (notebooks[i] as NotebookToPlan).analysis,
    modules: each.modules,
  }));
  const planned = putModulesInFolders({
    name,
    summary: summaryOf(notebooks.map((each) => each.analysis)),
    pythonVersion,
    modules: mergeModules(modules),
    pipelines: plans.flatMap((each) => each.pipeline ?? []),
    tests: plans.flatMap((each): readonly TestModulePlan[] => each.tests),
    requirements: requirements.requirements,
    unresolvedRequirements: requirements.unresolved,
    dataFiles: notebooks.flatMap((notebook, i) => {
      const { statements, accesses } = (plans[i] as NotebookPlan).fileUse;
      return findDataFiles(notebook.analysis, statements, accesses, notebook);
    }),
    keptFiles: notebooks.flatMap(({ analysis }) =>
      keptFiles(analysis, prefixes.get(analysis.notebook.path)),
    ),
    notebooks: notebooks.map(({ analysis }, i) => ({
      path: analysis.notebook.path,
      title: introduction(analysis.notebook).title,
      ledger: (plans[i] as NotebookPlan).ledger,
    })),
  });
  return {
    plan: planned,
    diagnostics: [
      ...plans.flatMap((each) => each.diagnostics),
      ...requirements.diagnostics,
      ...ofModules,
      ...reportClashes(findClashes(modules), modules),
    ],
  };
}

interface NotebookPlans {
  readonly plans: readonly NotebookPlan[];
  /** Of modules that were taken apart. */
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * A file that several notebooks run becomes one module, unless they make different ones of it; and definitions of one name
 * share a module only where they are the same.
 */
function planNotebooks(
  analyses: readonly FollowedAnalysis[],
  prefixes: ReadonlyMap<string, string>,
  name: string,
): NotebookPlans {
  const ownOf = (analysis: Analysis): string | undefined => prefixes.get(analysis.notebook.path);
  const isOfExportProject = analyses.some((each) => isExportOnly(each, assignRoles(each)));
  const hidden = findHidden(analyses);
  const counting = analyses.filter(({ notebook }) => !hidden.has(notebook.path));
  const replaced = findReplaced(counting);
  const replacedByPath = new Map(
    counting.map(({ notebook }, i) => [notebook.path, replaced[i] ?? new Map<string, string>()]),
  );
  const planOne = (analysis: FollowedAnalysis, isApart: boolean): NotebookPlan => {
    const own = ownOf(analysis);
    return planNotebook(analysis, {
      packageName: name,
      package: own === undefined ? name : `${name}.${own}`,
      folder: own === undefined ? `src/${name}` : `src/${name}/${own}`,
      testPrefix: own === undefined ? "" : `${own}_`,
      isJoint: analyses.length > 1,
      isOfExportProject,
      replaced: replacedByPath.get(analysis.notebook.path) ?? new Map(),
      homeless: findHomeless(analysis, counting),
      isHidden: hidden.has(analysis.notebook.path),
      ...(isApart && own !== undefined && { moduleFolder: own }),
    });
  };
  const planAll = (all: readonly FollowedAnalysis[]): NotebookPlans => {
    const plans = all.map((analysis) => planOne(analysis, false));
    const apart = new Set<number>();
    const ownModules = all.map(() => new Set<string>());
    const separated: NameClash[] = [];
    const planAgain = (i: number): void => {
      const analysis = all[i] as FollowedAnalysis;
      const own = inOwnModules(analysis, ownModules[i] as Set<string>, ownOf(analysis) ?? "");
      plans[i] = planOne(own, apart.has(i));
    };
    for (;;) {
      const modules = plans.map((each, i) => ({
        analysis: all[i] as FollowedAnalysis,
        modules: each.modules,
      }));
      const clashes = findClashes(modules);
      const movable = [...findMovable(clashes)].filter((i) => !apart.has(i));
      for (const i of movable) apart.add(i);
      const separable = findSeparable(clashes, all);
      for (const { later, module } of separable)
        ownModules[later.notebook]?.add(module.slice(name.length + 1));
      separated.push(...separable);
      const again = new Set([...movable, ...separable.map(({ later }) => later.notebook)]);
      if (again.size === 0) {
        const folderOf = (i: number): string => ownOf(all[i] as FollowedAnalysis) ?? "";
        return { plans, diagnostics: reportApart(separated, all, folderOf, name) };
      }
      for (const i of again) planAgain(i);
    }
  };
  const withDropped = (all: NotebookPlans): NotebookPlans => ({
    ...all,
    diagnostics: [
      ...all.diagnostics,
      ...reportReplaced(counting, replaced),
      ...reportHomeless(counting),
    ],
  });
  const found = planAll(analyses);
  const modules = found.plans.map((each) => each.modules);
  if (!filesDiffer(analyses, modules, name)) return withDropped(found);
  return withDropped(
    planAll(analyses.map((analysis) => inOwnFolder(analysis, ownOf(analysis) ?? ""))),
  );
}

/** In a joint package, what a notebook's own folder is called. */
function notebookNames(analyses: readonly Analysis[]): ReadonlyMap<string, string> {
  if (analyses.length < 2) return new Map();
  return namePackages(analyses.map((each) => ({ path: each.notebook.path, imports: [] })));
}

/** The oldest Python that generated packages support, in its minor version. */
const floor = 10;
const usual = 11;

/** The environment's Python, else the notebook's, not below the floor. */
function targetVersion(notebooks: readonly NotebookToPlan[]): string {
  const versions = notebooks.map(
    ({ environment, analysis }) => environment?.pythonVersion ?? analysis.notebook.pythonVersion,
  );
  const minors = versions.flatMap((version) => {
    const match = /^3\.(\d+)/.exec(version ?? "");
    return match?.[1] === undefined ? [] : [Number(match[1])];
  });
  return `3.${Math.max(floor, minors.length > 0 ? Math.max(...minors) : usual)}`;
}

function summaryOf(analyses: readonly Analysis[]): string {
  for (const { notebook } of analyses) {
    const { summary } = introduction(notebook);
    if (summary !== undefined && summary !== "") return summary;
  }
  return `What ${analyses.map((each) => each.notebook.path.split("/").at(-1) ?? "").join(", ")} does, as a package.`;
}

/** Modules that stand beside the notebook, or that it writes itself. */
function localModules(analysis: Analysis, hasFile: (path: string) => boolean): readonly string[] {
  const roots = new Set(
    analysis.statements.flatMap((each) =>
      each.imports.map(({ plan: one }) => one.module.split(".", 1)[0] ?? ""),
    ),
  );
  const written = new Set(writtenModules(analysis).keys());
  return [...roots].filter(
    (root) =>
      root !== "" && (written.has(root) || hasFile(`${root}.py`) || hasFile(`${root}/__init__.py`)),
  );
}

function keptFiles(analysis: Analysis, prefix: string | undefined): readonly KeptFile[] {
  const cells = analysis.cells.filter((cell) => cell.problem !== undefined);
  const imported = new Set(
    analysis.statements.flatMap((each) =>
      each.imports.map(({ plan: one }) => one.module.split(".", 1)[0] ?? ""),
    ),
  );
  const modules = [...writtenModules(analysis)].filter(([module]) => imported.has(module));
  return [
    ...cells.map((cell) => ({
      path: keptCellPath(cell, prefix === undefined ? "" : `${prefix}_`),
      text: `${cell.lowered.cell.source.trimEnd()}\n`,
    })),
    ...modules.map(([module, text]) => ({ path: `src/${module}.py`, text: `${text.trimEnd()}\n` })),
  ];
}
