import {
  cannotWrite,
  diagnose,
  internalError,
  normalizeName,
  TemplateError,
  type Conversion,
  type ConvertOptions,
  type Diagnostic,
  type NotebookInput,
} from "@nblift/core";
import { join } from "node:path";
import { build } from "../cache/build.ts";
import { cachedConvert } from "../cache/cached-convert.ts";
import { lockConversion, type LockedConversion } from "../lock/lock-conversion.ts";
import type { Resolve } from "../lock/resolve.ts";
import { version } from "../version.ts";
import { applyWrites } from "../write/apply-writes.ts";
import { planWrites } from "../write/plan-writes.ts";
import { readFolder } from "../write/read-folder.ts";
import type { WritePlan } from "../write/write-plan.ts";
import { findDataCopies } from "./data-files.ts";
import { describeConflicts } from "./describe-conflicts.ts";
import { describeFiles, describeOutOfDate } from "./describe-files.ts";
import { describeNotebooks } from "./describe-notebooks.ts";
import type { FindEnvironment, PackageFailure, PackageJob, PackageResult } from "./package-job.ts";
import { readNotebooks, type ReadNotebook } from "./read-notebooks.ts";
import type { Written } from "./written.ts";
import { wantedFiles } from "./wanted-files.ts";

/** What a package is made with; tests give others. */
export interface Tools {
  readonly convert: (inputs: readonly NotebookInput[], options: ConvertOptions) => Conversion;
  readonly findEnvironment: FindEnvironment;
  readonly resolve: Resolve;
}

/** Reads the notebooks of one package, converts them and writes the package, or says what would be written. */
export async function convertPackage(job: PackageJob, tools: Tools): Promise<PackageResult> {
  const read = await readNotebooks(job.notebooks, job.settings, tools.findEnvironment);
  try {
    const converted = convertRead(job, read, withCache(tools, job));
    const locked = await lockRead(job, read, converted, tools);
    const conversion = withLock(converted, locked, job);
    const written = await writeConversion(job, conversion, locked);
    return {
      notebooks: describeNotebooks(job, read, conversion, written),
      package: conversion.plan === undefined ? undefined : written.outcome,
      ...requirementsOf(conversion),
      failure: undefined,
    };
  } catch (error) {
    const failure = describeFailure(error);
    return { notebooks: describeBug(job, read, failure.text), package: undefined, failure };
  }
}

function requirementsOf({ plan }: Conversion): Pick<PackageResult, "requirements"> {
  if (plan === undefined) return {};
  return {
    requirements: plan.requirements.map(({ distribution, line, source }) => ({
      distribution: normalizeName(distribution),
      line,
      source,
    })),
  };
}

function withCache(tools: Tools, { settings: { cache } }: PackageJob): Tools {
  if (cache === undefined || build === undefined) return tools;
  return { ...tools, convert: cachedConvert(tools.convert, { folder: cache, build }) };
}

function describeFailure(error: unknown): PackageFailure {
  if (error instanceof TemplateError) return { kind: "template", text: error.message };
  return {
    kind: "bug",
    text: error instanceof Error ? (error.stack ?? error.message) : String(error),
  };
}

/** Converts what could be read. */
export function convertRead(
  { name, settings }: PackageJob,
  read: readonly ReadNotebook[],
  { convert }: Tools,
  isInspected = false,
): Conversion {
  const inputs = read.flatMap(({ input }) => (input === undefined ? [] : [input]));
  if (inputs.length === 0) return { notebooks: [], plan: undefined, files: [] };
  const { template, isFormatted, copiesData: isDataCopied } = settings;
  return convert(inputs, { name, template, isFormatted, isDataCopied, isInspected, version });
}

/** The lock of the package: the one that it has, or a new one. */
async function lockRead(
  { name, notebooks, settings: { out, locks, mode } }: PackageJob,
  read: readonly ReadNotebook[],
  conversion: Conversion,
  { resolve }: Tools,
): Promise<LockedConversion> {
  const inputs = read.flatMap(({ input }) => (input === undefined ? [] : [input]));
  return lockConversion({
    conversion,
    folder: join(out, name),
    // A check asks no index: what is not locked is not up to date.
    isAskedFor: locks && mode !== "check",
    bytes: inputs.map(({ bytes }) => bytes),
    environment: inputs.find((input) => input.environment !== undefined)?.environment,
    notebook: notebooks[0]?.recordedPath ?? name,
    resolve,
  });
}

/** What is said of the lock is said of the package's first notebook, and does not stop it from being written. */
function withLock(
  conversion: Conversion,
  { files, diagnostics }: LockedConversion,
  { notebooks: [first] }: PackageJob,
): Conversion {
  const notebooks = conversion.notebooks.map((outcome) =>
    outcome.path === first?.recordedPath
      ? { ...outcome, diagnostics: [...outcome.diagnostics, ...diagnostics] }
      : outcome,
  );
  return { ...conversion, notebooks, files };
}

async function writeConversion(
  job: PackageJob,
  conversion: Conversion,
  { requirements }: LockedConversion,
): Promise<Written> {
  const { name, notebooks, settings } = job;
  const nothing = { name, isWritten: false, files: [] };
  if (conversion.plan === undefined) return { diagnostics: [], files: [], outcome: nothing };
  const { dataFiles } = conversion.plan;
  const data = settings.copiesData
    ? await findDataCopies(dataFiles, notebooks, conversion.files)
    : { files: [], diagnostics: [] };
  const files = wantedFiles(conversion.files, data.files, requirements);
  const first = notebooks[0]?.recordedPath ?? name;
  const folder = join(settings.out, name);
  try {
    const state = await readFolder(
      folder,
      files.map(({ path }) => path),
    );
    const plan = planWrites(state, files, settings.isForced);
    // Before anything is written: a difference is one with what is there now.
    const described = await describeFiles(job, folder, plan);
    const { isWritten, diagnostics } = await carryOut(job, folder, plan, first);
    const outcome = { name, isWritten, files: described };
    return { diagnostics: [...data.diagnostics, ...diagnostics], files, outcome };
  } catch (error) {
    if (!isSystemError(error)) throw error;
    const problem = diagnose(
      cannotWrite,
      { notebook: first },
      `the package cannot be written: ${error.message}`,
    );
    return { diagnostics: [...data.diagnostics, problem], files: [], outcome: nothing };
  }
}

function isSystemError(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && "syscall" in error;
}

async function carryOut(
  { name, settings: { mode } }: PackageJob,
  folder: string,
  plan: WritePlan,
  notebook: string,
): Promise<{ readonly isWritten: boolean; readonly diagnostics: readonly Diagnostic[] }> {
  if (mode === "check")
    return { isWritten: false, diagnostics: describeOutOfDate(plan, name, notebook) };
  const diagnostics = describeConflicts(plan.conflicts, notebook, name);
  const isWritten = mode === "write" && diagnostics.length === 0;
  if (isWritten) await applyWrites(folder, plan);
  return { isWritten, diagnostics };
}

function describeBug(
  job: PackageJob,
  read: readonly ReadNotebook[],
  bug: string,
): PackageResult["notebooks"] {
  const message = `nblift failed here: ${bug.split("\n")[0] ?? ""}`;
  const failed = read.map(({ notebook, problem }) => {
    const place = { notebook: notebook.recordedPath };
    const help = "report it with what is printed below";
    return {
      path: notebook.recordedPath,
      status: "failed" as const,
      diagnostics: [problem ?? diagnose(internalError, place, message, help)],
    };
  });
  return describeNotebooks(job, read, { notebooks: failed, plan: undefined, files: [] }, undefined);
}
