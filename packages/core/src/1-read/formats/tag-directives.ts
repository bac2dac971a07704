import type { Replacement } from "./replace-bytes.ts";
import type { SourceText } from "./source-lines.ts";

/**
 * Puts tags as directives (`#| step: load`) at the top of a cell of a text file: below magics that must come first, and
 * below Colab's `#@` lines.
 * @param line of the cell's first line, from 0
 */
export function insertDirectives(
  { lines, byteOffset }: SourceText,
  line: number,
  source: string,
  tags: readonly string[],
): Replacement {
  const above = source.split("\n").findIndex((text) => !/^%%|^#@/.test(text));
  const isAtEnd = above === -1;
  const at = isAtEnd ? line + source.split("\n").length - 1 : line + above;
  const target = lines[at];
  const lineEnd = lines.find((one) => one.lineEnd !== "")?.lineEnd ?? "\n";
  const offset = byteOffset((isAtEnd ? target?.end : target?.start) ?? 0);
  const texts = tags.map((tag) =>
    isAtEnd ? lineEnd + directiveOf(tag) : directiveOf(tag) + lineEnd,
  );
  return { start: offset, end: offset, text: texts.join("") };
}

/** The directive that says what a tag does. */
export function directiveOf(tag: string): string {
  const [name = "", ...value] = tag.split(":");
  return value.length === 0 ? `#| ${name}` : `#| ${name}: ${value.join(":").trim()}`;
}
