import type { Conversion, Diagnostic, NotebookOutcome, PackagePlan } from "@nblift/core";
import { cutFrame } from "../report/frame.ts";
import type { DiagnosticReport, NotebookReport } from "../report/report.ts";
import type {
  DiagnosticSource,
  NotebookResult,
  PackageJob,
  PackageSettings,
} from "./package-job.ts";
import type { ReadNotebook } from "./read-notebooks.ts";
import type { Written } from "./written.ts";

/** What is reported of each notebook of a package, in their order. Troubles of writing are those of the first one. */
export function describeNotebooks(
  { name, settings }: PackageJob,
  read: readonly ReadNotebook[],
  conversion: Conversion,
  written: Written | undefined,
): readonly NotebookResult[] {
  const writing = written?.diagnostics ?? [];
  const isRefused =
    writing.some(({ severity }) => severity === "error") && settings.mode !== "check";
  return read.map((one, index) => {
    const path = one.notebook.recordedPath;
    const outcome = conversion.notebooks.find((found) => found.path === path);
    const own = one.problem === undefined ? (outcome?.diagnostics ?? []) : [one.problem];
    const late = writing.filter(
      (found) => found.place.notebook === path || (index === 0 && !isOf(read, found)),
    );
    const diagnostics = [...own, ...late];
    const isConverted = outcome?.status === "converted" && !isRefused;
    return {
      report: {
        path: one.notebook.path,
        status: isConverted ? "converted" : "failed",
        package: conversion.plan === undefined ? null : name,
        files: isConverted ? (written?.files ?? []).map((file) => file.path).sort() : [],
        cells: cellsOf(conversion.plan, path),
        diagnostics: diagnostics.map(toReport),
        requirements: requirementsOf(conversion.plan),
      },
      sources: diagnostics.map((found) => sourceOf(found, one, outcome, settings)),
    };
  });
}

function isOf(read: readonly ReadNotebook[], { place }: Diagnostic): boolean {
  return read.some(({ notebook }) => notebook.recordedPath === place.notebook);
}

function cellsOf(plan: PackagePlan | undefined, path: string): NotebookReport["cells"] {
  const ledger = plan?.notebooks.find((notebook) => notebook.path === path)?.ledger ?? [];
  return ledger.map(({ cell, id, role, targets, reason }) => ({
    cell,
    id: id ?? null,
    role,
    targets,
    reason,
  }));
}

function requirementsOf(plan: PackagePlan | undefined): NotebookReport["requirements"] {
  return (plan?.requirements ?? []).map(({ distribution, version, imports, source }) => ({
    distribution,
    version: version ?? null,
    imports,
    source,
  }));
}

function toReport({ code, severity, message, help, place }: Diagnostic): DiagnosticReport {
  return {
    code,
    severity,
    message,
    cell: place.cell ?? null,
    line: place.line ?? null,
    column: place.column ?? null,
    endLine: place.endLine ?? null,
    endColumn: place.endColumn ?? null,
    help: help ?? null,
  };
}

/** What a message shows beside its place: of the cell, or of the file where the place is in no cell. */
function sourceOf(
  { place }: Diagnostic,
  { input }: ReadNotebook,
  outcome: NotebookOutcome | undefined,
  { show }: PackageSettings,
): DiagnosticSource {
  if (show === "nothing" || place.line === undefined) return {};
  const notebook = outcome?.notebook;
  const cell = notebook?.cells.find(({ number }) => number === place.cell);
  if (show === "file-lines")
    return cell === undefined || notebook?.format === "ipynb" ? {} : { firstLine: cell.firstLine };
  const text = place.cell === undefined ? textOf(input?.bytes) : cell?.source;
  if (text === undefined) return {};
  const { line, column = 1 } = place;
  const { endLine = line, endColumn = column } = place;
  const frame = cutFrame(text, { line, column, endLine, endColumn });
  return frame === undefined ? {} : { frame };
}

function textOf(bytes: Uint8Array | undefined): string | undefined {
  return bytes && new TextDecoder().decode(bytes);
}
