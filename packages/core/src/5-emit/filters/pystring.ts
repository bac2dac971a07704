import { escapeUnsafe } from "./python-escape.ts";

const named: Readonly<Record<string, string>> = {
  "\\": "\\\\",
  "\n": "\\n",
  "\r": "\\r",
  "\t": "\\t",
};

/** A Python string literal with the same value, in the quotes that need fewer backslashes. */
export function pystring(text: string): string {
  const count = (quote: string) => text.split(quote).length;
  const quote = count('"') > count("'") ? "'" : '"';
  const escaped = text
    .replace(/[\\\n\r\t]/g, (character) => named[character] ?? character)
    .replaceAll(quote, `\\${quote}`);
  return quote + escapeUnsafe(escaped) + quote;
}
