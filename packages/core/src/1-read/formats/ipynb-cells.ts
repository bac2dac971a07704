import { diagnose } from "../../diagnostics/diagnose.ts";
import { oddCell } from "../../diagnostics/odd-cell.ts";
import type { Diagnostic } from "../../model/diagnostic.ts";
import type { Json, JsonObject } from "../../model/notebook.ts";
import { isObject, multilineText, textAt, valueAt, withUnixLines } from "../json.ts";
import type { RawCell } from "../raw-notebook.ts";
import { readOutputs } from "./ipynb-outputs.ts";

/** Reads cells in the form of nbformat 4, as leniently as Jupyter does; what had to be repaired is reported. */
export function readCells(
  path: string,
  cells: readonly Json[],
): { cells: readonly RawCell[]; diagnostics: readonly Diagnostic[] } {
  const diagnostics: Diagnostic[] = [];
  const seenIds = new Set<string>();
  const read = cells.map((json, index) => {
    const place = { notebook: path, cell: index + 1 };
    const report = (message: string): void => {
      diagnostics.push(diagnose(oddCell, place, message));
    };
    if (!isObject(json)) report("The cell is not an object; it is taken for an empty one.");
    return readCell(isObject(json) ? json : {}, seenIds, report);
  });
  return { cells: read, diagnostics };
}

function readCell(
  json: JsonObject,
  seenIds: Set<string>,
  report: (message: string) => void,
): RawCell {
  const metadata = valueAt(json, "metadata");
  if (metadata !== undefined && !isObject(metadata)) {
    report("The cell's metadata is not an object; it is left out, with the tags in it.");
  }
  const id = textAt(json, "id") || undefined;
  // Copies that a tool made of a cell: nbformat, too, lets only the first keep the id.
  const isRepeated = id !== undefined && seenIds.has(id);
  if (id !== undefined) seenIds.add(id);
  const count = valueAt(json, "execution_count");
  return {
    kind: readKind(json, report),
    source: readSource(json, report),
    firstLine: 1,
    id: isRepeated ? undefined : id,
    executionCount: typeof count === "number" ? count : undefined,
    outputs: readOutputs(valueAt(json, "outputs"), report),
    title: undefined,
    metadata: isObject(metadata) ? metadata : {},
  };
}

function readKind(json: JsonObject, report: (message: string) => void): RawCell["kind"] {
  const kind = textAt(json, "cell_type");
  if (kind === "code" || kind === "markdown" || kind === "raw") return kind;
  if (Object.keys(json).length > 0) {
    report(`The cell is of unknown type \`${kind.slice(0, 40)}\`; it is taken for a raw one.`);
  }
  return "raw";
}

function readSource(json: JsonObject, report: (message: string) => void): string {
  const value = valueAt(json, "source");
  const source = multilineText(value);
  if (source === undefined) {
    if (value !== undefined) report("The cell's source is not text; it is taken for empty.");
    return "";
  }
  const text = withUnixLines(source);
  if (isWellFormed(text)) return text;
  report("The cell holds half of a surrogate pair, which no file can hold; it becomes U+FFFD.");
  return new TextDecoder().decode(new TextEncoder().encode(text));
}

/** Without the halves of a surrogate pair, which JSON can escape but UTF-8 cannot write. */
function isWellFormed(text: string): boolean {
  return !/\p{Surrogate}/u.test(text);
}
