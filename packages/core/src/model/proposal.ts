/** What is proposed for a notebook in which no tag says what becomes a step or a module. Plain JSON. */
export interface Proposal {
  /** Code cells without a tag of their own, in order; empty for a notebook that is tagged already. */
  readonly cells: readonly CellProposal[];
}

export interface CellProposal {
  /** Position among all cells, from 1. */
  readonly cell: number;
  /** Tags in nblift's own spelling, such as `step:load_rides`; empty for a cell that is better left without one. */
  readonly tags: readonly string[];
  /** Why, in a few words for a reader: `heading "Train the model"; .fit`. */
  readonly reason: string;
}
