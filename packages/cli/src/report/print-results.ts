import type { OutputFormat } from "../commands/output-formats.ts";
import type { NotebookResult, PackageResult } from "../packages/package-job.ts";
import type { Terminal } from "../terminal.ts";
import { coloursFor } from "./colours.ts";
import { showGithubCommand } from "./github.ts";
import { showDiagnostic } from "./pretty.ts";
import type { DiagnosticReport } from "./report.ts";

/** Prints the diagnostics of a package's notebooks, as the format wants it; JSON holds them itself. */
export function printDiagnostics(
  { notebooks }: PackageResult,
  format: OutputFormat,
  isQuiet: boolean,
  terminal: Terminal,
): void {
  const colours = coloursFor(terminal.stderr, terminal);
  for (const { diagnostic, source, path } of notebooks.flatMap(diagnosticsOf)) {
    if (format === "json" || (isQuiet && diagnostic.severity !== "error")) continue;
    terminal.stderr.write(
      format === "github"
        ? showGithubCommand(diagnostic, path, source.firstLine)
        : `${showDiagnostic(diagnostic, path, source.frame, colours)}\n`,
    );
  }
}

interface PlacedDiagnostic {
  readonly diagnostic: DiagnosticReport;
  readonly source: NotebookResult["sources"][number];
  readonly path: string;
}

function diagnosticsOf({ report, sources }: NotebookResult): readonly PlacedDiagnostic[] {
  return report.diagnostics.map((diagnostic, index) => ({
    diagnostic,
    source: sources[index] ?? {},
    path: report.path,
  }));
}

/** A line on what became of many notebooks; nothing for one. */
export function summarize(results: readonly PackageResult[]): string {
  const reports = results.flatMap(({ notebooks }) => notebooks.map(({ report }) => report));
  if (reports.length < 2) return "";
  const failed = reports.filter(({ status }) => status === "failed").length;
  const severities = reports.flatMap(({ diagnostics }) =>
    diagnostics.map(({ severity }) => severity),
  );
  const counts = (["error", "warning", "note"] as const)
    .map((severity) => [severities.filter((one) => one === severity).length, severity] as const)
    .filter(([number]) => number > 0)
    .map(([number, severity]) => `${number} ${severity}${number === 1 ? "" : "s"}`);
  const outcome = `${reports.length} notebooks: ${reports.length - failed} converted, ${failed} failed`;
  return `${[outcome, ...counts].join(", ")}\n`;
}
