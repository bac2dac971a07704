import type { Diagnostic, DiagnosticKind, Place } from "../model/diagnostic.ts";

/**
 * A diagnostic of that kind.
 * @param place as exact as is known; lines and columns from 1, columns in UTF-16 units
 * @param message one line, without the place
 * @param help what to do about it, one line
 */
export function diagnose(
  kind: DiagnosticKind,
  place: Place,
  message: string,
  help?: string,
): Diagnostic {
  return { code: kind.code, severity: kind.severity, message, help, place };
}
