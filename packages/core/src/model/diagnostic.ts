export type Severity = "error" | "warning" | "note";

/** Something that a notebook causes and its author should know. Bugs and wrong usage are thrown instead. */
export interface Diagnostic {
  /** Stable, such as `NB301`; `nblift explain NB301` tells more. */
  readonly code: string;
  readonly severity: Severity;
  /** One line, without the place. */
  readonly message: string;
  /** What to do about it, one line. */
  readonly help: string | undefined;
  readonly place: Place;
}

/** Where: as exact as is known. Lines and columns count from 1 within the cell, columns in UTF-16 units. */
export interface Place {
  readonly notebook: string;
  /** Position among all cells, from 1. */
  readonly cell?: number;
  readonly line?: number;
  readonly column?: number;
  readonly endLine?: number;
  readonly endColumn?: number;
}

/** A kind of diagnostic: one file in `diagnostics/` each, listed in `diagnostics/index.ts`. */
export interface DiagnosticKind {
  readonly code: string;
  /** Kebab-case, the name of the file. */
  readonly name: string;
  readonly severity: Severity;
  /** What it means, why it matters, what to do: Markdown, with a small example. */
  readonly explanation: string;
}
