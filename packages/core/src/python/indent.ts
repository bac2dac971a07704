import { readLines } from "./lines.ts";
import { splice, type TextEdit } from "./splice.ts";

/** Moves code to the right: strings over several lines keep their value, blank lines stay as they are. */
export function indentCode(text: string, columns: number): string {
  const indentation = " ".repeat(columns);
  const edits: TextEdit[] = [];
  for (const { start, kind } of readLines(text)) {
    if (kind !== "string" && kind !== "blank") edits.push({ start, end: start, text: indentation });
  }
  return splice(text, edits);
}

/**
 * Takes away the indentation that all statements share. Comments and continuation lines, which may stand further to
 * the left, lose what they have of it.
 */
export function dedentCode(text: string): string {
  const lines = readLines(text);
  const code = lines.filter(({ kind }) => kind === "code");
  const leading = code.length > 0 ? code : lines.filter(({ kind }) => kind === "comment");
  const common = sharedPrefix(leading.map(({ start, end }) => blanksAt(text, start, end)));
  if (common === "") return text;
  const edits: TextEdit[] = [];
  for (const { start, end, kind } of lines) {
    if (kind === "string") continue;
    const { length } = sharedPrefix([common, blanksAt(text, start, end)]);
    if (length > 0) edits.push({ start, end: start + length, text: "" });
  }
  return splice(text, edits);
}

function blanksAt(text: string, start: number, end: number): string {
  return /^[ \t]*/.exec(text.slice(start, end))?.[0] ?? "";
}

function sharedPrefix(all: readonly string[]): string {
  let prefix = all[0] ?? "";
  for (const one of all) {
    while (!one.startsWith(prefix)) prefix = prefix.slice(0, -1);
  }
  return prefix;
}
