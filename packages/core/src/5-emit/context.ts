import { fillLines } from "../python/fill-lines.ts";
import type {
  DataFile,
  ImportPlan,
  PackagePlan,
  PlannedNotebook,
  TestModulePlan,
  TestPart,
} from "../model/plan.ts";
import type {
  TemplateContext,
  TemplateDataFile,
  TemplateFolder,
  TemplateNotebook,
  TemplateRequirements,
  TemplateScript,
  TemplateTest,
} from "../model/template.ts";
import { wordsIn } from "./bound-names.ts";
import { chooseNames } from "./choose-names.ts";
import { absentPaths, describeFile, filesOfTest, hasPatterns } from "./data-file-needs.ts";
import { distributionName, isAddress, writeDependencies } from "./dependencies.ts";
import { writeImports } from "./imports.ts";
import { pystring } from "./filters/pystring.ts";
import { hasHashes } from "./has-hashes.ts";
import { modulesBeside } from "./modules-beside.ts";
import { pipelineContext, textOrNull } from "./pipeline-context.ts";
import { renderRequirementsIn, renderRequirementsTxt } from "./requirements-file.ts";
import { writeScriptImports, type ScriptParts } from "./script-parts.ts";
import { toolVersions } from "./tool-versions.ts";
import { describeLedger, shortenStart } from "./went-to.ts";

export interface ContextOptions {
  readonly isFormatted: boolean;
  /** Are the data files that exist brought along? */
  readonly isDataCopied: boolean;
  /** Text of a resolved `requirements.txt`; `undefined` where only the direct pins are known. */
  readonly lockedRequirements: string | undefined;
  /** Empty where the template asks for none. */
  readonly scripts: readonly ScriptParts[];
}

/** What a template is told about a package; pure data, decided by the plan. */
export function createContext(plan: PackagePlan, options: ContextOptions): TemplateContext {
  const describe = (file: DataFile): TemplateDataFile => describeFile(file, options.isDataCopied);
  const pipelines = plan.pipelines.map((pipeline) =>
    pipelineContext(plan, pipeline, chooseNames(pipeline), describe),
  );
  const fixtureByModule = new Map(
    pipelines.map((pipeline) => [`${pipeline.package}.pipeline`, pipeline.fixture]),
  );
  return {
    package: plan.name,
    distribution: distributionName(plan.name),
    summary: plan.summary,
    python: plan.pythonVersion,
    tools: toolVersions,
    is_formatted: options.isFormatted,
    requirements: requirementsContext(plan, options),
    folders: findFolders(plan),
    modules: plan.modules.map((module) => ({
      name: module.name,
      path: module.path,
      docstring: textOrNull(module.docstring),
      imports: writeImports(module.imports, module.futures),
      all: module.all ?? null,
      body: module.body,
    })),
    modules_beside: modulesBeside(plan),
    pipelines,
    tests: plan.tests.map((test) => ({
      ...testContext(test, (part) => filesOfTest(plan, part).map(describe)),
      fixture: pipelines.length > 1 ? (fixtureByModule.get(test.pipeline ?? "") ?? null) : null,
    })),
    scripts: options.scripts.map((parts) => scriptContext(plan, parts, describe)),
    data_files: plan.dataFiles.map(describe),
    draws_figures: drawsFigures(plan),
    notebooks: describeNotebooks(plan.notebooks),
    lint: null,
    folder: null,
    module: null,
    pipeline: null,
    test: null,
    script: null,
  };
}

function scriptContext(
  plan: PackagePlan,
  parts: ScriptParts,
  describe: (file: DataFile) => TemplateDataFile,
): TemplateScript {
  const { pipeline } = parts;
  const context =
    pipeline && pipelineContext(plan, pipeline, chooseNames(pipeline, parts.names), describe);
  return {
    name: context === undefined || context.name === "" ? plan.name : context.name,
    modules: parts.modules.map(({ path }) => path),
    docstring: textOrNull(pipeline?.docstring) ?? plan.summary,
    imports: writeScriptImports(parts),
    body: parts.body,
    is_runnable: context?.is_runnable ?? false,
    pipeline: context ?? null,
  };
}

function requirementsContext(
  { requirements, unresolvedRequirements }: PackagePlan,
  { lockedRequirements }: ContextOptions,
): TemplateRequirements {
  const dependencies = writeDependencies(requirements);
  return {
    in: renderRequirementsIn(requirements, unresolvedRequirements).trimEnd(),
    txt: (lockedRequirements ?? renderRequirementsTxt(requirements)).trimEnd(),
    is_locked: lockedRequirements !== undefined,
    has_hashes: lockedRequirements !== undefined && hasHashes(lockedRequirements),
    is_empty: requirements.length === 0,
    dependencies,
    has_addresses: dependencies.some(isAddress),
  };
}

/** Each folder on the way to a Python file; `src` alone is no package. */
function findFolders({
  name,
  summary,
  modules,
  pipelines,
}: PackagePlan): readonly TemplateFolder[] {
  const paths = [
    ...modules.map(({ path }) => path.slice(0, path.lastIndexOf("/"))),
    ...pipelines.map(({ folder }) => folder),
  ];
  const folders = new Set([`src/${name}`]);
  for (const parts of paths.map((path) => path.split("/")))
    for (let end = 2; end <= parts.length; end++) folders.add(parts.slice(0, end).join("/"));
  const present = new Set(modules.map(({ path }) => path));
  return [...folders]
    .filter((path) => !present.has(`${path}/__init__.py`))
    .sort((a, b) => (a < b ? -1 : 1))
    .map((path) => ({
      path,
      docstring: path === `src/${name}` ? fillLines(summary, 79).join("\n") : describeFolder(path),
    }));
}

/** `src/wine/models` → `Modules of wine.models.` */
function describeFolder(path: string): string {
  return `Modules of ${path.split("/").slice(1).join(".")}.`;
}

/** @param filesOf what a test needs */
function testContext(
  test: TestModulePlan,
  filesOf: (part: TestPart) => readonly TemplateDataFile[],
): Omit<TemplateTest, "fixture"> {
  const guarded = test.parts.map((part) => guardPart(part.text, absentPaths(filesOf(part))));
  const body = guarded.join("\n\n\n");
  const files = test.parts.flatMap(filesOf);
  const words = wordsIn(body);
  return {
    path: test.path,
    docstring: textOrNull(test.docstring),
    imports: writeImports(test.imports, test.futures),
    body,
    absent_files: absentPaths(files),
    has_patterns: hasPatterns(files),
    is_pipeline: test.isPipeline,
    uses_results: words.has("results"),
    uses_printed: words.has("printed"),
  };
}

const drawing = new Set(["matplotlib", "pylab", "seaborn"]);

/** Has a test skipped where files are absent; templates define what does it. */
function guardPart(text: string, absent: readonly string[]): string {
  return absent.length === 0 ? text : `@needs_files(${absent.map(pystring).join(", ")})\n${text}`;
}

function drawsFigures({ modules, pipelines, tests, requirements }: PackagePlan): boolean {
  const imports = [...modules, ...pipelines, ...tests].flatMap(({ imports }) => imports);
  const roots = imports.map(({ module }: ImportPlan) => module.split(".", 1)[0] ?? module);
  return [...roots, ...requirements.flatMap(({ imports }) => imports)].some((name) =>
    drawing.has(name),
  );
}

/** Where the cells went, for a reader. */
export function describeNotebooks(
  notebooks: readonly PlannedNotebook[],
): readonly TemplateNotebook[] {
  return notebooks.map(({ path, title, ledger }) => {
    const places = describeLedger(ledger);
    return {
      path,
      title: textOrNull(title),
      cells: ledger.map(({ cell, startsWith }, index) => ({
        number: cell,
        starts_with: shortenStart(startsWith),
        went_to: places[index] ?? "",
      })),
    };
  });
}
