import { diagnose } from "../../diagnostics/diagnose.ts";
import { unreadableDirective } from "../../diagnostics/unreadable-directive.ts";
import type { Diagnostic } from "../../model/diagnostic.ts";
import { textAt } from "../json.ts";
import { quoteTag } from "../quote-tag.ts";
import { textCell, type RawCell } from "../raw-notebook.ts";
import { isActiveIn, type CellOptions } from "./cell-options.ts";
import { restoreMagics } from "./commented-magics.ts";
import { isBlank, uncommentLines } from "./script-lines.ts";

export interface ScriptOptions {
  readonly path: string;
  /** Did Jupytext write the script? */
  readonly isJupytext: boolean;
  /** Are lines for IPython commented out? */
  readonly hasCommentedMagics: boolean;
}

export interface ScriptCells {
  readonly cells: readonly RawCell[];
  readonly diagnostics: readonly Diagnostic[];
}

/** A cell's lines as the script has them. */
export interface ScriptBody {
  readonly lines: readonly string[];
  /** Line of the script (from 1) of the first of them. */
  readonly firstLine: number;
  readonly hasMarker: boolean;
  /** Text may stand there without comment signs. */
  readonly isPlain: boolean;
}

/** Makes the cell of it that the notebook had: without the comment signs that only the script needs. */
export function makeScriptCell(
  body: ScriptBody,
  { kind, metadata, title }: CellOptions,
  options: ScriptOptions,
): RawCell {
  const { lines, firstLine } = body;
  const own = { firstLine, title: title ?? (textAt(metadata, "title") || undefined), metadata };
  if (kind !== "code") {
    const text = plainText(lines, body.isPlain);
    const source = text.lines.join("\n");
    return textCell({ ...own, kind, source, firstLine: firstLine + text.skipped });
  }
  if (!isActiveIn("ipynb", metadata)) {
    const raw = isActiveIn("py", metadata) ? lines : uncommentLines(lines);
    return textCell({ ...own, kind: "raw", source: raw.join("\n") });
  }
  const language = textAt(metadata, "language");
  if (language !== "" && language !== "python") {
    // The magic takes the marker's place, so that lines still count from it.
    const magic = `%%${language} ${textAt(metadata, "magic_args")}`.trimEnd();
    const source = [magic, ...uncommentLines(lines)].join("\n");
    return textCell({ ...own, kind: "code", source, firstLine: firstLine - 1 });
  }
  return textCell({ ...own, kind: "code", source: codeOf(body, metadata, options).join("\n") });
}

/** Reports options of a cell's marker that are not readable. @param number of the cell, from 1 */
export function describeUnreadable(
  { unreadable }: CellOptions,
  number: number,
  { path }: ScriptOptions,
): readonly Diagnostic[] {
  if (unreadable === undefined) return [];
  const place = { notebook: path, cell: number };
  const message = `The options of the cell's marker cannot be read: ${quoteTag(unreadable)}.`;
  return [diagnose(unreadableDirective, place, message, 'Write them as `key="value"`.')];
}

function codeOf(
  { lines, hasMarker }: ScriptBody,
  metadata: RawCell["metadata"],
  options: ScriptOptions,
): readonly string[] {
  if (!isActiveIn("py", metadata)) return uncommentLines(lines);
  if (!options.hasCommentedMagics) return lines;
  return restoreMagics(lines, { isJupytext: options.isJupytext, hasMarker });
}

/** Text of a Markdown or raw cell: commented out, in a string, or as it is. `skipped` counts the lines left out before it. */
function plainText(
  body: readonly string[],
  isPlain: boolean,
): { lines: readonly string[]; skipped: number } {
  const text = body.join("\n").trim();
  const quoted = /^[rR]?("""|''')([\s\S]*)\1$/.exec(text)?.[2];
  if (quoted !== undefined) {
    const blanks = body.findIndex((line) => !isBlank(line));
    const inner = quoted.replace(/\n$/, "");
    const isOnNextLine = inner.startsWith("\n");
    return {
      lines: (isOnNextLine ? inner.slice(1) : inner).split("\n"),
      skipped: blanks + (isOnNextLine ? 1 : 0),
    };
  }
  // `# Title` alone is a heading in PyCharm's cells of plain Markdown.
  const isCommented = body.every((line) => isBlank(line) || line.startsWith("#"));
  const keeps = isPlain && (!isCommented || body.length < 2);
  return { lines: keeps ? body : uncommentLines(body), skipped: 0 };
}
