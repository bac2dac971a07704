import { asciiText } from "./json-string.ts";
import type { JsonContainer } from "./json-members.ts";

/** How the author of a file sets an object or a list: what stands between its parts. */
export interface JsonLayout {
  /** After the opening bracket. */
  readonly first: string;
  /** Between two members, with the comma. */
  readonly separator: string;
  /** Before the closing bracket. */
  readonly last: string;
  /** Between a key and its value. */
  readonly colon: string;
}

/**
 * The layout of an object or a list that is not empty.
 * @param colon of the object that it is in, for a list
 */
export function layoutOf(
  bytes: Uint8Array,
  { start, end, members }: JsonContainer,
  colon?: string,
): JsonLayout {
  const [one, two] = members;
  if (one === undefined) throw new Error("an empty object has no layout");
  const first = asciiText(bytes, start + 1, one.keyStart);
  const ownColon = colon ?? asciiText(bytes, one.keyEnd, one.start);
  const alone = isMultiline(first) ? `,${first}` : /\s$/.test(ownColon) ? ", " : ",";
  return {
    first,
    separator: two === undefined ? alone : asciiText(bytes, one.end, two.keyStart),
    last: asciiText(bytes, members.at(-1)?.end ?? start, end - 1),
    colon: ownColon,
  };
}

/** The layout of an object or a list that is a member of one in this layout. */
export function deeper({ first, separator, last, colon }: JsonLayout): JsonLayout {
  if (!isMultiline(separator)) return { first, separator, last, colon };
  const outer = indentOf(last);
  const inner = indentOf(isMultiline(first) ? first : separator);
  const isUnit = isMultiline(last) && inner.startsWith(outer) && inner !== outer;
  const unit = isUnit ? inner.slice(outer.length) : inner.endsWith("\t") ? "\t" : " ";
  const indent = (text: string): string => text.replace(/[\r\n](?=[^\r\n]*$)/, `$&${unit}`);
  return { first: indent(first), separator: indent(separator), last: first, colon };
}

/** @param items JSON texts */
export function layOutList(
  items: readonly string[],
  { first, separator, last }: JsonLayout,
): string {
  return `[${first}${items.join(separator)}${last}]`;
}

/** What goes behind the bracket that opens an empty object or list; blanks that stand in it stay. */
export function fillEmpty(
  bytes: Uint8Array,
  { start, end }: JsonContainer,
  content: string,
  { first, last }: JsonLayout,
): string {
  const isOpen = isMultiline(asciiText(bytes, start + 1, end - 1));
  return `${first}${content}${isOpen ? "" : last}`;
}

const isMultiline = (blanks: string): boolean => /[\r\n]/.test(blanks);

const indentOf = (text: string): string => /[\r\n]([ \t]*)[^\r\n]*$/.exec(text)?.[1] ?? "";
