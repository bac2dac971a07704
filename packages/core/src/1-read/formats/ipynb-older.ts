import type { Json, JsonObject } from "../../model/notebook.ts";
import { isList, isObject, multilineText, textAt, valueAt } from "../json.ts";

/**
 * Cells of nbformat 2 and 3 in the form of nbformat 4: all worksheets in one list, headings as markdown.
 * What changed is told in nbformat's own `v4/convert.py` and `v3/convert.py`.
 */
export function cellsOfOlderNotebook(worksheets: readonly Json[]): readonly Json[] {
  return worksheets.flatMap((worksheet) => {
    const cells = isObject(worksheet) ? valueAt(worksheet, "cells") : undefined;
    return isList(cells) ? cells.map((cell) => (isObject(cell) ? upgradeCell(cell) : cell)) : [];
  });
}

function upgradeCell(cell: JsonObject): JsonObject {
  const kind = textAt(cell, "cell_type");
  if (kind === "code") {
    const outputs = valueAt(cell, "outputs");
    return {
      ...cell,
      source: valueAt(cell, "input") ?? "",
      execution_count: valueAt(cell, "prompt_number") ?? null,
      outputs: isList(outputs)
        ? outputs.map((output) => (isObject(output) ? upgradeOutput(output) : output))
        : [],
    };
  }
  if (kind === "heading") {
    const level = valueAt(cell, "level");
    const marks = "#".repeat(typeof level === "number" ? Math.min(Math.max(level, 1), 6) : 1);
    const lines = (multilineText(valueAt(cell, "source")) ?? "").split(/\r\n?|\n/);
    return { ...cell, cell_type: "markdown", source: `${marks} ${lines.join(" ")}` };
  }
  // nbformat 2 had cells of HTML, which Markdown may hold as well.
  return kind === "html" ? { ...cell, cell_type: "markdown" } : cell;
}

const mimeTypeByName: readonly (readonly [string, string])[] = [
  ["text", "text/plain"],
  ["html", "text/html"],
  ["svg", "image/svg+xml"],
  ["png", "image/png"],
  ["jpeg", "image/jpeg"],
  ["latex", "text/latex"],
  ["json", "application/json"],
  ["javascript", "application/javascript"],
  ["pdf", "application/pdf"],
];

function upgradeOutput(output: JsonObject): JsonObject {
  const kind = textAt(output, "output_type");
  if (kind === "stream") return { ...output, name: textAt(output, "stream") || "stdout" };
  if (kind === "pyerr") return { ...output, output_type: "error" };
  if (kind !== "pyout" && kind !== "display_data") return output;
  const data: Record<string, Json> = {};
  for (const [name, mimeType] of mimeTypeByName) {
    const value = valueAt(output, name);
    if (value !== undefined) data[mimeType] = value;
  }
  return { output_type: kind === "pyout" ? "execute_result" : kind, data };
}
