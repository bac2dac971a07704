import type { DiagnosticReport } from "./report.ts";
import type { CellTags } from "./tag-report.ts";

/**
 * A diagnostic as a command to a GitHub workflow, which shows it at the file. Lines of an `.ipynb` are no lines of
 * a cell, so that those stand in the message.
 * @param path of the notebook, as the user gave it
 * @param firstLine line of the file at which the cell starts, for notebooks that are text
 */
export function showGithubCommand(
  diagnostic: DiagnosticReport,
  path: string,
  firstLine: number | undefined,
): string {
  const { code, severity, message, cell, help } = diagnostic;
  const command = { error: "error", warning: "warning", note: "notice" }[severity];
  const properties: Readonly<Record<string, string | number>> = {
    file: path,
    ...linesOf(diagnostic, firstLine),
    title: code,
  };
  const list = Object.entries(properties)
    .map(([key, value]) => `${key}=${escapeProperty(String(value))}`)
    .join(",");
  const place = cell === null ? "" : `${["cell " + cell, ...inCell(diagnostic)].join(":")}: `;
  const advice = help === null ? "" : `\nhelp: ${help}`;
  return `::${command} ${list}::${escapeData(place + message + advice)}\n`;
}

/** A proposal of tags as such a command, for the notebook as a whole: a cell has no place that all formats know. */
export function showGithubProposal(
  { cell, proposed, reason }: CellTags,
  path: string,
  severity: "notice" | "error",
): string {
  const why = reason === "" ? "" : ` (${reason})`;
  const text = `cell ${cell}: tag it \`${proposed.join(", ")}\`${why}`;
  return `::${severity} file=${escapeProperty(path)},title=tag::${escapeData(text)}\n`;
}

function inCell({ line, column }: DiagnosticReport): readonly number[] {
  return [line, column].filter((part) => part !== null);
}

function linesOf(
  { cell, line, column, endLine, endColumn }: DiagnosticReport,
  firstLine: number | undefined,
): Readonly<Record<string, number>> {
  const shift = cell === null ? 0 : firstLine === undefined ? undefined : firstLine - 1;
  if (shift === undefined || line === null) return {};
  // GitHub takes columns only where the place is in one line.
  const isOneLine = endLine === null || endLine === line;
  return {
    line: line + shift,
    ...(endLine !== null && { endLine: endLine + shift }),
    ...(isOneLine && column !== null && { col: column }),
    ...(isOneLine && endColumn !== null && { endColumn }),
  };
}

/** https://github.com/actions/toolkit/blob/main/packages/core/src/command.ts */
function escapeData(text: string): string {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
