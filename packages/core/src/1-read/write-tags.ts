import type { NotebookInput } from "../model/conversion.ts";
import type { Cell, Notebook, NotebookFormat } from "../model/notebook.ts";
import { replaceBytes, type Replacement } from "./formats/replace-bytes.ts";
import { directiveOf } from "./formats/tag-directives.ts";
import type { TagWriter, UnwrittenTags } from "./formats/tag-writer.ts";
import { writeDatabricksTags } from "./formats/write-databricks-tags.ts";
import { writeIpynbTags } from "./formats/write-ipynb-tags.ts";
import { writeScriptTags } from "./formats/write-script-tags.ts";
import { read } from "./read.ts";

/** A file with tags put in. */
export interface TaggedFile {
  readonly bytes: Uint8Array;
  /** What was changed, with offsets of the file as it was. All other bytes are the same. */
  readonly edits: readonly Replacement[];
  readonly unwritten: readonly UnwrittenTags[];
}

const writers: Readonly<Record<NotebookFormat, TagWriter>> = {
  ipynb: writeIpynbTags,
  percent: writeScriptTags,
  databricks: writeDatabricksTags,
};

/**
 * Stores tags of code cells in a notebook's file and changes nothing else of it: in the metadata of an `.ipynb`, behind
 * the cell markers of a script, as directives where there is neither. Tags that a cell has already are not repeated.
 * @param tagsByCell by the cell's number, from 1
 * @throws Error where the file cannot be read as a notebook
 */
export function writeTags(
  { path, bytes }: Pick<NotebookInput, "path" | "bytes">,
  tagsByCell: ReadonlyMap<number, readonly string[]>,
): TaggedFile {
  const { notebook } = read({ path, bytes });
  if (notebook === undefined) throw new Error(`${path} cannot be read`);
  const wanted = new Map(
    notebook.cells.flatMap(({ kind, number, tags }) => {
      const known = new Set(tags.map(asTag));
      const missing = (tagsByCell.get(number) ?? []).filter((tag) => !known.has(asTag(tag)));
      return kind === "code" && missing.length > 0 ? [[number, missing] as const] : [];
    }),
  );
  const { edits, unwritten } = writers[notebook.format](bytes, notebook, wanted);
  const written = replaceBytes(bytes, edits);
  const lost = new Set(unwritten.map(({ cell }) => cell));
  checkWritten(notebook, written, new Map([...wanted].filter(([cell]) => !lost.has(cell))));
  return { bytes: written, edits, unwritten };
}

/** An author's file is not given back unless it is known to say the same as before, and the tags. */
function checkWritten(
  before: Notebook,
  bytes: Uint8Array,
  tagsByCell: ReadonlyMap<number, readonly string[]>,
): void {
  const { notebook: after } = read({ path: before.path, bytes });
  const isSame =
    after?.cells.length === before.cells.length &&
    before.cells.every((cell, index) => {
      const other = after.cells[index];
      const tags = tagsByCell.get(cell.number) ?? [];
      return other !== undefined && isSameCell(cell, other, tags);
    });
  if (!isSame)
    throw new Error(`${before.path}: with its tags the notebook would be read otherwise`);
}

function isSameCell(before: Cell, after: Cell, tags: readonly string[]): boolean {
  const known = new Set(after.tags.map(asTag));
  return (
    before.kind === after.kind &&
    before.id === after.id &&
    before.tags.every((tag) => after.tags.includes(tag)) &&
    after.tags.length === before.tags.length + tags.length &&
    tags.every((tag) => known.has(asTag(tag))) &&
    (before.source === after.source || before.source === withoutDirectives(after.source, tags))
  );
}

/** A tag, and the directive that says the same. */
const asTag = (text: string): string => text.replace(/^#\s*\|\s*/, "").replace(/:\s*/, ":");

function withoutDirectives(source: string, tags: readonly string[]): string {
  const added = new Set(tags.map(directiveOf));
  return source
    .split("\n")
    .filter((line) => !added.delete(line))
    .join("\n");
}
