import {
  loadRuff,
  type Ruff,
  type RuffDiagnostic,
  type RuffLocation,
  type RuffWorkspace,
} from "./ruff.ts";
import { findLineStarts } from "./source.ts";
import { splice } from "./splice.ts";

/** Formats and lints with the ruff that is built in. It keeps what ruff has set up: make one and use it for all files. */
export interface Formatter {
  readonly formatPython: (text: string, options: FormatOptions) => Formatted;
  readonly lintPython: (text: string, options: LintOptions) => readonly LintFinding[];
}

/** A Python version as ruff spells it: `py310`. */
export type TargetVersion = `py3${number}`;

export interface FormatOptions {
  /** The oldest Python that must be able to read the result. */
  readonly target: TargetVersion;
  /** Packages whose imports come last, as the project's own. */
  readonly firstParty: readonly string[];
  /** Rules or prefixes that the result is checked with besides the order of imports. */
  readonly select?: readonly string[];
}

/** `error` says why `text` is not formatted; `undefined` where it is. */
export interface Formatted {
  readonly text: string;
  readonly error: string | undefined;
  /** What is left to be said of `text`. */
  readonly findings: readonly LintFinding[];
}

export interface LintOptions {
  readonly target: TargetVersion;
  /** Rules or prefixes: `["E", "F", "I"]`. */
  readonly select: readonly string[];
  readonly firstParty?: readonly string[];
}

/** Line and column count from 1, columns in UTF-16 units. */
export interface LintFinding {
  /** `F821`; `invalid-syntax` for what the target version cannot read. */
  readonly code: string;
  readonly line: number;
  readonly column: number;
  readonly message: string;
}

/** Nothing is loaded before the first file is formatted or linted. */
export function createFormatter(): Formatter {
  let ruff: Ruff | undefined;
  const workspaces = new Map<string, RuffWorkspace>();

  function workspaceFor({ target, select, firstParty = [] }: LintOptions): RuffWorkspace {
    ruff ??= loadRuff();
    const key = JSON.stringify([target, select, firstParty]);
    let workspace = workspaces.get(key);
    if (workspace === undefined) {
      const lint = { select, isort: { "known-first-party": firstParty } };
      const options = { "target-version": target, "line-length": 88, lint };
      workspace = new ruff.Workspace(options, ruff.PositionEncoding.Utf16);
      workspaces.set(key, workspace);
    }
    return workspace;
  }

  return {
    formatPython: (text, { target, firstParty, select = [] }) =>
      format(workspaceFor({ target, select: [...new Set(["I", ...select])], firstParty }), text),
    lintPython: (text, options) => workspaceFor(options).check(text).map(findingOf),
  };
}

/** Most files need no more than this: imports are in order, and ruff does not join what older versions cannot read. */
function format(workspace: RuffWorkspace, text: string): Formatted {
  const formatted = wideImport.test(text) ? undefined : tryFormat(workspace, text);
  const found = formatted === undefined ? undefined : workspace.check(formatted);
  const isDone = found?.every((each) => !isSyntaxError(each) && each.code !== unsorted) ?? false;
  if (formatted === undefined || found === undefined || !isDone)
    return sortAndFormat(workspace, text);
  return { text: formatted, error: undefined, findings: found.map(findingOf) };
}

/** Formatting breaks it into lines otherwise than sorting does, and its comment goes elsewhere. */
const wideImport = /^[ \t]*(?:import|from)\b.{70,}$/m;

function tryFormat(workspace: RuffWorkspace, text: string): string | undefined {
  try {
    return workspace.format(text);
  } catch {
    return undefined;
  }
}

// Two were ever needed; the limit is only there to end.
const mostRounds = 4;

function sortAndFormat(workspace: RuffWorkspace, text: string): Formatted {
  const before = workspace.check(text);
  let sorted = sortImports(text, before);
  for (let round = 1; ; round++) {
    let formatted: string;
    try {
      formatted = workspace.format(sorted);
    } catch (error) {
      const syntax = before.find(isSyntaxError);
      const why = syntax === undefined ? String(error) : describe(syntax);
      return { text, error: why, findings: before.map(findingOf) };
    }
    const after = workspace.check(formatted);
    // ruff 0.17.4 can join nested f-strings to syntax that only Python 3.12 reads, whatever the target.
    const broken = before.some(isSyntaxError) ? undefined : after.find(isSyntaxError);
    if (broken !== undefined) {
      const findings = workspace.check(sorted).map(findingOf);
      return { text: sorted, error: describe(broken), findings };
    }
    // Formatting can join imports to one block: `x = 1; import b`.
    const sortedAgain = sortImports(formatted, after);
    if (sortedAgain === formatted || round === mostRounds)
      return { text: formatted, error: undefined, findings: after.map(findingOf) };
    sorted = sortedAgain;
  }
}

/** Of imports that are not in order. */
const unsorted = "I001";

/** ruff gives the edits of a fix and leaves it to the caller to make them. */
function sortImports(text: string, found: readonly RuffDiagnostic[]): string {
  const lineStarts = findLineStarts(text);
  const offsetOf = ({ row, column }: RuffLocation): number =>
    (lineStarts[row - 1] ?? text.length) + column - 1;
  const edits = found
    .filter(({ code }) => code === unsorted)
    .flatMap(({ fix }) => fix?.edits ?? [])
    .map((edit) => ({
      start: offsetOf(edit.location),
      end: offsetOf(edit.end_location),
      text: edit.content ?? "",
    }));
  return splice(
    text,
    edits.sort((a, b) => a.start - b.start),
  );
}

function isSyntaxError({ code }: RuffDiagnostic): boolean {
  return code === null || code === "invalid-syntax";
}

function describe({ message, start_location: { row } }: RuffDiagnostic): string {
  return `line ${row}: ${message}`;
}

function findingOf({
  code,
  message,
  start_location: { row, column },
}: RuffDiagnostic): LintFinding {
  return { code: code ?? "invalid-syntax", line: row, column, message };
}
