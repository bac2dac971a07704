import type { Analysis, FollowedAnalysis, Statement } from "../model/analysis.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import type { ImportPlan, LedgerEntry, PipelinePlan, TestModulePlan } from "../model/plan.ts";
import { decide, type Decisions } from "./decide.ts";
import { findReadFiles } from "./files/find-read-files.ts";
import { type Access, readAccesses } from "./files/read-accesses.ts";
import { namesBeside } from "./hoisting/names-beside.ts";
import { findLateImports } from "./imports/find-late-imports.ts";
import { type Directory } from "./imports/module-imports.ts";
import type { PlannedModule } from "./modules/module-parts.ts";
import { planLedger } from "./plan-ledger.ts";
import { dropHomeless } from "./modules/find-homeless.ts";
import { dropReplaced, type Replaced } from "./modules/find-replaced.ts";
import { dottedName, planModules } from "./modules/plan-modules.ts";
import { planPipeline } from "./steps/plan-pipeline.ts";
import { showsPrograms } from "./steps/shows-programs.ts";
import { planTests } from "./tests/plan-tests.ts";
import { recordedTests } from "./recorded/recorded-tests.ts";
import { type Proposed, proposeTags } from "./propose/propose-tags.ts";
import { reportPlan } from "./report-plan.ts";
import { reportUnexported } from "./report-unexported.ts";
import {
  assignRoles,
  defaultModule,
  dropAll,
  dropUnexported,
  isExportOnly,
  isWithoutExports,
  type Roles,
} from "./roles.ts";
import type { Kept } from "./select.ts";
import { isFeature } from "./imports/is-feature.ts";

export interface NotebookOptions {
  readonly packageName: string;
  /** Where its pipeline goes: `wine` and `src/wine`, or `wine.NOTEBOOK` in a joint package. */
  readonly package: string;
  readonly folder: string;
  /** Put before the names of its test modules in a joint package. */
  readonly testPrefix: string;
  /** The package is of several notebooks. */
  readonly isJoint: boolean;
  /** Another notebook of the package follows nbdev's rules. */
  readonly isOfExportProject: boolean;
  /** It is no part of the project, by nbdev's rules. */
  readonly isHidden: boolean;
  /** Modules that later notebooks of the package write anew. */
  readonly replaced: Replaced;
  /** Cells that are exported to no module. */
  readonly homeless: ReadonlySet<number>;
  /** Folder for its untagged definitions, where another notebook of the package has others of the same name. */
  readonly moduleFolder?: string;
}

/** One notebook's share of a package. */
export interface NotebookPlan {
  readonly modules: readonly PlannedModule[];
  readonly pipeline: PipelinePlan | undefined;
  readonly tests: readonly TestModulePlan[];
  readonly ledger: readonly LedgerEntry[];
  readonly kept: readonly Kept[];
  /** What the code that goes somewhere does to files, by the statements' index. */
  readonly fileUse: {
    readonly statements: readonly Statement[];
    readonly accesses: ReadonlyMap<number, readonly Access[]>;
  };
  readonly diagnostics: readonly Diagnostic[];
}

export function planNotebook(analysis: FollowedAnalysis, options: NotebookOptions): NotebookPlan {
  const marked = rolesByNbdev(analysis, options);
  const proposed = proposeTags(analysis, marked, options.packageName);
  const decisions = decide(analysis, proposed?.roles ?? marked, new Map(), options.packageName);
  const isMarked = findMarked(analysis);
  const { moduleFolder } = options;
  const moved =
    moduleFolder === undefined ? decisions : moveHomes(decisions, moduleFolder, isMarked);
  return writeDown(moved, options, isMarked, proposed);
}

/** What the cells are by their marks, less what nbdev would not export. */
function rolesByNbdev(analysis: Analysis, options: NotebookOptions): Roles {
  const { isOfExportProject, isHidden, replaced, homeless } = options;
  const assigned = assignRoles(analysis);
  if (isHidden)
    return dropAll(
      assigned,
      "its notebook is no part of the nbdev project: a name in the path starts with `_`",
    );
  const exported = dropHomeless(dropReplaced(assigned, replaced), homeless);
  return isOfExportProject && isWithoutExports(analysis, exported)
    ? dropUnexported(exported)
    : exported;
}

type IsMarked = (statement: Statement) => boolean;

/** Says whether the tags of a statement's cell choose its module. */
function findMarked({ cells }: Analysis): IsMarked {
  const marked = new Set(
    cells.flatMap(({ number, lowered: { cell } }) => {
      const { mark } = cell;
      const isChosen =
        mark?.role === "module" || (mark?.role === "step" && mark.module !== undefined);
      return isChosen ? [number] : [];
    }),
  );
  return ({ cell }) => marked.has(cell);
}

function moveHomes(decisions: Decisions, folder: string, isMarked: IsMarked): Decisions {
  const homes = new Map(
    [...decisions.homes].map(([index, home]) => {
      const statement = decisions.hoisting.hoistedByIndex.get(index)?.kept.statement;
      const stays =
        statement === undefined ||
        decisions.hoisting.hoistedByIndex.get(index)?.isShared === true ||
        statement.origin !== undefined ||
        isMarked(statement);
      return [index, stays ? home : `${folder}.${home}`];
    }),
  );
  return { ...decisions, homes };
}

function writeDown(
  decisions: Decisions,
  options: NotebookOptions,
  isMarked: IsMarked,
  proposed: Proposed | undefined,
): NotebookPlan {
  const { analysis, selection, names, hoisting, homes, state } = decisions;
  const kept = selection.kept.map(({ statement }) => statement);
  const moduleByName = new Map<string, string>();
  for (const [index, { kept, isShared }] of hoisting.hoistedByIndex) {
    const module = isShared
      ? `${options.package}.pipeline`
      : dottedName(options.packageName, homes.get(index) ?? defaultModule);
    const { flow, globalWrites } = kept.statement;
    // Beside the steps, what functions rebind are the steps' own variables.
    for (const name of [...flow.possible, ...(isShared ? [] : globalWrites)])
      moduleByName.set(name, module);
  }
  const { lateByModule } = findLateImports(hoisting, homes);
  const directory: Directory = {
    lateByModule: new Map(
      [...lateByModule].map(([module, late]) => [`${options.packageName}.${module}`, late]),
    ),
    packageName: options.packageName,
    names,
    moduleByName,
    beside: namesBeside(hoisting),
    stars: unknownStars(selection.kept),
  };
  const isOfModule = (name: string): boolean => {
    const kind = names.get(name)?.kind;
    return kind === "import" || kind === "import-block" || moduleByName.has(name);
  };
  const isExported = isExportOnly(analysis, decisions.roles);
  const rules = {
    hoisting,
    isVariable: (name: string) => !isExported && !isOfModule(name),
    isOfModule,
    isExportOnly: isExported,
    threaded: [],
    late: new Map(),
  };
  // Where only exported cells count, those of other cells change nothing of the modules.
  const futures = rules.isExportOnly
    ? []
    : futuresOf(selection.kept).filter((name) => name === "annotations");
  const hasPipeline = decisions.flow.steps.length > 0 || decisions.fields.fields.length > 0;
  const planned = hasPipeline
    ? planPipeline({
        analysis,
        packageName: options.packageName,
        package: options.package,
        folder: options.folder,
        steps: decisions.flow.steps,
        results: decisions.results,
        fields: decisions.fields.fields,
        injected: selection.injected,
        directory,
        rules,
        futures,
        showsPrograms: showsPrograms(analysis, kept),
        takenNames: new Set(
          [...names.values()].filter((each) => isOfModule(each.name)).map((each) => each.name),
        ),
      })
    : undefined;
  // The default module only holds what steps call: what it imports besides concerns nobody else.
  const isOfSteps = ({ role }: Kept): boolean =>
    hasPipeline &&
    role.kind === "module" &&
    role.module === defaultModule &&
    !analysis.notebook.dialects.includes("nbdev");
  const modules = planModules({
    analysis,
    packageName: options.packageName,
    hoisting,
    homes,
    directory,
    rules,
    futures,
    ownImports: importsOfModules(
      selection.kept.filter(
        (each) => standsFirst(each, decisions, rules.isExportOnly) && !isOfSteps(each),
      ),
      ({ role, statement }) =>
        role.kind !== "module"
          ? undefined
          : options.moduleFolder === undefined || isMarked(statement)
            ? role.module
            : `${options.moduleFolder}.${role.module}`,
    ),
    isMarked,
    hasPipeline,
    isProject: options.isOfExportProject && options.isJoint,
    placed: planned?.placed ?? [],
  });
  const { calls, recorded, untestedByCell } = recordedTests(decisions, directory, rules, planned);
  const ofTests = selection.tests.flatMap(({ statements }) => statements);
  const accesses = readAccesses(analysis, analysis.statements);
  const tests = planTests(
    selection.tests,
    state,
    directory,
    rules,
    planned?.pipeline.package,
    calls,
    findReadFiles([...kept, ...ofTests], accesses),
  );
  return {
    modules,
    pipeline: planned?.pipeline,
    tests: [...tests.modules, ...(recorded?.module ? [recorded.module] : [])].map((each) => ({
      ...each,
      path: each.path.replace(/^tests\/test_/, `tests/test_${options.testPrefix}`),
    })),
    ledger: planLedger(decisions, { planned, tests, recorded, untestedByCell, options }),
    kept: selection.kept,
    fileUse: {
      statements: [...new Set([...kept, ...ofTests])].sort((a, b) => a.index - b.index),
      accesses,
    },
    diagnostics: [
      ...reportPlan(decisions, planned, proposed),
      ...reportUnexported(decisions, options.packageName),
    ],
  };
}

function unknownStars(kept: readonly Kept[]): readonly ImportPlan[] {
  return kept.flatMap((each) =>
    each.statement.imports.filter((binding) => binding.name === "*").map((binding) => binding.plan),
  );
}

/** `from __future__ import …`: only `annotations` still changes something, and it does for all code that follows. */
function futuresOf(kept: readonly Kept[]): readonly string[] {
  const names = kept.flatMap((each) =>
    each.statement.imports
      .filter((binding) => isFeature(binding.plan))
      .map((binding) => binding.plan.name ?? ""),
  );
  return [...new Set(names)];
}

/** Can an import stand before everything else of its module? Not where other code binds the name before it or after. */
function standsFirst(
  { statement }: Kept,
  { names, hoisting }: Decisions,
  isExportOnly: boolean,
): boolean {
  const { imports, index } = statement;
  const isOfSteps =
    !isExportOnly &&
    imports.length > 0 &&
    imports.every(({ name }) => /^(?:variable|import-in-place)$/.test(names.get(name)?.kind ?? ""));
  return !isOfSteps && !hoisting.hoistedByIndex.has(index);
}

/** Imports in `module:` cells, by module. */
function importsOfModules(
  kept: readonly Kept[],
  moduleOf: (kept: Kept) => string | undefined,
): ReadonlyMap<string, readonly Kept[]> {
  const byModule = new Map<string, Kept[]>();
  for (const each of kept) {
    const module = each.statement.kind === "import" ? moduleOf(each) : undefined;
    if (module === undefined) continue;
    const list = byModule.get(module);
    if (list === undefined) byModule.set(module, [each]);
    else list.push(each);
  }
  return byModule;
}
