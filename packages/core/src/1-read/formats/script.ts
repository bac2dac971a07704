import type { JsonObject } from "../../model/notebook.ts";
import { textAt, objectAt, valueAt } from "../json.ts";
import { languageOf } from "../language.ts";
import { textCell, type RawCell, type RawReading } from "../raw-notebook.ts";
import { hasLightMarks, lightMarks, readLightCells, type LightMarks } from "./light.ts";
import { readMarker, readPercentCells } from "./percent.ts";
import type { ScriptOptions } from "./script-cell.ts";
import { readHeader } from "./script-header.ts";
import { isBlank, splitScript, trimEnd, type ScriptLines } from "./script-lines.ts";

/** How a script is divided into cells. */
export interface ScriptForm {
  readonly kind: "percent" | "light" | "whole";
  /** Marks of light cells. */
  readonly marks: LightMarks;
  readonly options: ScriptOptions;
}

/** @param metadata of the script's header */
export function findForm(path: string, script: ScriptLines, metadata: JsonObject): ScriptForm {
  const jupytext = objectAt(metadata, "jupytext");
  const format = textAt(objectAt(jupytext, "text_representation"), "format_name");
  const options: ScriptOptions = {
    path,
    isJupytext: format !== "",
    hasCommentedMagics: format !== "hydrogen" && valueAt(jupytext, "comment_magics") !== false,
  };
  const marks = lightMarks(textAt(jupytext, "cell_markers"));
  const hasMarker = script.lines.some(
    (line, i) => script.isQuoted[i] !== true && readMarker(line, options.isJupytext),
  );
  const isLight = format === "light" || (format === "" && !hasMarker && hasLightMarks(script));
  return { kind: isLight ? "light" : hasMarker ? "percent" : "whole", marks, options };
}

/** Is it divided into cells, by markers of any kind? */
export function holdsCells(path: string, text: string): boolean {
  return findForm(path, splitScript(text), {}).kind !== "whole";
}

/**
 * Reads a Python script: with cell markers (`# %%` and the like), in Jupytext's light format, or without cells, which makes
 * one of the whole.
 * @param text with lines that end in `\n`
 */
export function readScript(path: string, text: string): RawReading {
  const script = splitScript(text);
  const { metadata, frontMatter, end, problem } = readHeader(path, script.lines);
  const { kind, marks, options } = findForm(path, script, metadata);
  const read =
    kind === "light"
      ? readLightCells(script, end, options, marks)
      : kind === "percent"
        ? readPercentCells(script, end, options)
        : { cells: readWhole(script, end), diagnostics: [] };
  const kernel = objectAt(metadata, "kernelspec");
  return {
    notebook: {
      format: "percent",
      language: languageOf(metadata),
      pythonVersion: textAt(objectAt(metadata, "language_info"), "version") || undefined,
      kernelName: textAt(kernel, "name") || undefined,
      metadata,
      cells: frontMatter === undefined ? read.cells : [frontMatter, ...read.cells],
    },
    diagnostics: [...(problem === undefined ? [] : [problem]), ...read.diagnostics],
  };
}

function readWhole({ lines }: ScriptLines, from: number): readonly RawCell[] {
  const start = lines.findIndex((line, index) => index >= from && !isBlank(line));
  if (start === -1) return [];
  const source = trimEnd(lines.slice(start)).join("\n");
  return [textCell({ kind: "code", source, firstLine: start + 1 })];
}
