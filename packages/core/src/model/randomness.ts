import type { Span } from "./notebook.ts";

/** A generator that has a seed of its own. */
export type Generator = "random" | "numpy" | "torch" | "tensorflow";

/** Where a notebook draws random numbers, and what seeds them. What a function does counts where its name is read. */
export interface Randomness {
  /** Calls that draw, and that nothing has seeded when they run. */
  readonly unseeded: readonly UnseededCall[];
  /** The first cell that runs such a call, and does more with it than show it. */
  readonly firstUnseededCell: number | undefined;
  /** Cells that only show what such a call gives: `df.sample(5)`. What comes after them is the same in each run. */
  readonly showingCells: ReadonlySet<number>;
  readonly seeds: readonly SeedUse[];
  /** Indexes of the statements in whose own text numbers are drawn, seeded or not. */
  readonly drawingIndexes: ReadonlySet<number>;
}

/** Offsets into the cell's lowered code. */
export interface UnseededCall extends Span {
  /** Where it stands. */
  readonly cell: number;
  /** The callee as it is written. */
  readonly by: string;
  readonly remedy: string | undefined;
}

/** May what the cell computes be another in another run? */
export const isUnseeded = (
  { firstUnseededCell, showingCells }: Pick<Randomness, "firstUnseededCell" | "showingCells">,
  cell: number,
): boolean =>
  showingCells.has(cell) || (firstUnseededCell !== undefined && cell >= firstUnseededCell);

export interface SeedUse {
  /** The cell that seeds, and one that draws from the generator after it. */
  readonly from: number;
  readonly to: number;
  readonly generator: Generator;
}
