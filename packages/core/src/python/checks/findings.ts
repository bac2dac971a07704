import type { LocatedNode } from "../ast.ts";
import { startOf, type PythonSource } from "../source.ts";

/** What was found in one text. */
export interface Findings {
  readonly source: PythonSource;
  /** The first error; `offset` is in UTF-16 units. */
  error: { readonly message: string; readonly offset: number } | undefined;
  /** Something that only a full parser can judge. */
  isSuspect: boolean;
}

/** Notes an error, unless one stands before it. */
export function reportAt(findings: Findings, offset: number, message: string): void {
  if (findings.error === undefined || offset < findings.error.offset)
    findings.error = { message, offset };
}

export function report(findings: Findings, node: LocatedNode, message: string): void {
  reportAt(findings, startOf(findings.source, node), message);
}
