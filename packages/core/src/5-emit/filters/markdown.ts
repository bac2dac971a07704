import { wellFormed } from "./well-formed.ts";

/** Inline code that shows the text; on one line, since a code span cannot hold a line end. */
export function mdCode(text: string): string {
  const line = wellFormed(text).replace(/\s+/g, " ").trim();
  if (line === "") return "";
  // In a table a pipe inside of code takes a backslash, and then no way is left to show a backslash before a pipe.
  if (/\\\|/.test(line)) return `<code>${line.replace(/[\\`*_$[\]|~&<]/g, entity)}</code>`;
  const runs = new Set([...line.matchAll(/`+/g)].map(([run]) => run.length));
  let length = 1;
  while (runs.has(length)) length++;
  const fence = "`".repeat(length);
  const pad = /^`|`$/.test(line) ? " " : "";
  return fence + pad + line + pad + fence;
}

/** Markdown that stays within one cell of a table: on one line, pipes escaped, HTML outside of code spans shown as text. */
export function mdCell(markdown: string): string {
  return wellFormed(markdown)
    .replace(/\s+/g, " ")
    .trim()
    .replace(codeSpanOrTag, (found) => (found === "<" ? "&lt;" : found))
    .replace(/(\\?)\|/g, (_, backslash: string) => (backslash === "" ? "\\|" : "\\&#124;"));
}

const codeSpanOrTag = /(?<!`)(`+)(?!`).*?(?<!`)\1(?!`)|<(?!\/?code>)/g;

/** Plain text as one line of Markdown that shows the same characters. */
export function md(text: string): string {
  return escapeInline(wellFormed(text).replace(/\s+/g, " ").trim())
    .replace(/^(#{1,6}|[-+>]|~~~)/, "\\$1")
    .replace(/^(\d{1,9})([.)])(?= |$)/, "$1\\$2");
}

/** Text for within a line, in which names and code stand between backticks; everything else shows as it is. */
export function mdProse(text: string): string {
  return wellFormed(text)
    .replace(/\s+/g, " ")
    .replace(codeSpanOrText, (part, fence?: string) =>
      fence === undefined ? escapeInline(part) : part,
    );
}

const codeSpanOrText = /(?<!`)(`+)(?!`).*?(?<!`)\1(?!`)|`+|[^`]+/g;

function escapeInline(text: string): string {
  return escapeHtml(text)
    .replace(/[\\`*$[\]]/g, "\\$&")
    .replace(/(?<![\p{L}\p{N}])_+|_+(?![\p{L}\p{N}])/gu, (run) => run.replaceAll("_", "\\_"));
}

const entity = (character: string) => `&#${character.charCodeAt(0)};`;

function escapeHtml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
}
