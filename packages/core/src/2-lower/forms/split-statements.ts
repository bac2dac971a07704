import type { Span } from "../../model/notebook.ts";

/** A simple statement of a logical line, without the blanks around it. */
export interface StatementPart extends Span {
  /** It is the whole line: where it goes, nothing must take its place. */
  readonly isWhole: boolean;
}

/** Cuts a logical line at `;` and behind the `:` of a block that stands on the same line. */
export function splitStatements(masked: string): readonly StatementPart[] {
  const isBlock = /^\s*(?:if|elif|else|for|while|with|try|except|finally|def|class|async)\b/.test(
    masked,
  );
  const cuts: number[] = [];
  let depth = 0;
  let colon: number | undefined;
  for (const { 0: character, index } of masked.matchAll(/[()[\]{};:]/g)) {
    if ("([{".includes(character)) depth++;
    else if (")]}".includes(character)) depth--;
    else if (depth > 0) continue;
    else if (character === ";") cuts.push(index);
    else if (isBlock && cuts.length === 0) colon = index;
  }
  if (colon !== undefined) cuts.unshift(colon);
  const starts = [0, ...cuts.map((cut) => cut + 1)];
  const parts = starts.map((start, i) => trimSpan(masked, start, cuts[i] ?? masked.length));
  const filled = parts.filter(({ start, end }) => start < end);
  return filled.map((part) => ({ ...part, isWhole: filled.length === 1 }));
}

function trimSpan(text: string, from: number, to: number): Span {
  const part = text.slice(from, to);
  const start = from + part.length - part.trimStart().length;
  return { start, end: Math.max(start, from + part.trimEnd().length) };
}
