import { diagnose } from "../../diagnostics/diagnose.ts";
import { notANotebook } from "../../diagnostics/not-a-notebook.ts";
import { notJson } from "../../diagnostics/not-json.ts";
import { unknownNbformat } from "../../diagnostics/unknown-nbformat.ts";
import type { Diagnostic } from "../../model/diagnostic.ts";
import type { Json, JsonObject } from "../../model/notebook.ts";
import { decodeText, findBinary } from "../decode-text.ts";
import { isList, isObject, objectAt, textAt, valueAt } from "../json.ts";
import { languageOf } from "../language.ts";
import { positionOfByte } from "../position.ts";
import type { RawReading } from "../raw-notebook.ts";
import { readCells } from "./ipynb-cells.ts";
import { cellsOfOlderNotebook } from "./ipynb-older.ts";
import { replaceBytes, type Replacement } from "./replace-bytes.ts";
import { scanJson } from "./scan-json.ts";

const newestFormat = 4;

/** Reads a Jupyter notebook, nbformat 2 to 4 with any minor. Images and other large outputs are left out before parsing. */
export function readIpynb(path: string, bytes: Uint8Array): RawReading {
  const parsed = parseJson(path, bytes);
  if (parsed.problem !== undefined) return { notebook: undefined, diagnostics: [parsed.problem] };
  const place = { notebook: path };
  const file = parsed.value;
  const cells = isObject(file) ? cellsOf(file) : undefined;
  if (!isObject(file) || cells === undefined) {
    const problem = diagnose(
      notANotebook,
      { ...place, line: 1, column: 1 },
      `The file is JSON but not a notebook: ${describeShape(file)}.`,
      "Give a file that Jupyter wrote.",
    );
    return { notebook: undefined, diagnostics: [problem] };
  }
  if (isTooDeep(objectAt(file, "metadata")) || cells.some(hasDeepMetadata)) {
    const message = `The notebook's metadata is nested more than ${maxDepth} levels deep.`;
    const problem = diagnose(notANotebook, { ...place, line: 1, column: 1 }, message, "Remove it.");
    return { notebook: undefined, diagnostics: [problem] };
  }
  const diagnostics: Diagnostic[] = [];
  const format = valueAt(file, "nbformat");
  if (typeof format === "number" && format > newestFormat) {
    diagnostics.push(
      diagnose(
        unknownNbformat,
        place,
        `The notebook is in nbformat ${format}, which is newer than this program; it is read as nbformat ${newestFormat}.`,
      ),
    );
  }
  const metadata = objectAt(file, "metadata");
  const language = languageOf(metadata);
  const info = objectAt(metadata, "language_info");
  const read = readCells(path, cells);
  return {
    notebook: {
      format: "ipynb",
      language,
      pythonVersion: language === "python" ? textAt(info, "version") || undefined : undefined,
      kernelName: textAt(objectAt(metadata, "kernelspec"), "name") || undefined,
      metadata,
      cells: read.cells,
    },
    diagnostics: [...diagnostics, ...read.diagnostics],
  };
}

/** Later stages walk over metadata recursively; none that a tool wrote comes near. */
const maxDepth = 100;

/** With a list of its own for what is still to see: V8 spends long on optimising a function that calls itself. */
function isTooDeep(value: Json): boolean {
  const open: { value: Json; depth: number }[] = [{ value, depth: 0 }];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (typeof next.value !== "object" || next.value === null) continue;
    if (next.depth > maxDepth) return true;
    for (const value of Object.values<Json>(next.value))
      open.push({ value, depth: next.depth + 1 });
  }
  return false;
}

function hasDeepMetadata(cell: Json): boolean {
  const metadata = isObject(cell) ? objectAt(cell, "metadata") : {};
  for (const key in metadata) if (typeof metadata[key] === "object") return isTooDeep(metadata);
  return false;
}

/** The cells, in the form of nbformat 4; `undefined` where the file has no list of them. */
function cellsOf(file: JsonObject): readonly Json[] | undefined {
  const cells = valueAt(file, "cells");
  if (isList(cells)) return cells;
  const worksheets = valueAt(file, "worksheets");
  return isList(worksheets) ? cellsOfOlderNotebook(worksheets) : undefined;
}

function describeShape(file: Json): string {
  if (!isObject(file)) return `it holds ${isList(file) ? "a list" : "a single value"}`;
  const format = valueAt(file, "nbformat");
  if (typeof format === "number" && format < newestFormat) return "it has no `worksheets`";
  return Object.hasOwn(file, "cells") ? "its `cells` are not a list" : "it has no `cells`";
}

type ParsedJson =
  | { readonly value: Json; readonly problem: undefined }
  | { readonly value: undefined; readonly problem: Diagnostic };

/** Below this size it costs less to parse images than to look for them. */
const largeFile = 1 << 18;

function parseJson(path: string, bytes: Uint8Array): ParsedJson {
  const isLarge = bytes.length >= largeFile;
  return (isLarge ? undefined : tryParse(path, bytes, [])) ?? parseScanned(path, bytes);
}

/** `undefined` where the text is not JSON. */
function tryParse(
  path: string,
  bytes: Uint8Array,
  replacements: readonly Replacement[],
): ParsedJson | undefined {
  const decoded = decodeText(path, replaceBytes(bytes, replacements), bytes);
  if (decoded.problem !== undefined) return { value: undefined, problem: decoded.problem };
  try {
    return { value: JSON.parse(decoded.text) as Json, problem: undefined };
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

function parseScanned(path: string, bytes: Uint8Array): ParsedJson {
  const scan = scanJson(bytes, false);
  const parsed = scan.problem === undefined ? tryParse(path, bytes, scan.replacements) : undefined;
  if (parsed !== undefined) return parsed;
  const binary = findBinary(path, bytes);
  if (binary !== undefined) return { value: undefined, problem: binary };
  // What the quick look did not see is inside a string.
  const { offset, message } = scan.problem ??
    scanJson(bytes, true).problem ?? { offset: 0, message: "it cannot be read" };
  const problem = diagnose(
    notJson,
    { notebook: path, ...positionOfByte(bytes, offset) },
    `The file is not JSON, as a notebook must be: ${message}.`,
    adviseOn(bytes),
  );
  return { value: undefined, problem };
}

/** What such files mostly are. */
function adviseOn(bytes: Uint8Array): string {
  const start = new TextDecoder().decode(bytes.subarray(0, 200)).trimStart().toLowerCase();
  if (start.startsWith("<!doctype") || start.startsWith("<html")) {
    return "This is a web page: download the notebook itself (on GitHub, `Raw`).";
  }
  if (start.startsWith("version https://git-lfs"))
    return "This is a pointer of Git LFS: run `git lfs pull`.";
  const conflict = new TextEncoder().encode("\n<<<<<<< ");
  if (indexOfBytes(bytes, conflict) !== -1)
    return "It holds a merge conflict of git: resolve it first.";
  return "Open it in an editor at this place, or take an earlier version.";
}

function indexOfBytes(bytes: Uint8Array, wanted: Uint8Array): number {
  const first = wanted[0] ?? 0;
  for (let at = bytes.indexOf(first); at !== -1; at = bytes.indexOf(first, at + 1)) {
    if (wanted.every((byte, i) => bytes[at + i] === byte)) return at;
  }
  return -1;
}
