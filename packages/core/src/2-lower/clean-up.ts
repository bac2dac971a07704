import type { Edit } from "../model/lowered.ts";
import type { Span } from "../model/notebook.ts";
import { splice } from "../python/splice.ts";
import { composeEdits } from "./compose-edits.ts";
import { scanLines } from "./scan-lines.ts";

/**
 * What IPython does to a cell before it looks for magics: takes away indentation that all lines share, and the prompts
 * of pasted sessions (`>>> `, `In [1]: `). Like there, the lines of string literals are lines too.
 */
export function cleanUp(text: string): readonly Edit[] {
  const dedented = dedent(text);
  const clean = splice(text, dedented);
  return composeEdits(text, dedented, stripClassicPrompts(clean) ?? stripIPythonPrompts(clean));
}

/** Offsets of the lines' starts with what stands in them. */
function* linesOf(text: string): Generator<{ readonly at: number; readonly line: string }> {
  for (let at = 0; at < text.length;) {
    const end = text.indexOf("\n", at);
    const line = text.slice(at, end === -1 ? text.length : end);
    yield { at, line };
    at += line.length + 1;
  }
}

const leadingBlanks = /^[ \t]*/;

/** `textwrap.dedent`, but for the blank lines, which it empties. */
function dedent(text: string): readonly Edit[] {
  // Most cells have a first line without indentation: nothing to look for.
  if (!/^(?:[ \t]*\n)*[ \t]/.test(text)) return [];
  let margin: string | undefined;
  for (const { line } of linesOf(text)) {
    const indent = leadingBlanks.exec(line)?.[0] ?? "";
    if (indent === line) continue;
    margin = margin === undefined ? indent : commonStart(margin, indent);
    if (margin === "") return [];
  }
  const width = margin?.length ?? 0;
  const edits: Edit[] = [];
  if (width === 0) return edits;
  for (const { at, line } of linesOf(text))
    edits.push({ start: at, end: at + Math.min(width, line.length), text: "" });
  return edits;
}

function commonStart(a: string, b: string): string {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length++;
  return a.slice(0, length);
}

/** `>>> ` and `... `; `undefined` where there is no `>>>` outside of string literals. */
function stripClassicPrompts(text: string): readonly Edit[] | undefined {
  if (!/^[ \t]*>>>/m.test(text)) return undefined;
  const literals = literalsWithoutPrompt(text);
  const edits: Edit[] = [];
  let hasPrompt = false;
  let next = 0;
  for (const { at, line } of linesOf(text)) {
    while ((literals[next]?.end ?? Infinity) <= at) next++;
    if ((literals[next]?.start ?? Infinity) < at) continue;
    const prompt = /^[ \t]*(>>>|\.\.\.)[ \t]?/.exec(line);
    if (prompt === null) continue;
    hasPrompt ||= prompt[1] === ">>>";
    edits.push({ start: at, end: at + prompt[0].length, text: "" });
  }
  return hasPrompt ? edits : undefined;
}

/** Triple-quoted literals that begin on a line without a prompt: what looks like prompts inside is their text. */
function literalsWithoutPrompt(text: string): readonly Span[] {
  return scanLines(text).flatMap(({ tokens }) =>
    tokens.filter(({ start, end }) => {
      const lineStart = text.lastIndexOf("\n", start) + 1;
      return (
        text.slice(start, end).includes("\n") && !/^[ \t]*>>>/.test(text.slice(lineStart, start))
      );
    }),
  );
}

const ipythonPrompt = /^(?:(?:\[(?:nav|ins)\])? )?In \[\d+\]: |^\s*\.{3,}: ?/;

/** `In [1]: ` and `   ...: `, where one of the first two lines has one. */
function stripIPythonPrompts(text: string): readonly Edit[] {
  if (!/In \[\d|\.\.\.:/.test(text)) return [];
  const lines = [...linesOf(text)];
  const first = lines.findIndex(({ line }) => line.trim() !== "");
  if (first === -1) return [];
  if (!lines.slice(first, first + 2).some(({ line }) => ipythonPrompt.test(line))) return [];
  return lines.flatMap(({ at, line }) => {
    const prompt = ipythonPrompt.exec(line);
    return prompt === null ? [] : [{ start: at, end: at + prompt[0].length, text: "" }];
  });
}
