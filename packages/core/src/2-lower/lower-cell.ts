import { diagnose } from "../diagnostics/diagnose.ts";
import type { Diagnostic, Place } from "../model/diagnostic.ts";
import type { LoweredCell } from "../model/lowered.ts";
import type { Cell, Notebook, Span } from "../model/notebook.ts";
import { findLineStarts, lineAndColumn } from "../python/source.ts";
import { splice } from "../python/splice.ts";
import type { Facts } from "./facts.ts";
import type { Fragment } from "./fragment.ts";
import { hintInstalls } from "./hint-installs.ts";
import { insertImports } from "./insert-imports.ts";
import { lowerText } from "./lower-text.ts";
import { removeDirectives } from "./remove-directives.ts";

/** Lowers one code cell. */
export function lowerCell(
  cell: Cell,
  notebook: Notebook,
  facts: Facts,
): { readonly cell: LoweredCell; readonly diagnostics: readonly Diagnostic[] } {
  const { source } = cell;
  const fragment = lowerText(source, facts);
  const { edits, code } = finish(cell, fragment, facts);
  const { dropped, files, foreign, isTest, hasUnstableOutput } = fragment;
  const installs = [...fragment.installs, ...hintInstalls(source)];
  const lowered = {
    cell,
    code,
    edits,
    dropped,
    installs: installs.toSorted((a, b) => a.start - b.start),
    files,
    foreign,
    isTest,
    hasUnstableOutput,
  };
  return { cell: lowered, diagnostics: placeNotes(fragment, cell, notebook) };
}

/** A line that Python runs: neither blank nor a comment. */
const hasCode = /^[ \t\f]*[^#\s]/m;

function finish(
  { source, directiveSpans }: Cell,
  fragment: Fragment,
  facts: Facts,
): Pick<LoweredCell, "edits" | "code"> {
  const bare = removeDirectives(source, fragment.edits, directiveSpans, fragment.literals);
  const edits = insertImports(source, bare, fragment.modules, facts);
  const code = splice(source, edits);
  if (hasCode.test(code)) return { edits, code };
  return { edits: source === "" ? [] : [{ start: 0, end: source.length, text: "" }], code: "" };
}

function placeNotes(
  { notes }: Fragment,
  { source, number }: Cell,
  { path }: Notebook,
): readonly Diagnostic[] {
  if (notes.length === 0) return [];
  const lineStarts = findLineStarts(source);
  const placeOf = ({ start, end }: Span): Place => {
    const from = lineAndColumn(lineStarts, start);
    const to = lineAndColumn(lineStarts, end);
    return { notebook: path, cell: number, ...from, endLine: to.line, endColumn: to.column };
  };
  return notes.map((note) => diagnose(note.kind, placeOf(note), note.message, note.help));
}
