import type { Edit } from "../model/lowered.ts";

/** A string as a Python literal in double quotes, on one line. JSON's escapes are all Python's too. */
export function quotePython(text: string): string {
  return JSON.stringify(text).replaceAll("\u007f", "\\x7f").replaceAll("\u2028", "\\u2028");
}

/**
 * Edits that make a triple-quoted Python literal of lines, leaving them as they are where they can. The last line gets a
 * line end where it has none. The literal opens on the line above, so that every line keeps its number.
 * @param before code in front of the literal, `after` behind it
 */
export function quoteLines(text: string, before: string, after: string): readonly Edit[] {
  const lastEnd = text === "" || text.endsWith("\n") ? "" : "\n";
  const end = { start: text.length, end: text.length, text: `${lastEnd}"""${after}` };
  // oxlint-disable-next-line no-control-regex
  const special = /"""|[\x00-\x08\x0b-\x1f\x7f]/;
  const isRaw = text.includes("\\") && !special.test(text);
  if (isRaw) return [{ start: 0, end: 0, text: `${before}\nr"""` }, end];
  // oxlint-disable-next-line no-control-regex
  const edits = [...text.matchAll(/\\|"""|[\x00-\x08\x0b-\x1f\x7f]/g)].map((found) => ({
    start: found.index,
    end: found.index + found[0].length,
    text: escape(found[0]),
  }));
  return [{ start: 0, end: 0, text: `${before}"""\\\n` }, ...edits, end];
}

function escape(found: string): string {
  if (found === "\\") return "\\\\";
  if (found === '"""') return '\\"\\"\\"';
  return `\\x${found.charCodeAt(0).toString(16).padStart(2, "0")}`;
}
