import { diagnose } from "../diagnostics/diagnose.ts";
import type { Diagnostic, Place } from "../model/diagnostic.ts";
import type { Included, LoweredCell } from "../model/lowered.ts";
import type { Cell, Notebook, Span } from "../model/notebook.ts";
import { findLineStarts, lineAndColumn } from "../python/source.ts";
import { splice } from "../python/splice.ts";
import { composeEdits } from "./compose-edits.ts";
import type { Facts } from "./facts.ts";
import type { Fragment } from "./fragment.ts";
import { guardFailure, mayFail } from "./guard-failure.ts";
import { hintInstalls } from "./hint-installs.ts";
import { insertImports } from "./insert-imports.ts";
import { leaveOutFile } from "./leave-out-file.ts";
import { lowerText } from "./lower-text.ts";
import { removeDirectives } from "./remove-directives.ts";

/** Lowers one code cell. */
export function lowerCell(
  cell: Cell,
  notebook: Notebook,
  facts: Facts,
): { readonly cell: LoweredCell; readonly diagnostics: readonly Diagnostic[] } {
  const plain = lowerSource(cell, facts);
  const { fragment, included } = plain;
  const withoutFile = leaveOutFile(plain.code);
  const bare = splice(plain.code, withoutFile);
  const guards = mayFail(cell) && bare !== "" ? guardFailure(bare, cell) : undefined;
  const edits = composeEdits(
    cell.source,
    composeEdits(cell.source, plain.edits, withoutFile),
    guards ?? [],
  );
  const code = splice(bare, guards ?? []);
  const { dropped, files, foreign, isTest, hasUnstableOutput, missingFiles } = fragment;
  const installs = [...fragment.installs, ...hintInstalls(cell.source)];
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
    ...(guards === undefined ? {} : { isGuarded: true }),
    ...(included.length === 0 ? {} : { included }),
    ...(missingFiles.length === 0 ? {} : { missingFiles: [...new Set(missingFiles)] }),
  };
  return { cell: lowered, diagnostics: placeNotes(fragment, cell, notebook) };
}

export interface LoweredSource extends Pick<LoweredCell, "edits" | "code"> {
  readonly fragment: Fragment;
  readonly included: readonly Included[];
}

/** The code of a cell, of the notebook or of a file that it runs. */
export function lowerSource(cell: Cell, facts: Facts): LoweredSource {
  const fragment = lowerText(cell.source, facts);
  const { edits, code } = finish(cell, fragment, facts);
  return { fragment, edits, code, included: findIncluded(code, fragment) };
}

/** Where the code of files that `%run` runs has come to stand. */
function findIncluded(code: string, { runs }: Fragment): readonly Included[] {
  let from = 0;
  return runs.flatMap((run) => {
    const at = code.indexOf(run.code, from);
    if (at === -1) return [];
    from = at + run.code.length;
    return run.included.map((each) => ({ ...each, start: each.start + at, end: each.end + at }));
  });
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
