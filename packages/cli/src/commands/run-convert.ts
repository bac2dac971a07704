import type { Diagnostic } from "@nblift/core";
import { join } from "node:path";
import { findInputs } from "../inputs/find-inputs.ts";
import type { Tools } from "../packages/convert-package.ts";
import type { PackageJob, PackageResult } from "../packages/package-job.ts";
import { countWorkers, runJobs } from "../packages/run-jobs.ts";
import { isSetupProblem } from "../lock/setup-problems.ts";
import { describeBug } from "../report/bug.ts";
import { coloursFor } from "../report/colours.ts";
import { printDiagnostics, summarize } from "../report/print-results.ts";
import { startProgress } from "../report/progress.ts";
import type { DiagnosticReport, Report } from "../report/report.ts";
import { shownFolder } from "../report/shown-folder.ts";
import { describeShared } from "../report/show-shared.ts";
import { showResult } from "../report/show-result.ts";
import { sharedFile, writeShared } from "../shared-requirements/write-shared.ts";
import type { Settings } from "../settings.ts";
import type { Terminal } from "../terminal.ts";
import { UsageError } from "../usage-error.ts";
import { whyNotMade } from "../write/make-folder.ts";
import type { CommandArguments } from "./command.ts";
import { planJobs } from "./plan-jobs.ts";

/**
 * Converts the inputs and prints what became of them; gives the exit code.
 * @param given for tests: what packages are made with
 */
export async function runConvert(
  arguments_: CommandArguments,
  terminal: Terminal,
  given?: Tools,
): Promise<number> {
  const inputs = await findInputs(arguments_.operands, terminal.cwd);
  const { settings, jobs } = await planJobs(arguments_, inputs, terminal);
  await checkOut(settings, terminal);
  const tools = given ?? (await import("../packages/tools.ts")).tools;
  await checkPython(settings, terminal, tools);
  const progress = startProgress(terminal, jobs.length, settings.isQuiet);
  const workers = countWorkers(settings.jobs, jobs.length);
  const results = await runJobs(jobs, workers, tools, (result, job) => {
    progress.clear();
    // It would go wrong with each of the others too.
    if (result.failure?.kind === "template") throw new UsageError(result.failure.text);
    printResult(result, job, settings, terminal);
    progress.step(job.name);
  });
  progress.clear();
  const all = settings.sharesRequirements
    ? await shareRequirements(results, settings, terminal)
    : results;
  printEnd(all, settings, terminal);
  return exitCode(all, jobs, settings.isStrict);
}

/** Writes the file of all packages; what is to be said of it is added to the first notebook, as it has no place of its own. */
async function shareRequirements(
  results: readonly PackageResult[],
  settings: Settings,
  terminal: Terminal,
): Promise<readonly PackageResult[]> {
  const { out, mode, isForced, isQuiet, outputFormat } = settings;
  const [first, ...others] = results;
  const [notebook, ...more] = first?.notebooks ?? [];
  if (first === undefined || notebook === undefined) return results;
  const { report, sources } = notebook;
  const { action, diagnostics } = await writeShared(out, results, mode, isForced, report.path);
  const told = diagnostics.map(toReported);
  const ofThese = { report: { ...report, diagnostics: told }, sources: [] };
  printDiagnostics({ ...first, notebooks: [ofThese] }, outputFormat, isQuiet, terminal);
  if (outputFormat !== "json")
    terminal.stdout.write(
      describeShared(shownFolder(join(out, sharedFile), terminal.cwd), action, mode, isQuiet),
    );
  const withThem = { ...report, diagnostics: [...report.diagnostics, ...told] };
  const nothing = told.map(() => ({}));
  const whole = { report: withThem, sources: [...sources, ...nothing] };
  return [{ ...first, notebooks: [whole, ...more] }, ...others];
}

function toReported({ code, severity, message, help }: Diagnostic): DiagnosticReport {
  const nowhere = { cell: null, line: null, column: null, endLine: null, endColumn: null };
  return { code, severity, message, ...nowhere, help: help ?? null };
}

/** A wrong `--out` is found before anything is converted. */
async function checkOut({ out, mode }: Settings, { cwd }: Terminal): Promise<void> {
  const reason = mode === "write" ? await whyNotMade(out) : undefined;
  if (reason !== undefined)
    throw new UsageError(
      `\`${shownFolder(out, cwd)}\` cannot be made: ${reason}. Choose another folder with --out`,
    );
}

/** A wrong `--python` is wrong usage, and not an error of every notebook. */
async function checkPython(
  { python, readsEnvironment }: Settings,
  { cwd }: Terminal,
  tools: Tools,
): Promise<void> {
  if (python !== undefined && readsEnvironment) await tools.findEnvironment(cwd, python, undefined);
}

function printResult(
  result: PackageResult,
  job: PackageJob,
  settings: Settings,
  terminal: Terminal,
): void {
  const { outputFormat, isQuiet, mode, showsDiff } = settings;
  printDiagnostics(result, outputFormat, isQuiet, terminal);
  if (result.failure !== undefined) terminal.stderr.write(describeBug(result.failure.text));
  if (outputFormat === "json") return;
  const { stdout } = terminal;
  const folder = shownFolder(join(job.settings.out, job.name), terminal.cwd);
  const colours = coloursFor(stdout, terminal);
  const view = { folder, mode, showsDiff, isQuiet, isTerminal: stdout.isTerminal, colours };
  stdout.write(showResult(result, view));
}

function printEnd(
  results: readonly PackageResult[],
  { outputFormat, isQuiet }: Settings,
  { stdout }: Terminal,
): void {
  if (outputFormat === "json") stdout.write(`${JSON.stringify(toReport(results), undefined, 2)}\n`);
  else if (!isQuiet) stdout.write(summarize(results));
}

function toReport(results: readonly PackageResult[]): Report {
  return {
    schemaVersion: 1,
    notebooks: results.flatMap(({ notebooks }) => notebooks.map(({ report }) => report)),
  };
}

function exitCode(
  results: readonly PackageResult[],
  jobs: readonly PackageJob[],
  isStrict: boolean,
): number {
  if (results.some(({ failure }) => failure !== undefined)) return 70;
  if (jobs.some(({ notebooks }) => notebooks.some(({ problem }) => problem !== undefined)))
    return 2;
  const counted = isStrict ? ["error", "warning"] : ["error"];
  const reports = results.flatMap(({ notebooks }) => notebooks.map(({ report }) => report));
  const codes = reports.flatMap(({ diagnostics }) => diagnostics.map(({ code }) => code));
  if (codes.some(isSetupProblem)) return 2;
  const isBad = reports.some(
    ({ status, diagnostics }) =>
      status === "failed" || diagnostics.some(({ severity }) => counted.includes(severity)),
  );
  return isBad ? 1 : 0;
}
