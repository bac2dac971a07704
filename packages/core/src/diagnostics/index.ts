import type { DiagnosticKind } from "../model/diagnostic.ts";

/** Every kind of diagnostic, sorted by code. */
export const diagnosticKinds: readonly DiagnosticKind[] = [];
