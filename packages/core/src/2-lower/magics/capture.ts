import { capturedOutput } from "../../diagnostics/captured-output.ts";
import type { Edit } from "../../model/lowered.ts";
import { walk, type Stmt } from "../../python/ast.ts";
import { parsePython } from "../../python/parse.ts";
import { endOf, lineOf, statementStart, type PythonSource } from "../../python/source.ts";
import { scanTokens } from "../../python/tokens.ts";
import { captureName } from "../ipython-values.ts";
import type { CellMagicUse, CellOutcome, Magic, Note, Wrapped } from "../magic.ts";

/** Keeps what the cell prints from the reader, and in `name` for later. */
export const capture: Magic = {
  names: ["capture"],
  cell: lowerCapture,
  hasPythonBody: true,
};

interface Streams {
  readonly out: string;
  readonly err: string;
}

function lowerCapture({ args, facts }: CellMagicUse): CellOutcome {
  const name = captureName(args);
  const used = name === undefined ? new Set<string>() : facts.attributesOf(name);
  const isUsed =
    name !== undefined &&
    (used.size > 0 || facts.isUsedWhole(name) || facts.isCalled(name) || facts.isInText(name));
  const streams = [
    ...(args.includes("--no-stdout") ? [] : ["out" as const]),
    ...(args.includes("--no-stderr") ? [] : ["err" as const]),
  ];
  if (streams.length === 0 && !isUsed) return { becomes: "python", isSilent: true };
  const buffers = { out: `${name ?? "captured"}_stdout`, err: `${name ?? "captured"}_stderr` };
  const redirections = streams.map(
    (stream) => `contextlib.redirect_std${stream}(${isUsed ? buffers[stream] : "io.StringIO()"})`,
  );
  const header = `with ${redirections.join(", ")}:`;
  // Where the variable holds nothing else, its uses have notes of their own.
  const isOther = name !== undefined && !facts.captures().has(name);
  const notes =
    isUsed && isOther && (facts.isUsedWhole(name) || facts.isCalled(name) || used.has("outputs"))
      ? [wholeUse(name)]
      : [];
  return {
    becomes: "python",
    notes,
    wrap: (code) => {
      if (!isUsed) return redirect(code, header, "", "");
      const result = bindResult(name, buffers, streams, used.has("show") || facts.isCalled(name));
      return redirect(code, header, openBuffers(buffers, streams), result);
    },
  };
}

function wholeUse(name: string): Note {
  return {
    kind: capturedOutput,
    message: `Only ${name}.stdout, ${name}.stderr and ${name}.show() of what \`%%capture\` gives are converted.`,
    help: `Use \`${name}.stdout\`.`,
  };
}

type Stream = keyof Streams;

function openBuffers(buffers: Streams, streams: readonly Stream[]): string {
  return streams.map((stream) => `${buffers[stream]} = io.StringIO()\n`).join("");
}

function bindResult(
  name: string,
  buffers: Streams,
  streams: readonly Stream[],
  isShown: boolean,
): string {
  const valueOf = (stream: Stream): string =>
    streams.includes(stream) ? `${buffers[stream]}.getvalue()` : '""';
  const print = `print(${valueOf("out")}, end="")`;
  const show = isShown ? `, show=lambda: ${print}` : "";
  return `\n${name} = types.SimpleNamespace(stdout=${valueOf("out")}, stderr=${valueOf("err")}${show})`;
}

/** Puts what may print under `header`; imports and definitions stay where they are. */
function redirect(code: string, header: string, before: string, after: string): Wrapped {
  const parsed = parsePython(code);
  if (parsed.kind !== "parsed") return { edits: [], modules: [] };
  const edits = noisyRuns(parsed.source).flatMap((run) => indent(parsed.source, run, header));
  if (before !== "") {
    const first = edits[0] ?? { start: 0, end: 0, text: "" };
    edits.splice(0, 1, { ...first, text: before + first.text });
  }
  const end = code.trimEnd().length;
  if (after !== "") edits.push({ start: end, end, text: after });
  const redirects = edits.length > 0 ? ["contextlib", "io"] : [];
  return { edits, modules: after === "" ? redirects : [...redirects, "types"] };
}

interface Run {
  readonly start: number;
  readonly end: number;
}

/** Stretches of statements that may print, as far as no import or definition comes between. */
function noisyRuns(source: PythonSource): readonly Run[] {
  const runs: Run[] = [];
  let isOpen = false;
  for (const stmt of source.module.body as readonly Stmt[]) {
    const isNoisy = mayPrint(stmt);
    if (isNoisy && isOpen) runs.push({ start: runs.pop()?.start ?? 0, end: endOf(source, stmt) });
    else if (isNoisy) runs.push({ start: lineStartOf(source, stmt), end: endOf(source, stmt) });
    isOpen = isNoisy || (isOpen && !isKeptOutside(stmt));
  }
  return runs;
}

/** `x = 1; print(x)`: a block cannot begin within a line. */
function lineStartOf(source: PythonSource, stmt: Stmt): number {
  const start = statementStart(source, stmt);
  return source.lineStarts[lineOf(source, start) - 1] ?? start;
}

function isKeptOutside(stmt: Stmt): boolean {
  return ["Import", "ImportFrom", "FunctionDef", "AsyncFunctionDef", "ClassDef"].includes(
    stmt.nodeType,
  );
}

const runsOtherCode = new Set<string>(
  "Call Await AsyncFor AsyncWith With Import ImportFrom Raise Yield YieldFrom".split(" "),
);

function mayPrint(stmt: Stmt): boolean {
  if (isKeptOutside(stmt)) return false;
  let calls = false;
  walk(stmt, (node) => {
    calls ||= runsOtherCode.has(node.nodeType);
    return !calls;
  });
  return calls;
}

/** Indents the lines of a stretch, but for those that begin inside a string literal, and puts `header` above. */
function indent(source: PythonSource, { start, end }: Run, header: string): readonly Edit[] {
  const { text, lineStarts } = source;
  const strings = scanTokens(text).filter(({ kind }) => kind === "string");
  const edits: Edit[] = [{ start, end: start, text: `${header}\n    ` }];
  let next = 0;
  for (let line = lineOf(source, start); line < lineStarts.length; line++) {
    const at = lineStarts[line] ?? end;
    if (at >= end) break;
    while ((strings[next]?.end ?? Infinity) <= at) next++;
    const isInString = (strings[next]?.start ?? Infinity) < at;
    const isBlank = /^[ \t]*(?:\n|$)/.test(text.slice(at, at + 200));
    if (!isInString && !isBlank) edits.push({ start: at, end: at, text: "    " });
  }
  return edits;
}
