import type { Statement } from "../../../model/analysis.ts";
import type { FoundCall } from "../calls.ts";

/** What a stretch of a notebook is for. */
export type PurposeName =
  "set-up" | "load" | "split" | "build" | "fit" | "evaluate" | "write" | "plot" | "transform";

/** A statement, with the calls that running it makes. */
export interface StatementFacts {
  readonly statement: Statement;
  readonly calls: readonly FoundCall[];
  /** Variables of the notebook that hold dictionaries. */
  readonly mappings: ReadonlySet<string>;
}

/** What names are made of. */
export interface NamingFacts {
  /** The statements of a step, in order. */
  readonly statements: readonly StatementFacts[];
  /** The text that the notebook assigns to a variable, where it is a literal. */
  readonly textOf: (name: string) => string | undefined;
}

/** One purpose: how it is seen in code and in headings, and what a step of it is called. Its place is a line in `index.ts`. */
export interface Purpose {
  readonly name: PurposeName;
  /** Words of a heading that state it. */
  readonly words: RegExp;
  /** What in the statement shows the purpose, for a reader (`.fit`); `undefined` where nothing does. */
  readonly findEvidence: (facts: StatementFacts) => string | undefined;
  /** A name that says what is done to what; the last one, which always fits, comes last. */
  readonly nameOf: (facts: NamingFacts) => readonly string[];
}
