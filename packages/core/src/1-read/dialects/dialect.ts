import type { Diagnostic } from "../../model/diagnostic.ts";
import type { CellMark, FieldHint, JsonObject, Span } from "../../model/notebook.ts";
import type { CellDirectives } from "../directives.ts";
import type { RawCell, RawNotebook } from "../raw-notebook.ts";

/** A way to say in a notebook what becomes of its cells: a table of spellings, and what only code can find. */
export interface Dialect {
  readonly name: string;
  readonly rows: readonly DialectRow[];
  /** Is this dialect meant? Without it, it is where one of its own rows is used. */
  readonly isMeant?: (notebook: RawNotebook, facts: readonly CellFacts[]) => boolean;
  /** What tags and directives do not say: metadata, forms in comments. */
  readonly readCell?: (facts: CellFacts, notebook: NotebookFacts) => CellReading;
  /** A last look at all cells together, with what each was found to be. */
  readonly finish?: (cells: readonly MarkedCell[], path: string) => FinishedCells;
}

/** One spelling and its meaning. */
export interface DialectRow {
  /** Where it stands: a tag, a `#|` line, an ordinary comment, a magic. */
  readonly on: readonly Site[];
  /** In lower case, with underscores where directives may have dashes. */
  readonly name: string;
  /** What follows: for tags after a colon, for the others after a colon or a blank. */
  readonly argument: "none" | "optional" | "required";
  /** Says something only where it is switched off: `eval: false`. */
  readonly onlyFalse?: true;
  readonly meaning: Meaning;
}

export type Site = "tag" | "directive" | "comment" | "magic";

export type Meaning =
  /** A weak one drops the cell only where nothing else says what it is. */
  | { readonly role: "skip"; readonly reason: string; readonly isWeak: boolean }
  | { readonly role: "test" }
  | { readonly role: "parameters"; readonly isInjected: boolean }
  /** `name` where the spelling has none. */
  | { readonly role: "step"; readonly name?: string }
  | { readonly role: "module"; readonly isPrivate: boolean }
  | { readonly role: "imports" }
  | { readonly role: "raises-exception" }
  /** Where `export` cells of the whole notebook go. */
  | { readonly role: "default-module" }
  /** A list of tags. */
  | { readonly role: "tags" }
  /** Known, but says nothing about what becomes of the cell. */
  | { readonly role: "none" };

/** What a dialect sees of a code cell. */
export interface CellFacts {
  readonly cell: RawCell;
  /** Position among all cells, from 1. */
  readonly number: number;
  readonly tags: readonly string[];
  readonly directives: CellDirectives;
}

export interface NotebookFacts {
  readonly metadata: JsonObject;
  /** Dialects that are meant. */
  readonly dialects: ReadonlySet<string>;
  /** By nbdev's rules: the package is the modules that cells export, without steps. */
  readonly exportsOnly: boolean;
}

/** A role that something in the cell gives it, before precedence. */
export interface Candidate {
  readonly mark: CellMark;
  /** Counts only where nothing else says what the cell is. */
  readonly isWeak: boolean;
}

export interface CellReading {
  readonly candidates?: readonly Candidate[];
  readonly title?: string | undefined;
  readonly fields?: readonly FieldHint[];
  readonly directiveSpans?: readonly Span[];
  /** Is something of this dialect in the cell? */
  readonly isFound: boolean;
}

export const nothingFound: CellReading = { isFound: false };

export interface MarkedCell {
  readonly facts: CellFacts;
  readonly mark: CellMark | undefined;
}

export interface FinishedCells {
  readonly cells: readonly MarkedCell[];
  readonly diagnostics: readonly Diagnostic[];
}
