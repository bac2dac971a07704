import { readCompiled, sourceComment } from "../lock/compiled.ts";
import type { LockOutcome } from "../lock/lock-package.ts";
import type { Diagnostic } from "@nblift/core";

/** A package, as `lock --output-format json` tells of it: schema/lock.schema.json. */
export interface LockReport {
  readonly path: string;
  readonly status: LockOutcome["status"];
  readonly requirements: readonly {
    readonly distribution: string | null;
    readonly requirement: string;
    readonly version: string | null;
    readonly hasHash: boolean;
    /** What stands for evidence of the version: null where `requirements.in`, or another requirement, decides it. */
    readonly source: string | null;
  }[];
  readonly diagnostics: readonly LockDiagnostic[];
}

interface LockDiagnostic extends Pick<Diagnostic, "code" | "severity" | "message"> {
  /** File that it is about. */
  readonly path: string;
  /** From 1. */
  readonly line: number | null;
  readonly help: string | null;
}

/** What became of a package, as a line for the standard output; undefined where diagnostics say it. */
export function describeLock(
  shown: string,
  { status, text }: Pick<LockOutcome, "status" | "text">,
): string | undefined {
  if (status === "stale") return `stale: ${shown}/requirements.txt`;
  if (status === "unchanged") return `${shown}: up to date`;
  if (status !== "locked") return undefined;
  const entries = readCompiled(text);
  if (entries.length === 0) return `${shown}: locked, and nothing is required`;
  const sources = entries.map((entry) => sourceComment(text, entry) ?? "");
  const count = (start: string): number => sources.filter((one) => one.startsWith(start)).length;
  const marks = [
    [count("estimated"), "estimated"],
    [count("not evidence"), "without evidence"],
  ].flatMap(([number, what]) => (number === 0 ? [] : [`${number} ${what}`]));
  const hashes = entries.every(({ hasHash }) => hasHash) ? "with hashes" : "without hashes";
  const told = [hashes, ...marks].join(", ");
  return `${shown}: ${entries.length} ${entries.length === 1 ? "distribution" : "distributions"} locked, ${told}`;
}

export function toLockReport(path: string, { status, text, diagnostics }: LockOutcome): LockReport {
  return {
    path,
    status,
    requirements: readCompiled(text).map((entry) => ({
      distribution: entry.name ?? null,
      requirement: entry.requirement,
      version: entry.version ?? null,
      hasHash: entry.hasHash,
      source: sourceComment(text, entry) ?? null,
    })),
    diagnostics: diagnostics.map(({ code, severity, message, place, help = null }) => ({
      code,
      severity,
      message,
      path: place.notebook,
      line: place.line ?? null,
      help,
    })),
  };
}
