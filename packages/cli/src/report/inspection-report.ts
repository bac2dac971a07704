import type { Access, CellEdge, ChangeAcrossCells, UnseededDraw } from "@nblift/core";
import type { CellReport, DiagnosticReport, NotebookReport } from "./report.ts";

/** What `inspect` tells of a notebook: schema/inspection.schema.json. */
export interface NotebookInspection extends Pick<NotebookReport, "path" | "status" | "package"> {
  /** One for each code cell, in order. */
  readonly cells: readonly CellInspection[];
  readonly edges: readonly CellEdge[];
  readonly changes: readonly Nullable<ChangeAcrossCells>[];
  readonly accesses: readonly Nullable<Access>[];
  readonly unseeded: readonly Nullable<UnseededDraw>[];
  readonly diagnostics: readonly DiagnosticReport[];
}

export interface CellInspection extends CellReport {
  /** First line of code. */
  readonly startsWith: string;
  readonly executionCount: number | null;
  /** In order of first binding. */
  readonly binds: readonly string[];
  /** Names that other cells, or none, bind: in order of first use. */
  readonly uses: readonly string[];
  /** Names that it binds and that nothing reads. */
  readonly unread: readonly string[];
  /** Process state that it sets. */
  readonly sets: readonly string[];
  readonly isNeeded: boolean;
}

/** As JSON has it: null for what is not there. */
type Nullable<Type> = {
  readonly [Key in keyof Type]: Type[Key] extends infer Value
    ? Value extends undefined
      ? null
      : Value
    : never;
};
