import { textCell, type RawCell, type RawReading } from "../raw-notebook.ts";
import { isBlank, trimEnd } from "./script-lines.ts";

const header = /^(#|\/\/|--) Databricks notebook source\s*$/;
const command = /^# COMMAND -{5,}\s*$/;

/** The sign that starts a comment in the language of a Databricks source file; `undefined` where it is none. */
export function databricksComment(text: string): string | undefined {
  return header.exec(text.split("\n", 1)[0] ?? "")?.[1];
}

/** Reads a notebook that Databricks exported as source: cells between `# COMMAND` lines, all but Python behind `# MAGIC`. */
export function readDatabricks(text: string): RawReading {
  const lines = text.split("\n");
  const cells: RawCell[] = [];
  let start = 1;
  for (let at = 1; at <= lines.length; at++) {
    if (at < lines.length && !command.test(lines[at] ?? "")) continue;
    const cell = readCell(lines, start, at);
    if (cell !== undefined) cells.push(cell);
    start = at + 1;
  }
  const notebook = {
    format: "databricks" as const,
    language: "python",
    pythonVersion: undefined,
    kernelName: undefined,
    metadata: {},
    cells,
  };
  return { notebook, diagnostics: [] };
}

function readCell(lines: readonly string[], start: number, end: number): RawCell | undefined {
  let from = start;
  while (from < end && isBlank(lines[from])) from++;
  if (from === end) return undefined;
  // `1` shows the title and `0` hides it.
  const title = /^# DBTITLE \d+,(.*)$/.exec(lines[from] ?? "")?.[1]?.trim();
  if (title !== undefined) from++;
  while (from < end && isBlank(lines[from])) from++;
  const body = trimEnd(lines.slice(from, end));
  const source = body.map((line) => line.replace(/^# MAGIC ?/, "")).join("\n");
  const own = { title: title || undefined, firstLine: from + 1 };
  const markdown =
    body[0]?.startsWith("# MAGIC %md") === true
      ? /^%md(?:-sandbox)?\b[ \t]*\n?/.exec(source)
      : null;
  // All other magics are lowered later: `%sql` governs the whole cell here.
  if (markdown === null) return textCell({ ...own, kind: "code", source });
  const isBelow = markdown[0].endsWith("\n");
  return textCell({
    ...own,
    kind: "markdown",
    source: source.slice(markdown[0].length),
    firstLine: own.firstLine + (isBelow ? 1 : 0),
  });
}
