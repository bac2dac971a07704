import type { Conversion, NotebookOutcome } from "@nblift/core";
import { findInputs } from "../inputs/find-inputs.ts";
import { convertRead, type Tools } from "../packages/convert-package.ts";
import { describeNotebooks } from "../packages/describe-notebooks.ts";
import type { PackageJob } from "../packages/package-job.ts";
import { readNotebooks } from "../packages/read-notebooks.ts";
import { coloursFor } from "../report/colours.ts";
import type { CellInspection, NotebookInspection } from "../report/inspection-report.ts";
import { printDiagnostics } from "../report/print-results.ts";
import { showGraph } from "../report/show-graph.ts";
import { showInspection } from "../report/show-inspection.ts";
import type { Terminal } from "../terminal.ts";
import type { CommandArguments } from "./command.ts";
import { planJobs } from "./plan-jobs.ts";

type InspectionFormat = "pretty" | "json" | "mermaid";

/** Shows what the cells need and what becomes of them; writes nothing. Gives the exit code. */
export async function runInspect(
  arguments_: CommandArguments,
  terminal: Terminal,
  given?: Tools,
): Promise<number> {
  const inputs = await findInputs(arguments_.operands, terminal.cwd);
  const { "output-format": asked, ...options } = arguments_.options;
  const { settings, jobs } = await planJobs({ ...arguments_, options }, inputs, terminal);
  const configured = settings.outputFormat === "json" ? "json" : "pretty";
  const format = (asked as InspectionFormat | undefined) ?? configured;
  const tools = given ?? (await import("../packages/tools.ts")).tools;
  const inspections: NotebookInspection[] = [];
  for (const job of jobs)
    inspections.push(...(await inspectPackage(job, format !== "json", terminal, tools)));
  terminal.stdout.write(show(inspections, format, terminal));
  return inspections.some(({ status }) => status === "failed") ? 1 : 0;
}

function show(
  inspections: readonly NotebookInspection[],
  format: InspectionFormat,
  terminal: Terminal,
): string {
  if (format === "json")
    return `${JSON.stringify({ schemaVersion: 1, notebooks: inspections }, undefined, 2)}\n`;
  if (format === "mermaid") return showGraph(inspections);
  const colours = coloursFor(terminal.stdout, terminal);
  const columns = terminal.stdout.columns ?? 120;
  return inspections.map((one) => showInspection(one, columns, colours)).join("\n");
}

async function inspectPackage(
  job: PackageJob,
  showsErrors: boolean,
  terminal: Terminal,
  tools: Tools,
): Promise<readonly NotebookInspection[]> {
  // Neither versions nor the layout of the package are shown.
  const settings = { ...job.settings, readsEnvironment: false, isFormatted: false };
  const read = await readNotebooks(job.notebooks, settings, tools.findEnvironment);
  const conversion = convertRead({ ...job, settings }, read, tools, true);
  const notebooks = describeNotebooks(job, read, conversion, undefined);
  const failed = notebooks.filter(({ report }) => report.status === "failed");
  const format = showsErrors ? "pretty" : "json";
  printDiagnostics(
    { notebooks: failed, package: undefined, failure: undefined },
    format,
    true,
    terminal,
  );
  return notebooks.map(({ report }, index) => {
    const recorded = job.notebooks[index]?.recordedPath ?? "";
    const outcome = conversion.notebooks.find(({ path }) => path === recorded);
    const { edges = [], changes = [], accesses = [], unseeded = [] } = outcome?.inspection ?? {};
    return {
      path: report.path,
      status: report.status,
      package: report.package,
      cells: cellsOf(conversion, outcome, recorded),
      edges,
      changes: changes.map(({ alias = null, through = null, ...each }) => ({
        ...each,
        alias,
        through,
      })),
      accesses: accesses.map(({ target = null, ...each }) => ({ ...each, target })),
      unseeded: unseeded.map(({ remedy = null, ...each }) => ({ ...each, remedy })),
      // What concerns the package alone is left to `convert`.
      diagnostics: report.diagnostics.filter(
        ({ code, severity }) => /^NB[123]/.test(code) || severity === "error",
      ),
    };
  });
}

function cellsOf(
  { plan }: Conversion,
  outcome: NotebookOutcome | undefined,
  recorded: string,
): readonly CellInspection[] {
  const ledger = plan?.notebooks.find(({ path }) => path === recorded)?.ledger ?? [];
  const inspected = new Map(outcome?.inspection?.cells.map((one) => [one.cell, one]));
  return ledger.map(({ cell, id, startsWith, role, targets, reason }) => {
    const {
      binds = [],
      uses = [],
      unread = [],
      sets = [],
      isNeeded = false,
      executionCount,
    } = inspected.get(cell) ?? {};
    return {
      cell,
      id: id ?? null,
      executionCount: executionCount ?? null,
      startsWith,
      role,
      targets,
      reason,
      binds,
      uses,
      unread,
      sets,
      isNeeded,
    };
  });
}
