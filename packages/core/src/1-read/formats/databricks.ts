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
  const isMagic = body[0]?.startsWith("# MAGIC") === true;
  const own = { title: title || undefined, firstLine: from + 1 };
  return isMagic ? readMagicCell(source, own) : textCell({ kind: "code", source, ...own });
}

/**
 * A cell that starts with a Databricks magic. There `%sql` governs the whole cell, which in IPython is written `%%sql`;
 * `%pip` and `%run` stay lines.
 */
export function readMagicCell(
  source: string,
  own: Pick<RawCell, "title" | "firstLine"> & Partial<RawCell>,
): RawCell {
  const name = /^%([\w-]+)/.exec(source)?.[1] ?? "";
  const rest = source.slice(name.length + 1);
  if (name === "md" || name === "md-sandbox") {
    const isBelow = /^[ \t]*\n/.test(rest);
    const source = rest.slice(isBelow ? rest.indexOf("\n") + 1 : 0);
    const firstLine = own.firstLine + (isBelow ? 1 : 0);
    return textCell({ ...own, kind: "markdown", source: source.trimStart(), firstLine });
  }
  // The name goes, its line stays: lines are counted from it.
  if (name === "python")
    return textCell({ ...own, kind: "code", source: rest.replace(/^[ \t]+/, "") });
  const magic = cellMagics[name];
  return textCell({ ...own, kind: "code", source: magic === undefined ? source : magic + rest });
}

const cellMagics: Readonly<Record<string, string>> = {
  sql: "%%sql",
  sh: "%%sh",
  scala: "%%scala",
  r: "%%R",
};
