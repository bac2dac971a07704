import type { Diagnostic, Place } from "../model/diagnostic.ts";
import type { TemplateLint } from "../model/template.ts";
import { diagnose } from "../diagnostics/diagnose.ts";
import { fileNotFormatted } from "../diagnostics/file-not-formatted.ts";
import { fileNotPython } from "../diagnostics/file-not-python.ts";
import type { Formatter, TargetVersion } from "../python/format.ts";
import { lintRules } from "./tool-versions.ts";

export interface TextFile {
  readonly path: string;
  readonly text: string;
}

export interface FinishOptions {
  readonly isFormatted: boolean;
  /** The oldest Python that the package runs on. */
  readonly target: TargetVersion;
  /** Top-level names of the package's own modules. */
  readonly firstParty: readonly string[];
  /** Where a file came from, for diagnostics. */
  readonly placeOf: (path: string) => Place;
}

export interface FinishedPython {
  readonly files: readonly TextFile[];
  readonly lint: TemplateLint;
  readonly diagnostics: readonly Diagnostic[];
}

/** Lays Python files out where that is asked for, and finds what ruff will have to be told about them. */
export function finishPython(
  files: readonly TextFile[],
  formatter: Formatter,
  options: FinishOptions,
): FinishedPython {
  const finished = files.map((file) => finishFile(file, formatter, options));
  const byPath = finished.toSorted((a, b) => (a.file.path < b.file.path ? -1 : 1));
  return {
    files: finished.map(({ file }) => file),
    lint: {
      select: lintRules,
      exclude: byPath.filter(({ isExcluded }) => isExcluded).map(({ file }) => file.path),
      ignores: byPath
        .filter(({ codes, isExcluded }) => codes.length > 0 && !isExcluded)
        .map(({ file, codes }) => ({ path: file.path, codes })),
    },
    diagnostics: finished.flatMap(({ diagnostics }) => diagnostics),
  };
}

interface FinishedFile {
  readonly file: TextFile;
  readonly codes: readonly string[];
  readonly isExcluded: boolean;
  readonly diagnostics: readonly Diagnostic[];
}

function finishFile(file: TextFile, formatter: Formatter, options: FinishOptions): FinishedFile {
  const { isFormatted, target, firstParty, placeOf } = options;
  const linting = { target, firstParty, select: lintRules };
  const {
    text,
    error,
    findings: found,
  } = isFormatted
    ? formatter.formatPython(file.text, linting)
    : { ...file, error: undefined, findings: formatter.lintPython(file.text, linting) };
  const invalid = found.find(({ code }) => code === "invalid-syntax");
  const finished = {
    file: { path: file.path, text },
    codes: [...new Set(found.map(({ code }) => code))].sort(),
    isExcluded: invalid !== undefined || error !== undefined,
  };
  const place = placeOf(file.path);
  if (invalid !== undefined) {
    const message = `${file.path} is not valid Python: line ${invalid.line}: ${invalid.message}`;
    return { ...finished, diagnostics: [diagnose(fileNotPython, place, message)] };
  }
  if (error === undefined) return { ...finished, diagnostics: [] };
  const message = `${file.path} keeps the notebook's layout: ${error}`;
  return { ...finished, diagnostics: [diagnose(fileNotFormatted, place, message)] };
}

/** `3.11` → `py311`, within what ruff and the converter know. */
export function targetVersion(pythonVersion: string): TargetVersion {
  const minor = Number(pythonVersion.split(".")[1] ?? oldestMinor);
  return `py3${Math.min(newestMinor, Math.max(oldestMinor, minor))}`;
}

const oldestMinor = 10;
const newestMinor = 14;
