import { diagnose } from "../../diagnostics/diagnose.ts";
import { unreadableDirective } from "../../diagnostics/unreadable-directive.ts";
import type { Diagnostic } from "../../model/diagnostic.ts";
import { textAt } from "../json.ts";
import { textCell, type RawCell } from "../raw-notebook.ts";
import { readCellOptions, isActiveIn, type CellOptions } from "./cell-options.ts";
import { restoreMagics } from "./commented-magics.ts";
import { isBlank, trimEnd, uncommentLines, type ScriptLines } from "./script-lines.ts";

export interface ScriptOptions {
  readonly path: string;
  /** Did Jupytext write the script? */
  readonly isJupytext: boolean;
  /** Are lines for IPython commented out? */
  readonly hasCommentedMagics: boolean;
}

/** A piece of a script: the lines from after its marker to before the next. Line numbers count from 0. */
interface Piece {
  readonly marker: Marker | undefined;
  readonly start: number;
  readonly end: number;
}

interface Marker {
  readonly options: CellOptions;
  readonly executionCount: number | undefined;
  /** `# In[1]:` */
  readonly isNbconvert: boolean;
  /** Heading marks that the kind of cell stands for. */
  readonly heading: string;
  /** PyCharm's `#%% md`, whose text may stand there without comment signs. */
  readonly isPlain: boolean;
}

const noOptions: CellOptions = {
  title: undefined,
  kind: "code",
  metadata: {},
  unreadable: undefined,
};

const bareMarker: Marker = {
  options: noOptions,
  executionCount: undefined,
  heading: "",
  isPlain: false,
  isNbconvert: false,
};

/** Does the line start a cell? The markers of Jupytext, VS Code, Spyder, PyCharm, of `nbconvert --to script` and of old IPython. */
export function readMarker(line: string): Marker | undefined {
  if (!line.startsWith("#")) return undefined;
  const options = /^#\s*%%(%*(?:\s.*)?)$/.exec(line)?.[1];
  if (options !== undefined) {
    if (!/^\s*md\s*$/.test(options)) return { ...bareMarker, options: readCellOptions(options) };
    return { ...bareMarker, options: { ...noOptions, kind: "markdown" }, isPlain: true };
  }
  const count = /^#\s*In\s?\[([\d ]*)\]:?\s*$/.exec(line)?.[1]?.trim();
  if (count !== undefined) {
    const executionCount = count === "" ? undefined : Number(count);
    return { ...bareMarker, executionCount, isNbconvert: true };
  }
  const old = /^#\s*<(code|markdown|raw|html|heading)cell(?:\s+level=([1-6]))?>\s*$/.exec(line);
  if (old === null) return undefined;
  const kind = old[1] === "code" ? "code" : old[1] === "raw" ? "raw" : "markdown";
  const heading = old[1] === "heading" ? `${"#".repeat(Number(old[2] ?? "1"))} ` : "";
  return { ...bareMarker, options: { ...noOptions, kind }, heading };
}

/** Reads the cells of a script with markers. @param from index of the line after the header */
export function readPercentCells(
  script: ScriptLines,
  from: number,
  options: ScriptOptions,
): { cells: readonly RawCell[]; diagnostics: readonly Diagnostic[] } {
  const diagnostics: Diagnostic[] = [];
  const cells: RawCell[] = [];
  const pieces = splitPieces(script, from);
  const isNbconvert = pieces.some(({ marker }) => marker?.isNbconvert === true);
  for (const piece of pieces) {
    const unreadable = piece.marker?.options.unreadable;
    cells.push(...readPiece(script.lines, piece, isNbconvert, options));
    if (unreadable === undefined) continue;
    const place = { notebook: options.path, cell: cells.length, line: 1 };
    const message = `the options of the cell's marker cannot be read: \`${unreadable.slice(0, 80)}\``;
    diagnostics.push(diagnose(unreadableDirective, place, message));
  }
  return { cells, diagnostics };
}

function splitPieces({ lines, isQuoted }: ScriptLines, from: number): readonly Piece[] {
  const pieces: Piece[] = [];
  let marker: Marker | undefined;
  let start = from;
  let fence: string | undefined;
  const lastByFence = new Map(lines.map((line, at) => [fenceOf(line), at]));
  const close = (end: number): void => {
    if (marker !== undefined || lines.slice(start, end).some((line) => !isBlank(line))) {
      pieces.push({ marker, start, end });
    }
  };
  for (let at = from; at < lines.length; at++) {
    const line = lines[at] ?? "";
    if (isQuoted[at] === true) continue;
    // A block of code inside Markdown may have such lines of its own: `%%` starts a comment in mermaid.
    if (marker !== undefined && marker.options.kind !== "code") {
      const mark = /^(?:`{3,}|~{3,})/.exec(fenceOf(line) ?? "")?.[0];
      if (fence !== undefined) {
        if (mark?.startsWith(fence) === true) fence = undefined;
        continue;
      }
      if (mark !== undefined && (lastByFence.get(mark) ?? at) > at) {
        fence = mark;
        continue;
      }
    }
    const next = readMarker(line);
    if (next === undefined) continue;
    close(at);
    marker = next;
    start = at + 1;
  }
  close(lines.length);
  return pieces;
}

/** What may open or close a block of code in Markdown, commented out or not. */
const fenceOf = (line: string): string | undefined =>
  /^(?:# ?)? {0,3}((?:```|~~~).*)$/.exec(line)?.[1]?.trimEnd();

function readPiece(
  lines: readonly string[],
  { marker, start, end }: Piece,
  isNbconvert: boolean,
  options: ScriptOptions,
): readonly RawCell[] {
  const body = trimEnd(lines.slice(start, end));
  const { kind, metadata, title } = marker?.options ?? noOptions;
  const own = { title: title ?? (textAt(metadata, "title") || undefined), metadata };
  if (kind !== "code") {
    const text = plainText(body, marker?.isPlain === true);
    const source = (marker?.heading ?? "") + text.lines.join("\n");
    return [textCell({ kind, source, firstLine: start + 1 + text.skipped, ...own })];
  }
  if (!isActiveIn("ipynb", metadata)) {
    return [textCell({ kind: "raw", source: body.join("\n"), firstLine: start + 1, ...own })];
  }
  const language = textAt(metadata, "language");
  if (language !== "" && language !== "python") {
    const magic = `%%${language} ${textAt(metadata, "magic_args")}`.trimEnd();
    const source = [magic, ...uncommentLines(body)].join("\n");
    return [textCell({ kind: "code", source, firstLine: start, ...own })];
  }
  const comments = isNbconvert ? trailingComments(body, marker !== undefined) : body.length;
  const code = trimEnd(body.slice(0, comments));
  const cell = textCell({
    kind: "code",
    source: codeOf(code, metadata, options, marker !== undefined).join("\n"),
    firstLine: start + 1,
    executionCount: marker?.executionCount,
    ...own,
  });
  if (comments === body.length) return [cell];
  const text = uncommentLines(body.slice(comments)).join("\n");
  const markdown = textCell({ kind: "markdown", source: text, firstLine: start + 1 + comments });
  return comments === 0 ? [markdown] : [cell, markdown];
}

/** Lines of a code cell as the notebook has them. */
export function codeOf(
  lines: readonly string[],
  metadata: RawCell["metadata"],
  options: ScriptOptions,
  hasMarker: boolean,
): readonly string[] {
  if (!isActiveIn("py", metadata)) return uncommentLines(lines);
  if (!options.hasCommentedMagics) return lines;
  return restoreMagics(lines, { isJupytext: options.isJupytext, hasMarker });
}

/** Text of a Markdown or raw cell: commented out, in a string, or as it is. `skipped` counts the lines left out before it. */
export function plainText(
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

/**
 * `nbconvert --to script` writes Markdown as comments: before the first marker, and two blank lines after a cell's code.
 * @returns index of the first line of them; the number of lines where there are none
 */
function trailingComments(body: readonly string[], hasMarker: boolean): number {
  const lastCode = body.findLastIndex((line) => !isBlank(line) && !line.startsWith("#"));
  if (lastCode === -1 && !hasMarker) return 0;
  for (let at = lastCode + 1; at + 2 < body.length; at++) {
    const isGap = isBlank(body[at]) && isBlank(body[at + 1]);
    if (isGap && body[at + 2]?.startsWith("#") === true) return at + 2;
  }
  return body.length;
}
