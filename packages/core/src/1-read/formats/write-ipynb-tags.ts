import { deeper, fillEmpty, layoutOf, layOutList, type JsonLayout } from "./json-layout.ts";
import {
  isListAt,
  isObjectAt,
  isStringAt,
  memberOf,
  readContainer,
  startOfJson,
  type JsonContainer,
  type JsonMember,
  type JsonSpan,
} from "./json-members.ts";
import { asciiText } from "./json-string.ts";
import type { Replacement } from "./replace-bytes.ts";
import type { TagEdits, TagWriter, UnwrittenTags } from "./tag-writer.ts";

/** Puts tags into the metadata of cells, set as the file is set already. */
export const writeIpynbTags: TagWriter = (bytes, _notebook, tagsByCell): TagEdits => {
  const edits: Replacement[] = [];
  const unwritten: UnwrittenTags[] = [];
  const isAscii = isAsciiOnly(bytes, tagsByCell);
  for (const [index, cell] of cellsIn(bytes).entries()) {
    const tags = tagsByCell.get(index + 1) ?? [];
    if (tags.length === 0) continue;
    const texts = tags.map((tag) => quoteJson(tag, isAscii));
    const edited = editCell(bytes, cell, texts);
    if (typeof edited === "string") unwritten.push({ cell: index + 1, reason: edited });
    else edits.push(...edited);
  }
  return { edits, unwritten };
};

/** The cells as they are counted in reading; those of nbformat 3 and older stand in worksheets. */
function cellsIn(bytes: Uint8Array): readonly JsonSpan[] {
  const root = readContainer(bytes, startOfJson(bytes));
  const cells = listIn(bytes, root, "cells");
  if (cells !== undefined) return cells;
  return (listIn(bytes, root, "worksheets") ?? []).flatMap(({ start }) =>
    isObjectAt(bytes, start) ? (listIn(bytes, readContainer(bytes, start), "cells") ?? []) : [],
  );
}

function listIn(
  bytes: Uint8Array,
  object: JsonContainer,
  key: string,
): readonly JsonMember[] | undefined {
  const list = memberOf(object, key);
  if (list === undefined || !isListAt(bytes, list.start)) return undefined;
  return readContainer(bytes, list.start).members;
}

/** Or why the cell cannot have tags. @param texts the tags as JSON */
function editCell(
  bytes: Uint8Array,
  { start }: JsonSpan,
  texts: readonly string[],
): readonly Replacement[] | string {
  if (!isObjectAt(bytes, start)) return "it is not an object";
  const cell = readContainer(bytes, start);
  const layout = layoutOf(bytes, cell);
  const inner = deeper(layout);
  const metadata = memberOf(cell, "metadata");
  const content = `"tags"${layout.colon}${layOutList(texts, deeper(inner))}`;
  const object = `{${inner.first}${content}${inner.last}}`;
  if (metadata === undefined)
    return [addMember(cell, "metadata", `"metadata"${layout.colon}${object}`, layout)];
  if (isNullAt(bytes, metadata)) return [{ ...spanOf(metadata), text: object }];
  if (!isObjectAt(bytes, metadata.start)) return "its metadata is not an object";
  const own = readContainer(bytes, metadata.start);
  if (own.members.length > 0) return editMetadata(bytes, own, texts);
  return [insertion(own.start + 1, fillEmpty(bytes, own, content, inner))];
}

function editMetadata(
  bytes: Uint8Array,
  metadata: JsonContainer,
  texts: readonly string[],
): readonly Replacement[] | string {
  const layout = layoutOf(bytes, metadata);
  const inner = deeper(layout);
  const tags = memberOf(metadata, "tags");
  const list = layOutList(texts, inner);
  if (tags === undefined)
    return [addMember(metadata, "tags", `"tags"${layout.colon}${list}`, layout)];
  if (isNullAt(bytes, tags)) return [{ ...spanOf(tags), text: list }];
  // Some tools write one tag as it is, without a list.
  if (isStringAt(bytes, tags.start)) {
    const more = texts.map((text) => `${inner.separator}${text}`).join("");
    return [insertion(tags.start, `[${inner.first}`), insertion(tags.end, `${more}${inner.last}]`)];
  }
  if (!isListAt(bytes, tags.start)) return "its `tags` are not a list";
  const items = readContainer(bytes, tags.start);
  const last = items.members.at(-1);
  if (last === undefined)
    return [
      insertion(items.start + 1, fillEmpty(bytes, items, texts.join(inner.separator), inner)),
    ];
  const { separator } = layoutOf(bytes, items, layout.colon);
  return [insertion(last.end, texts.map((text) => `${separator}${text}`).join(""))];
}

/** Among keys that are sorted, as Jupyter writes them, it takes its place; else it goes to the end. */
function addMember(
  { members }: JsonContainer,
  key: string,
  text: string,
  { separator }: JsonLayout,
): Replacement {
  const isSorted = members.every(
    (member, index) => index === 0 || (members[index - 1]?.key ?? "") < member.key,
  );
  const next = isSorted ? members.find((member) => member.key > key) : undefined;
  return next === undefined
    ? insertion(members.at(-1)?.end ?? 0, `${separator}${text}`)
    : insertion(next.keyStart, `${text}${separator}`);
}

const insertion = (at: number, text: string): Replacement => ({ start: at, end: at, text });

const spanOf = ({ start, end }: JsonSpan): JsonSpan => ({ start, end });

const isNullAt = (bytes: Uint8Array, { start, end }: JsonSpan): boolean =>
  asciiText(bytes, start, Math.min(end, start + 5)) === "null";

/** A file that escapes what is not ASCII goes on to do so. */
function isAsciiOnly(
  bytes: Uint8Array,
  tagsByCell: ReadonlyMap<number, readonly string[]>,
): boolean {
  const isAsked = [...tagsByCell.values()].flat().some((tag) => !/^[\0-\x7f]*$/.test(tag));
  return isAsked && bytes.subarray(startOfJson(bytes)).every((byte) => byte < 0x80);
}

function quoteJson(text: string, isAscii: boolean): string {
  const quoted = JSON.stringify(text);
  if (!isAscii) return quoted;
  return quoted.replaceAll(
    /[^\0-\x7f]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}
