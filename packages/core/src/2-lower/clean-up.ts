import type { Edit } from "../model/lowered.ts";
import type { Span } from "../model/notebook.ts";
import { splice } from "../python/splice.ts";
import { composeEdits } from "./compose-edits.ts";
import { scanLines } from "./scan-lines.ts";

/**
 * What IPython does to a cell before it looks for magics: takes away the indentation of the cell as a whole, and the prompts
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

/**
 * Takes the indentation of the first line off all lines that have it. IPython 9 takes off only what all lines share, which
 * comes to the same or to a syntax error.
 */
function dedent(text: string): readonly Edit[] {
  const indent = /^(?:[ \t]*\n)*([ \t]+)\S/.exec(text)?.[1];
  if (indent === undefined) return [];
  return [...linesOf(text)]
    .filter(({ line }) => line.startsWith(indent))
    .map(({ at }) => ({ start: at, end: at + indent.length, text: "" }));
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
        text.slice(start, end).includes("\n") &&
        !/^[ \t]*(?:>>>|\.\.\.)/.test(text.slice(lineStart, start))
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
