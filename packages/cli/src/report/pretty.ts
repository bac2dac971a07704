import type { Severity } from "@nblift/core";
import type { Colours } from "./colours.ts";
import { showFrame, type Frame } from "./frame.ts";
import { printable } from "./printable.ts";
import type { DiagnosticReport } from "./report.ts";

/**
 * A diagnostic as a compiler shows it: code and message, place, source with carets, what to do. Ends with a newline.
 * @param path of the notebook, as the user gave it
 */
export function showDiagnostic(
  diagnostic: DiagnosticReport,
  path: string,
  frame: Frame | undefined,
  colours: Colours,
): string {
  const { code, severity, message, help } = diagnostic;
  const { bold, blue, cyan } = colours;
  const colour = colourOf(severity, colours);
  const lines = [
    `${colour(bold(`${severity}[${code}]`))}${bold(`: ${printable(message)}`)}\n`,
    `  ${blue("-->")} ${printable(path)}${placeOf(diagnostic)}\n`,
    frame === undefined ? "" : showFrame(frame, colours),
    help === null ? "" : `  ${cyan("help:")} ${printable(help)}\n`,
  ];
  return lines.join("");
}

function colourOf(severity: Severity, { red, yellow, cyan }: Colours): (text: string) => string {
  return { error: red, warning: yellow, note: cyan }[severity];
}

/** `:cell 3:2:5`, as far as it is known. */
function placeOf({ cell, line, column }: DiagnosticReport): string {
  const parts = [cell === null ? null : `cell ${cell}`, line, line === null ? null : column];
  return parts.map((part) => (part === null ? "" : `:${part}`)).join("");
}
