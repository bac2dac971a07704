import type { Notebook } from "../../model/notebook.ts";
import type { Replacement } from "./replace-bytes.ts";

/** Puts tags into a file of one format. The file was read: `notebook` is what it holds. */
export type TagWriter = (
  bytes: Uint8Array,
  notebook: Notebook,
  tagsByCell: ReadonlyMap<number, readonly string[]>,
) => TagEdits;

/** What is to change in a file. */
export interface TagEdits {
  /** In order of the file; mostly nothing is replaced, only put in. */
  readonly edits: readonly Replacement[];
  readonly unwritten: readonly UnwrittenTags[];
}

/** A cell whose tags the file has no place for. */
export interface UnwrittenTags {
  readonly cell: number;
  /** For a reader: `its metadata is not an object`. */
  readonly reason: string;
}
