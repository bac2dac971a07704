import type { ProcessState } from "./analysis.ts";
import type { CellNames } from "./conversion.ts";

/** What the cells of a notebook need of each other and of the world around, as far as its text tells. */
export interface Inspection {
  /** One for each code cell, in order. */
  readonly cells: readonly InspectedCell[];
  /** Sorted by the cell that needs, then by the one that is needed. */
  readonly edges: readonly CellEdge[];
  /** Objects that a cell changes in place and another cell has bound; by cell. */
  readonly changes: readonly ChangeAcrossCells[];
  /** Files and addresses that the code reads and writes, and programs that it starts; by cell. */
  readonly accesses: readonly Access[];
  /** Random numbers that nothing has seeded; by cell. */
  readonly unseeded: readonly UnseededDraw[];
}

export interface InspectedCell extends CellNames {
  /** `In [n]`, where it was run. */
  readonly executionCount: number | undefined;
  /** Names that it binds and that nothing in the notebook reads. */
  readonly unread: readonly string[];
  /** Process state that it sets, in order. */
  readonly sets: readonly ProcessState[];
  /** Another cell needs what it binds, changes or sets. */
  readonly isNeeded: boolean;
}

/** Cell `to` needs cell `from`. Both are positions among all cells, from 1. */
export interface CellEdge {
  readonly from: number;
  readonly to: number;
  /**
   * `import`: reads what it imported; `read`: what it bound or last changed; `change`: changes that object in place; `state`: both set process
   * state, or `to` draws random numbers that `from` has seeded.
   */
  readonly kind: "import" | "read" | "change" | "state";
  /** Sorted; for `state` what is set. */
  readonly names: readonly string[];
  /** Functions of the notebook that do it when `to` calls them, sorted. */
  readonly through: readonly string[];
}

export interface ChangeAcrossCells {
  readonly cell: number;
  /** Whose object is changed. */
  readonly name: string;
  /** The cells whose binding of the name may be the one that is live. */
  readonly boundIn: readonly number[];
  /** The other name by which it is changed. */
  readonly alias: string | undefined;
  /** The function or method of the notebook that does it. */
  readonly through: string | undefined;
}

export interface Access {
  readonly cell: number;
  readonly kind: "read" | "write" | "network" | "command";
  /** Path, address or program; `…` for parts that are not known, `undefined` where nothing of it is. */
  readonly target: string | undefined;
  /** What does it, as the code says: `pd.read_csv`. */
  readonly by: string;
}

export interface UnseededDraw {
  readonly cell: number;
  /** `np.random.normal`. */
  readonly by: string;
  /** What would make it repeatable; `undefined` where nothing does. */
  readonly remedy: string | undefined;
}
