import type { CellRole, Severity } from "@nblift/core";

/** What `--output-format json` prints: schema/report.schema.json. */
export interface Report {
  readonly schemaVersion: 1;
  /** In the order of the inputs. */
  readonly notebooks: readonly NotebookReport[];
}

export interface NotebookReport {
  /** As the user gave it. */
  readonly path: string;
  readonly status: "converted" | "failed";
  /** Import name; null where there is no package. */
  readonly package: string | null;
  /** Of the package, relative to its folder, sorted. */
  readonly files: readonly string[];
  /** One for each code cell. */
  readonly cells: readonly CellReport[];
  readonly diagnostics: readonly DiagnosticReport[];
  /** Of the package. */
  readonly requirements: readonly RequirementReport[];
}

export interface CellReport {
  /** Position among all cells, from 1. */
  readonly cell: number;
  readonly id: string | null;
  readonly role: CellRole;
  /** `src/wine/pipeline.py:load_wines`. */
  readonly targets: readonly string[];
  readonly reason: string;
}

/** Lines and columns count from 1 within the cell, or in the file where `cell` is null. */
export interface DiagnosticReport {
  readonly code: string;
  readonly severity: Severity;
  readonly message: string;
  readonly cell: number | null;
  readonly line: number | null;
  readonly column: number | null;
  readonly endLine: number | null;
  readonly endColumn: number | null;
  readonly help: string | null;
}

export interface RequirementReport {
  readonly distribution: string;
  readonly version: string | null;
  readonly imports: readonly string[];
  readonly source: string;
}
