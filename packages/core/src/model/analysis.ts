import type { Node, Stmt } from "../python/ast.ts";
import type { PythonSource } from "../python/source.ts";
import type { LoweredCell } from "./lowered.ts";
import type { Notebook, Span } from "./notebook.ts";
import type { ImportPlan } from "./plan.ts";
import type { Randomness } from "./randomness.ts";

/** What `3-analyze` finds out about a notebook's code. The trees in it are the only part that is not plain JSON. */
export interface Analysis {
  readonly notebook: Notebook;
  /** One for each code cell, in order. */
  readonly cells: readonly AnalyzedCell[];
  /** The top-level statements of all cells, in order. */
  readonly statements: readonly Statement[];
  /** Names that something in the notebook binds at the top, or through `global`. */
  readonly bound: ReadonlySet<string>;
  /** Modules of star imports whose names are not known. */
  readonly unknownStars: readonly ImportPlan[];
  /** Methods and properties of the notebook's own classes: calls of these are not taken for the well-known ones. */
  readonly ownMethods: ReadonlySet<string>;
  /** What an imported name stands for: `np` → `numpy`, `seed` → `random.seed`. */
  readonly importedByName: ReadonlyMap<string, string>;
  readonly randomness: Randomness;
  /**
   * Names whose object each statement may change, by its index, where the notebook's own functions are followed; of a function or class what its
   * code may change.
   */
  readonly touchedByIndex: ReadonlyMap<number, ReadonlySet<string>>;
  /** In cells of any kind, by position. */
  readonly secrets: readonly Secret[];
  /** Names that something reads as it is defined or run, and that nothing binds. */
  readonly neverBound: ReadonlySet<string>;
}

/** The same, with functions followed to where they run. */
export interface FollowedAnalysis extends Analysis {
  /** Where a run from top to bottom ends, unless the package has the name from the start; in order. */
  readonly sureFailures: readonly SureFailure[];
  /**
   * By the index of a statement that makes functions: the index of the last statement while which these may run, so that they do not see what is
   * bound behind it. Only for those that read names which are bound again, as far as it is known.
   */
  readonly lastRunByIndex: ReadonlyMap<number, number>;
}

/** A cell that surely reads a name before anything has bound it. */
export interface SureFailure {
  readonly cell: number;
  readonly name: string;
}

/** A password, a key or a token that is written in a cell: no text that nblift prints may repeat it. Offsets into the cell's source. */
export interface Secret extends Span {
  readonly cell: number;
}

export interface AnalyzedCell {
  readonly lowered: LoweredCell;
  /** Position among all cells, from 1. */
  readonly number: number;
  readonly state: CellState;
  /** Why it could not be converted. */
  readonly problem: string | undefined;
  readonly source: PythonSource | undefined;
  readonly statements: readonly Statement[];
  /** Names bound in a cell that is not `parsed`, found by their look. */
  readonly guessedNames: readonly string[];
  /**
   * For a cell that is not converted, or tagged `skip`: statements that stand in its place where later code needs what only it binds.
   * They bind the names and raise `NotImplementedError`; their indexes lie between those of the cells around.
   */
  readonly placeholder: readonly Statement[];
}

/** `opaque` is valid Python that cannot be analysed, `foreign` another language, `empty` nothing to run. */
export type CellState = "parsed" | "opaque" | "invalid" | "foreign" | "empty";

/** A statement at the top of a cell. Offsets are UTF-16 offsets into the cell's lowered code. */
export interface Statement {
  /** Over the notebook, from 0. */
  readonly index: number;
  readonly cell: number;
  readonly source: PythonSource;
  readonly node: Stmt;
  /** The statement's own text, decorators included. */
  readonly span: Span;
  /** The same with the comments before it and the comment behind it; blocks of a cell do not overlap. */
  readonly block: Span;
  readonly kind: StatementKind;
  /** What an import statement binds; for an `import-block` all of its imports. */
  readonly imports: readonly ImportBinding[];
  /** Every occurrence of a name of the notebook's namespace, by position. */
  readonly uses: readonly NameUse[];
  readonly flow: Flow;
  /** Names of the notebook in annotations that are strings: nothing reads them when the code runs. */
  readonly annotationNames: ReadonlySet<string>;
  /** Of `flow.later`: read by functions, lambdas and generators that may live on when the statement is done. */
  readonly escaping: ReadonlySet<string>;
  /** Names that functions in it rebind through `global`. */
  readonly globalWrites: ReadonlySet<string>;
  /** Names whose object it changes in place, as far as that can be seen. */
  readonly mutated: ReadonlySet<string>;
  /** Names whose object it might change: arguments and receivers of calls that are not known. */
  readonly maybeMutated: ReadonlySet<string>;
  /** It does nothing but compute or show a value. */
  readonly isPure: boolean;
  /** For `name = value` where computing the value has no effect: can what it gives be changed in place? */
  readonly pureValue: "immutable" | "mutable" | undefined;
  /** What it sets of the process: `seed`, `option`, `environment`, `patch`. */
  readonly processState: ProcessState | undefined;
  /** What it does to where modules are found, such as `sys.path.insert`: a later import may find another thing. Functions in it count. */
  readonly searchChange: string | undefined;
  /** Environment variables that it sets: a library may read them when it is imported. */
  readonly environmentKeys: readonly string[];
  /** It may leave a figure open for the end of the cell. */
  readonly plots: boolean;
  /** `exec`, `globals()` and the like: what it reads and binds is not known. */
  readonly dynamic: string | undefined;
  /** Of a function or class that was numbered to tell versions of it apart: the author's name, where something could see it. */
  readonly shownName?: string;
  /** Of a function or class: the cell that defines its name anew, before anything can have used it. */
  readonly supersededBy?: number;
  /** The file that it is from, where `%run` brought it in. */
  readonly origin?: Origin;
}

export interface Origin {
  /** Relative to the notebook's folder; of a file that is not there as `%run` names it. */
  readonly path: string;
  /** Position of the cell in it, from 1. */
  readonly cell: number | undefined;
  /** It is not there: the statement only stands for what the file would bind. */
  readonly isMissing: boolean;
  /** Folder of its module in the package, dotted, where several notebooks make different ones of it. */
  readonly folder?: string;
}

export type StatementKind = "import" | "import-block" | "function" | "class" | "other";
export type ProcessState = "seed" | "option" | "environment" | "patch";

export interface ImportBinding {
  /** The name bound; `*` for a star import whose names are not known. */
  readonly name: string;
  readonly plan: ImportPlan;
}

export interface NameUse {
  readonly name: string;
  readonly kind: "read" | "write" | "delete";
  /** `later`: in the body of a function or lambda; `lazily`: in a generator expression. */
  readonly when: "now" | "later" | "lazily";
  /** Span of the very name; empty for a name in a string. */
  readonly span: Span;
  readonly node: Node;
  /** The node that holds `node`. */
  readonly parent: Node | undefined;
  /** Stands in the text of a string (a formula, a query): it cannot be renamed. */
  readonly isInString: boolean;
  /** The object is only looked at here: it cannot be changed through this use, nor get another name. */
  readonly isReadOnly: boolean;
  /** The functions and lambdas around it, the outermost first. */
  readonly within: readonly Node[];
}

/** What running a piece of code does to names. */
export interface Flow {
  /** Read before the code has surely bound them. */
  readonly exposed: ReadonlySet<string>;
  /** Surely bound at its end. */
  readonly definite: ReadonlySet<string>;
  /** Bound on some way through it; `definite` is part of it. */
  readonly possible: ReadonlySet<string>;
  /** Perhaps unbound at its end. */
  readonly deleted: ReadonlySet<string>;
  /** Read when a function, lambda or generator runs that it makes. */
  readonly later: ReadonlySet<string>;
}
