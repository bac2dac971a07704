import { scanTokens } from "../../python/tokens.ts";
import { findLineStarts } from "../../python/source.ts";

/** A script as lines, numbered from 0. */
export interface ScriptLines {
  readonly lines: readonly string[];
  /** Lines that start inside a string literal: no marker is one there. */
  readonly isQuoted: readonly boolean[];
}

/** @param text with lines that end in `\n` */
export function splitScript(text: string): ScriptLines {
  const lines = text.split("\n");
  const starts = findLineStarts(text);
  const isQuoted = lines.map(() => false);
  let line = 0;
  for (const token of scanTokens(text)) {
    if (token.kind !== "string") continue;
    while (line < starts.length && (starts[line] ?? 0) <= token.start) line++;
    for (; line < starts.length && (starts[line] ?? 0) < token.end; line++) isQuoted[line] = true;
  }
  return { lines, isQuoted };
}

export const isBlank = (line: string | undefined): boolean => line?.trim() === "";

/** Takes one `#` and one space after it, where there is one, from the start of every line that has it. */
export function uncommentLines(lines: readonly string[]): readonly string[] {
  return lines.map((line) => line.replace(/^# ?/, ""));
}

/** Without the blank lines at the end. */
export function trimEnd(lines: readonly string[]): readonly string[] {
  return lines.slice(0, lines.findLastIndex((line) => !isBlank(line)) + 1);
}
