import { readLines } from "./source-lines.ts";
import { insertDirectives } from "./tag-directives.ts";
import type { Replacement } from "./replace-bytes.ts";
import type { TagWriter, UnwrittenTags } from "./tag-writer.ts";

/** Puts tags as directives into the cells of a Databricks source file, which knows no tags of its own. */
export const writeDatabricksTags: TagWriter = (bytes, { cells }, tagsByCell) => {
  const source = readLines(bytes);
  const edits: Replacement[] = [];
  const unwritten: UnwrittenTags[] = [];
  for (const { number, firstLine, source: code } of cells) {
    const tags = tagsByCell.get(number) ?? [];
    if (tags.length === 0) continue;
    // Databricks takes a cell for one of another language only where its first line says so, and all others follow.
    const isMagic = source.lines[firstLine - 1]?.text.startsWith("# MAGIC") === true;
    if (isMagic)
      unwritten.push({ cell: number, reason: "a magic cell of Databricks has no place for it" });
    else edits.push(insertDirectives(source, firstLine - 1, code, tags));
  }
  return { edits, unwritten };
};
