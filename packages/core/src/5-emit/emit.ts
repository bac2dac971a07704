import { diagnose } from "../diagnostics/diagnose.ts";
import { scriptApart } from "../diagnostics/script-apart.ts";
import type { GeneratedFile, RequirementsWording, Template } from "../model/conversion.ts";
import type { Diagnostic, Place } from "../model/diagnostic.ts";
import type { ManifestEnvironment } from "../model/manifest.ts";
import type { PackagePlan, PlannedNotebook } from "../model/plan.ts";
import { createFormatter } from "../python/format.ts";
import { acceptFiles } from "./accept-files.ts";
import { checkPath } from "./check-path.ts";
import { createContext, describeNotebooks } from "./context.ts";
import { createEngine, type Engine } from "./create-engine.ts";
import { wellFormed } from "./filters/well-formed.ts";
import { finishPython, targetVersion, type TextFile } from "./finish-python.ts";
import { modulesBeside } from "./modules-beside.ts";
import { isWritten, planFiles, subjectOf, type FileToWrite } from "./plan-files.ts";
import { placeTargets } from "./place-targets.ts";
import { splitIntoScripts, type ScriptParts } from "./script-parts.ts";
import { findWordings } from "./requirements-wording.ts";
import { writeManifest } from "./write-manifest.ts";

export interface EmitOptions {
  readonly template: Template;
  /** Lay Python files out with ruff; else the notebook's lines stay as they are. */
  readonly isFormatted: boolean;
  /** Version of nblift, for the manifest. */
  readonly version: string;
  /** The notebooks with the SHA-256 of their bytes, in lower-case hexadecimal. */
  readonly inputs: readonly { readonly path: string; readonly hash: string }[];
  /** What versions were read from. */
  readonly environment?: ManifestEnvironment | undefined;
  /** Are the data files that exist brought along? Then nothing looks whether they are there. */
  readonly isDataCopied?: boolean;
  /** Text of a resolved `requirements.txt`, where there is one. */
  readonly lockedRequirements?: string | undefined;
}

export interface Emitted {
  /** Sorted by path. */
  readonly files: readonly GeneratedFile[];
  readonly diagnostics: readonly Diagnostic[];
  /** The ledgers of the plan, with targets as the template wrote them down. */
  readonly notebooks: readonly PlannedNotebook[];
  /** What other files say of `requirements.txt`, by its state. */
  readonly wordings: readonly RequirementsWording[];
}

/**
 * Writes a plan down as the files of a template. Python files come first, so that the others can say what ruff found in
 * them.
 * @throws TemplateError where the template is at fault
 */
export function emit(plan: PackagePlan, options: EmitOptions): Emitted {
  const { template, isFormatted } = options;
  const placeOf = placeFinder(plan);
  const asked = usesScripts(template) ? splitIntoScripts(plan) : [];
  const scripts = asked.filter(({ problem }) => problem === undefined);
  const context = createContext(plan, {
    isFormatted,
    isDataCopied: options.isDataCopied ?? false,
    lockedRequirements: options.lockedRequirements,
    scripts,
  });
  const own = [plan.name, ...modulesBeside(plan)];
  const engine = createEngine(template, {
    firstParty: new Set(own),
    thirdParty: new Set([
      ...plan.requirements.flatMap(({ imports }) => imports.map(rootOf)),
      "pytest",
    ]),
  });
  const planned = planFiles(template, engine, context);
  const drafts = planned.filter(isPython).flatMap((file) => render(file, engine, template));
  const python = finishPython(drafts, createFormatter(), {
    isFormatted,
    target: targetVersion(plan.pythonVersion),
    firstParty: [...own, ...(drafts.some(isTest) ? ["tests"] : [])],
    placeOf,
  });
  const others = planned.filter((file) => !isPython(file));
  const kept = plan.keptFiles
    .map(({ path }) => path)
    .filter((path) => isPythonPath(path) && checkPath(path) === undefined);
  const written = new Set([...[...python.files, ...others].map(({ path }) => path), ...kept]);
  const notebooks = placeTargets(plan.notebooks, planned, written, template.name);
  const told = {
    notebooks: describeNotebooks(notebooks),
    lint: { ...python.lint, exclude: [...python.lint.exclude, ...kept].sort() },
  };
  const rendered = others.flatMap((file) =>
    render({ ...file, context: { ...file.context, ...told } }, engine, template),
  );
  const wordings = findWordings(others, template, (file, requirements) => {
    const own = file.context.requirements;
    if (own.is_locked === requirements.is_locked && own.has_hashes === requirements.has_hashes)
      return rendered.find(({ path }) => path === file.path)?.text ?? "";
    const context = { ...file.context, ...told, requirements };
    return render({ ...file, context }, engine, template)[0]?.text ?? "";
  });
  const { files, diagnostics } = acceptFiles(
    [...python.files, ...rendered, ...plan.keptFiles].map(wellFormedFile),
    placeOf,
  );
  const manifest = writeManifest(files, {
    ...options,
    environment: options.environment,
    notebooks,
  });
  return {
    files: [...files, manifest].sort((a, b) => (a.path < b.path ? -1 : 1)),
    diagnostics: [...scriptProblems(asked, placeOf), ...python.diagnostics, ...diagnostics],
    notebooks,
    wordings,
  };
}

const rootOf = (module: string) => module.split(".", 1)[0] ?? module;
const isPythonPath = (path: string) => /\.pyi?$/.test(path);
const isTest = ({ path }: TextFile) => path.startsWith("tests/");
const isPython = ({ path }: FileToWrite) => isPythonPath(path);

const usesScripts = ({ files }: Template) =>
  Object.keys(files).some((source) => isWritten(source) && subjectOf(source) === "script");

/** No file where nothing but blanks is left: so a template says that a file is not needed. A file that is no template stays as it is. */
function render(file: FileToWrite, engine: Engine, { files }: Template): readonly TextFile[] {
  const { source, path, context } = file;
  if (!source.endsWith(".liquid")) return [{ path, text: files[source] ?? "" }];
  const text = engine
    .renderFile(source, context)
    .trimEnd()
    .replace(/^\s*\n/, "");
  return text === "" ? [] : [{ path, text: `${text}\n` }];
}

/** What UTF-8 cannot hold is replaced here, so that hashes are those of the files. */
const wellFormedFile = ({ path, text }: GeneratedFile) => ({ path, text: wellFormed(text) });

/** A file's first cell, as the ledger tells; else the first notebook. */
function placeFinder({ notebooks }: PackagePlan): (path: string) => Place {
  return (path) => {
    for (const { path: notebook, ledger } of notebooks) {
      const entry = ledger.find(({ targets }) =>
        targets.some((target) => target === path || target.startsWith(`${path}:`)),
      );
      if (entry !== undefined) return { notebook, cell: entry.cell };
    }
    return { notebook: notebooks[0]?.path ?? "" };
  };
}

function scriptProblems(
  scripts: readonly ScriptParts[],
  placeOf: (path: string) => Place,
): readonly Diagnostic[] {
  return scripts.flatMap(({ problem, modules }) => {
    if (problem === undefined) return [];
    const message = `the modules cannot be joined into one file: ${problem}`;
    return [
      diagnose(
        scriptApart,
        placeOf(modules[0]?.path ?? ""),
        message,
        "Use the template `package`.",
      ),
    ];
  });
}
