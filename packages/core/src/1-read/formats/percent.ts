import type { Diagnostic } from "../../model/diagnostic.ts";
import { textCell, type RawCell } from "../raw-notebook.ts";
import { noOptions, readCellOptions, type CellOptions } from "./cell-options.ts";
import {
  describeUnreadable,
  makeScriptCell,
  type ScriptCells,
  type ScriptOptions,
} from "./script-cell.ts";
import { findFences } from "./markdown-fences.ts";
import { isBlank, trimEnd, uncommentLines, type ScriptLines } from "./script-lines.ts";

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

const bareMarker: Marker = {
  options: noOptions,
  executionCount: undefined,
  heading: "",
  isPlain: false,
  isNbconvert: false,
};

/** Does the line start a cell? The markers of Jupytext, VS Code, Spyder, PyCharm, of `nbconvert --to script` and of old IPython. */
export function readMarker(written: string, isJupytext: boolean): Marker | undefined {
  // Jupytext indents a marker like the code below it. Elsewhere an indented one is inside a block, which it must not cut.
  const line = isJupytext ? written.trimStart() : written;
  if (!line.startsWith("#")) return undefined;
  const options = percentOptions(line, isJupytext);
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

/** What stands behind `# %%`; `undefined` in another line. */
export function percentOptions(written: string, isJupytext: boolean): string | undefined {
  const line = isJupytext ? written.trimStart() : written;
  return /^#\s*%%(%*(?:\s.*)?)$/.exec(line)?.[1];
}

/** Reads the cells of a script with markers. @param from index of the line after the header */
export function readPercentCells(
  script: ScriptLines,
  from: number,
  options: ScriptOptions,
): ScriptCells {
  const diagnostics: Diagnostic[] = [];
  const cells: RawCell[] = [];
  const pieces = splitPieces(script, from, options.isJupytext);
  const isNbconvert = pieces.some(({ marker }) => marker?.isNbconvert === true);
  for (const piece of pieces) {
    diagnostics.push(
      ...describeUnreadable(piece.marker?.options ?? noOptions, cells.length + 1, options),
    );
    cells.push(...readPiece(script.lines, piece, isNbconvert, options));
  }
  return { cells, diagnostics };
}

function splitPieces(
  { lines, isQuoted }: ScriptLines,
  from: number,
  isJupytext: boolean,
): readonly Piece[] {
  const pieces: Piece[] = [];
  let marker: Marker | undefined;
  let start = from;
  const fences = findFences(lines);
  const close = (end: number): void => {
    if (marker !== undefined || lines.slice(start, end).some((line) => !isBlank(line))) {
      pieces.push({ marker, start, end });
    }
  };
  for (let at = from; at < lines.length; at++) {
    const line = lines[at] ?? "";
    if (isQuoted[at] === true) continue;
    // A block of code inside Markdown may have such lines of its own: `%%` starts a comment in mermaid.
    const isText = marker !== undefined && marker.options.kind !== "code";
    const fenceEnd = isText ? fences.get(at) : undefined;
    if (fenceEnd !== undefined) {
      at = fenceEnd;
      continue;
    }
    const next = readMarker(line, isJupytext);
    if (next === undefined) continue;
    close(at);
    marker = next;
    start = at + 1;
  }
  close(lines.length);
  return pieces;
}

function readPiece(
  lines: readonly string[],
  { marker, start, end }: Piece,
  isNbconvert: boolean,
  options: ScriptOptions,
): readonly RawCell[] {
  const body = trimEnd(lines.slice(start, end));
  const blanks = Math.max(
    body.findIndex((line) => !isBlank(line)),
    0,
  );
  const { options: own, heading, executionCount, isPlain } = marker ?? bareMarker;
  const hasMarker = marker !== undefined;
  const comments =
    isNbconvert && own.kind === "code" ? trailingComments(body, hasMarker) : body.length;
  const code = trimEnd(body.slice(blanks, comments));
  const made = makeScriptCell(
    { lines: code, firstLine: start + 1 + blanks, hasMarker, isPlain },
    own,
    options,
  );
  const cell = { ...made, source: heading + made.source, executionCount };
  if (comments === body.length) return [cell];
  const text = uncommentLines(body.slice(comments)).join("\n");
  const markdown = textCell({ kind: "markdown", source: text, firstLine: start + 1 + comments });
  return hasMarker || code.length > 0 ? [cell, markdown] : [markdown];
}

/**
 * `nbconvert --to script` writes Markdown as comments: before the first marker, and two blank lines after a cell's code.
 * @returns index of the first line of them; the number of lines where there are none
 */
function trailingComments(body: readonly string[], hasMarker: boolean): number {
  const lastCode = body.findLastIndex((line) => !isBlank(line) && !line.startsWith("#"));
  const first = body.findIndex((line) => !isBlank(line));
  if (lastCode === -1 && !hasMarker) return first;
  // A cell's code starts two blank lines below its marker, also where it is only a comment.
  for (let at = lastCode === -1 && first <= 2 ? first : lastCode + 1; at + 2 < body.length; at++) {
    const isGap = isBlank(body[at]) && isBlank(body[at + 1]);
    if (isGap && body[at + 2]?.startsWith("#") === true) return at + 2;
  }
  return body.length;
}
