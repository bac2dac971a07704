import { type FieldMarks, fstringEnd } from "./fstring.ts";
import type { TextEdit } from "./splice.ts";
import { scanTokens } from "./tokens.ts";

/** What to change in a text so that the parser knows its forms, and what that hides. Offsets are the text's own. */
export interface Respelling {
  readonly edits: readonly TextEdit[];
  /** Where the `async` of a comprehension is left out. */
  readonly asyncs: readonly number[];
  /** Where a `del` got parentheses. */
  readonly deletes: ReadonlySet<number>;
}

/**
 * Respells the forms of Python that the parser does not know, of valid Python: form feeds, `{x async for x in y}`, `del a, b,`, `match a, b:`,
 * `case a, b:`, and line ends in the fields of f-strings. Only the last join lines, within a string.
 */
export function respell(text: string): Respelling {
  const code = maskTokens(text);
  const edits = [...formFeedEdits(text, code), ...fieldLineEdits(text)];
  const asyncs: number[] = [];
  const deletes = new Set<number>();
  let depth = 0;
  const signs = /[([{]|[)\]}]|\basync(?=\s+for\b)|\bdel(?=[ \t])|^[ \t]*(?:match|case)\b/gm;
  for (const { 0: sign, index } of code.matchAll(signs)) {
    const after = index + sign.length;
    if ("([{".includes(sign)) depth++;
    else if (")]}".includes(sign)) depth--;
    else if (sign === "async") {
      if (depth === 0) continue; // a statement
      asyncs.push(index);
      edits.push({ start: index, end: after, text: " ".repeat(sign.length) });
    } else if (sign === "del") {
      const comma = trailingComma(code, after);
      if (comma === undefined) continue;
      deletes.add(index);
      edits.push({ start: after, end: after + 1, text: "(" });
      edits.push({ start: comma, end: comma + 1, text: ")" });
    } else if (depth === 0) edits.push(...parentheses(code, after, sign.endsWith("case")));
  }
  return { edits: edits.sort((a, b) => a.start - b.start || a.end - b.end), asyncs, deletes };
}

/** Without what is in strings and comments, and without continued lines; all offsets stay. */
function maskTokens(text: string): string {
  let masked = "";
  let at = 0;
  for (const { kind, start, end } of scanTokens(text)) {
    masked += text.slice(at, start) + (kind === "string" ? '"' : " ").repeat(end - start);
    at = end;
  }
  masked += text.slice(at);
  return masked.replace(/\\(?:\r\n|\n|\r)/g, (found) => " ".repeat(found.length));
}

/** At the start of a line a form feed starts it anew: indentation counts from there (CPython's tokenizer, "for Emacs users"). */
function formFeedEdits(text: string, code: string): TextEdit[] {
  const edits: TextEdit[] = [];
  for (const { 0: found, index } of code.matchAll(/^[ \t]*\f[ \t\f]*|\f/gm)) {
    const last = index + found.lastIndexOf("\f") + 1;
    const isLineStart = index === 0 || text[index - 1] === "\n" || text[index - 1] === "\r";
    edits.push({ start: index, end: last, text: isLineStart ? "" : " " });
  }
  return edits;
}

/** Spaces for the line ends in the fields of f-strings, so that all offsets stay. A comment there needs its line end. */
function fieldLineEdits(text: string): readonly TextEdit[] {
  return scanTokens(text).flatMap(({ kind, start, end }) => {
    const prefix = kind === "string" ? (/^[a-z]*/i.exec(text.slice(start, end))?.[0] ?? "") : "";
    if (!/[ft]/i.test(prefix)) return [];
    const marks: FieldMarks = { lineEnds: [], hasComments: false };
    fstringEnd(text, start + prefix.length, /r/i.test(prefix), 0, marks);
    if (marks.hasComments) return [];
    return marks.lineEnds.map((at) => ({ start: at, end: at + 1, text: " " }));
  });
}

function trailingComma(code: string, from: number): number | undefined {
  const { end, commas } = readHead(code, from);
  const last = commas.at(-1);
  return last !== undefined && code.slice(last + 1, end).trim() === "" ? last : undefined;
}

/** Parentheses around the subject of a `match`, or the pattern of a `case`, that is a tuple without. */
function parentheses(code: string, from: number, isCase: boolean): readonly TextEdit[] {
  const { end, stop, commas } = readHead(code, from, isCase);
  if (commas.length === 0 || (stop !== ":" && stop !== "if")) return [];
  const head = code.slice(from, end);
  const start = from + head.length - head.trimStart().length;
  const last = from + head.trimEnd().length;
  return [
    { start, end: start, text: "(" },
    { start: last, end: last, text: ")" },
  ];
}

interface Head {
  readonly end: number;
  readonly stop: string;
  /** Those outside of brackets. */
  readonly commas: readonly number[];
}

/** Reads up to a `:`, `;` or line end outside of brackets; with `stopsAtIf`, up to an `if` there. */
function readHead(code: string, from: number, stopsAtIf = false): Head {
  const commas: number[] = [];
  const signs = /[([{]|[)\]}]|:=|[:;,\r\n]|\bif\b/g;
  signs.lastIndex = from;
  let depth = 0;
  for (let found = signs.exec(code); found !== null; found = signs.exec(code)) {
    const [sign] = found;
    if ("([{".includes(sign)) depth++;
    else if (")]}".includes(sign)) depth--;
    else if (depth > 0 || sign === ":=" || (sign === "if" && !stopsAtIf)) continue;
    else if (sign === ",") commas.push(found.index);
    else return { end: found.index, stop: sign, commas };
  }
  return { end: code.length, stop: "", commas };
}
