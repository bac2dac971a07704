import type { DiagnosticReport } from "./report.ts";

/** What `tag --output-format json` prints: schema/tags.schema.json. */
export interface TagReport {
  readonly schemaVersion: 1;
  /** In the order of the inputs. */
  readonly notebooks: readonly NotebookTags[];
}

export interface NotebookTags {
  /** As the user gave it. */
  readonly path: string;
  /** `unchanged` where there is nothing to propose. */
  readonly status: "proposed" | "stored" | "unchanged" | "failed";
  /** Code cells that are not empty, in order. */
  readonly cells: readonly CellTags[];
  readonly diagnostics: readonly DiagnosticReport[];
}

export interface CellTags {
  /** Position among all cells, from 1. */
  readonly cell: number;
  readonly id: string | null;
  /** First line of code. */
  readonly startsWith: string;
  /** That the cell has, as written; directives too. */
  readonly tags: readonly string[];
  /** That it is to have besides. */
  readonly proposed: readonly string[];
  /** Why those, or why none. */
  readonly reason: string;
}
