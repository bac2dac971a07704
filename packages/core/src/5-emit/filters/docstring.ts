import { escapeUnsafe } from "./python-escape.ts";

/**
 * A docstring that reads as the text, once Python's `inspect.cleandoc` has taken the indentation off: one line where the
 * text is one, else with the closing quotes on a line of their own. Raw where that saves backslashes.
 * @param indent columns that the docstring stands at; the first line is left to the template
 */
export function docstring(text: string, indent = 0): string {
  const lines = tidy(text);
  const plain = lines.join("\n");
  const escaped = escapeUnsafe(plain);
  const isRaw = plain.includes("\\") && escaped === plain && !/"""|["\\]$/.test(plain);
  const safe = isRaw ? plain : escapeUnsafe(escapeQuotes(plain));
  const margin = " ".repeat(indent);
  const body = safe.replace(/\n(?!\n)/g, `\n${margin}`);
  const end = lines.length > 1 ? `\n${margin}` : "";
  return `${isRaw ? "r" : ""}"""${body}${end}"""`;
}

// Python counts the separators U+001C to U+001F and U+0085 as blanks, JavaScript does not.
// oxlint-disable-next-line no-control-regex
const outerBlanks = /^[\s\u001c-\u001f\u0085]+|[\s\u001c-\u001f\u0085]+$/g;

// oxlint-disable-next-line no-control-regex
const endBlanks = /[\s\u001c-\u001f\u0085]+$/;

/** Python drops a docstring's outer blank lines, and editors the blanks at the ends of lines. */
function tidy(text: string): readonly string[] {
  return text
    .replace(outerBlanks, "")
    .replace(/\r\n?/g, "\n")
    .replaceAll("\t", "    ")
    .split("\n")
    .map((line) => line.replace(endBlanks, ""));
}

/** Three quotes in a row would close the docstring, and so would one at its end. */
function escapeQuotes(text: string): string {
  return text
    .replaceAll("\\", "\\\\")
    .replace(/"{3,}|"+$/g, (quotes) => '\\"'.repeat(quotes.length));
}
