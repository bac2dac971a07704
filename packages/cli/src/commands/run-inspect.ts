import type { Conversion, NotebookOutcome } from "@nblift/core";
import { findInputs } from "../inputs/find-inputs.ts";
import { convertRead, type Tools } from "../packages/convert-package.ts";
import { describeNotebooks } from "../packages/describe-notebooks.ts";
import type { PackageJob } from "../packages/package-job.ts";
import { readNotebooks } from "../packages/read-notebooks.ts";
import { printDiagnostics } from "../report/print-results.ts";
import { showInspection, type NotebookInspection } from "../report/show-inspection.ts";
import type { Terminal } from "../terminal.ts";
import type { CommandArguments } from "./command.ts";
import { planJobs } from "./plan-jobs.ts";

/** Shows what becomes of each cell; writes nothing. Gives the exit code. */
export async function runInspect(
  arguments_: CommandArguments,
  terminal: Terminal,
  given?: Tools,
): Promise<number> {
  const inputs = await findInputs(arguments_.operands, terminal.cwd);
  const { settings, jobs } = await planJobs(arguments_, inputs, terminal);
  const tools = given ?? (await import("../packages/tools.ts")).tools;
  const inspections: NotebookInspection[] = [];
  for (const job of jobs)
    inspections.push(
      ...(await inspectPackage(job, settings.outputFormat === "json", terminal, tools)),
    );
  const { stdout } = terminal;
  if (settings.outputFormat === "json")
    stdout.write(`${JSON.stringify({ schemaVersion: 1, notebooks: inspections }, undefined, 2)}\n`);
  else
    stdout.write(inspections.map((one) => showInspection(one, stdout.columns ?? 120)).join("\n"));
  return inspections.some(({ status }) => status === "failed") ? 1 : 0;
}

async function inspectPackage(
  job: PackageJob,
  isJson: boolean,
  terminal: Terminal,
  tools: Tools,
): Promise<readonly NotebookInspection[]> {
  // Neither versions nor the layout of the package are shown.
  const settings = { ...job.settings, readsEnvironment: false, isFormatted: false };
  const read = await readNotebooks(job.notebooks, settings, tools.findEnvironment);
  const conversion = convertRead({ ...job, settings }, read, tools);
  const notebooks = describeNotebooks(job, read, conversion, undefined);
  const format = isJson ? "json" : "pretty";
  printDiagnostics({ notebooks, package: undefined, failure: undefined }, format, true, terminal);
  return notebooks.map(({ report }, index) => {
    const recorded = job.notebooks[index]?.recordedPath ?? "";
    const outcome = conversion.notebooks.find(({ path }) => path === recorded);
    const { path, status, package: name } = report;
    return { path, status, package: name, cells: cellsOf(conversion, outcome, recorded) };
  });
}

function cellsOf(
  { plan }: Conversion,
  outcome: NotebookOutcome | undefined,
  recorded: string,
): NotebookInspection["cells"] {
  const ledger = plan?.notebooks.find(({ path }) => path === recorded)?.ledger ?? [];
  return ledger.map(({ cell, id, startsWith, role, targets, reason }) => {
    const names = outcome?.names?.find((one) => one.cell === cell);
    const { binds = [], uses = [] } = names ?? {};
    return { cell, id: id ?? null, startsWith, role, targets, reason, binds, uses };
  });
}
