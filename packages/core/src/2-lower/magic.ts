import type { DiagnosticKind } from "../model/diagnostic.ts";
import type { Edit, InstallRequest, WrittenFile } from "../model/lowered.ts";
import type { Span } from "../model/notebook.ts";
import type { Facts } from "./facts.ts";
import type { RunText } from "./lower-run-file.ts";

/** `%name args`, `target = %name args` or, for a cell, its first line `%%name args`. */
export interface MagicUse {
  /** Without `%`. */
  readonly name: string;
  /** As IPython hands it over: continued lines joined, blanks at the end gone. */
  readonly args: string;
  /** The same as it stands in the cell, to keep code as text. */
  readonly rawArgs: string;
  /** Of a value: the variable that it is given to, where it is only one. */
  readonly target?: string | undefined;
  readonly facts: Facts;
}

export interface CellMagicUse extends MagicUse {
  /** The lines below, ending in a line end unless there are none. */
  readonly body: string;
}

/** A module of the standard library that generated code needs, by its own name. */
export type ModuleName = string;

export type Install = Pick<InstallRequest, "tool" | "spec">;

export interface Note {
  readonly kind: DiagnosticKind;
  readonly message: string;
  readonly help?: string;
}

/** What a use comes to, besides the code. */
export interface Effects {
  readonly modules?: readonly ModuleName[];
  readonly installs?: readonly Install[];
  readonly files?: readonly WrittenFile[];
  readonly notes?: readonly Note[];
  /** IPython itself prints nothing here; else what the notebook printed is not what the code prints. */
  readonly isSilent?: boolean;
  /** Code of files that `%run` runs, as it stands in `code`. */
  readonly runs?: readonly Pick<RunText, "code" | "included">[];
  /** Files that define what is not known here. */
  readonly missingFiles?: readonly string[];
}

/** No code takes its place. */
export interface Nothing extends Effects {
  readonly becomes: "nothing";
  /** For the ledger. */
  readonly reason: string;
  /** Of a value: nothing reads the variable that it is given to, so that the assignment goes as well. */
  readonly isUnread?: boolean;
}

/** Python statements, or an expression where a value is wanted. */
export interface Code extends Effects {
  readonly becomes: "code";
  readonly code: string;
  /** What it becomes inside of a block or beside another statement, where only a line can stand. */
  readonly inside?: Refused;
}

/** What stands behind the magic is Python (with IPython's syntax) and takes its place. */
export interface Unwrapped extends Effects {
  readonly becomes: "python";
  /** Where the Python begins in `rawArgs`; a cell magic's is its body. */
  readonly from?: number;
  readonly isTest?: boolean;
  /** Changes the body of a cell magic after it was lowered. */
  readonly wrap?: (code: string) => Wrapped;
}

export interface Wrapped {
  readonly edits: readonly Edit[];
  readonly modules: readonly ModuleName[];
}

/** Another way to write the same: a call of `get_ipython()` as the magic that it stands for. */
export interface Rewritten extends Effects {
  readonly becomes: "ipython";
  readonly text: string;
}

/** The body of a cell magic becomes a string literal between `before` and `after`. */
export interface Quoted extends Effects {
  readonly becomes: "quoted";
  readonly before: string;
  readonly after: string;
}

/** The cell is in another language. */
export interface Foreign extends Effects {
  readonly becomes: "foreign";
  readonly language: string;
  readonly reason: string;
  /** Names that it would bind in the notebook. */
  readonly binds?: readonly string[];
}

/** Nothing in Python does the same: it raises NotImplementedError where it stands. */
export interface Refused extends Effects {
  readonly becomes: "refused";
  /** A sentence without a full stop, about the magic. */
  readonly reason: string;
  /** Names that it would bind. */
  readonly binds?: readonly string[];
}

export type LineOutcome = Nothing | Code | Unwrapped | Rewritten | Refused;
export type CellOutcome = Nothing | Code | Unwrapped | Quoted | Foreign;

/** One magic, or a tight family: one file in `magics/`, listed in `magics/index.ts`. */
export interface Magic {
  readonly names: readonly string[];
  readonly line?: (use: MagicUse) => LineOutcome;
  /** `target = %name`; the code is an expression. Without it, a value is refused. */
  readonly value?: (use: MagicUse) => LineOutcome;
  readonly cell?: (use: CellMagicUse) => CellOutcome;
  /** The body of its cells is Python, so that names in it are names of the notebook. */
  readonly hasPythonBody?: boolean;
}

/** Something in plain Python that only works in a notebook: one file in `forms/`, listed in `forms/index.ts`. */
export interface Form {
  /** May the text hold the form? Asked first, for most hold none. */
  readonly isLikely: (text: string, facts: Facts) => boolean;
  readonly find: (statement: PythonStatement) => readonly FormOutcome[];
}

export interface PythonStatement {
  /** One logical line. */
  readonly text: string;
  /** The same length, with string literals and comments blanked out. */
  readonly masked: string;
  /** The cell has no other statement. */
  readonly isAlone: boolean;
  readonly facts: Facts;
}

/** What becomes of a span of the statement; offsets into its text. */
export type FormOutcome = Span & { readonly outcome: LineOutcome };
