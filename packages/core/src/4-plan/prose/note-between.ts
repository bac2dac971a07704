import type { Notebook } from "../../model/notebook.ts";
import { readMarkdownCell } from "./read-markdown.ts";
import { splitSentences } from "./sentences.ts";
import { endSentence } from "./write-docstring.ts";

const longestNote = 72;

/** Talk about what was just shown, or about who writes. */
const isTalk = (text: string): boolean =>
  /^(?:with|here|that|this|these|those|it|now|then|and|so|but|or|ok|okay|yes|no|looks?|lets?|notice|as)\b|\b(?:I|I'm|I'll|I've|we|we'll|let's|us|my|our|you|above|below|previous)\b|\?$/i.test(
    text,
  );

/**
 * What markdown between two cells says to whoever reads their code as one: a comment of one line, where a title or a single sentence
 * stands there, "" where it says more than that; `undefined` where there is no markdown.
 */
export function noteBetween(notebook: Notebook, before: number, after: number): string | undefined {
  const cells = notebook.cells.slice(before, Math.max(before, after - 1));
  const markdown = cells.filter(({ kind }) => kind === "markdown");
  if (markdown.length === 0) return undefined;
  const blocks = markdown.flatMap(readMarkdownCell);
  const heading = blocks.findLast((each) => each.kind === "heading");
  const [first, ...others] = blocks;
  if (heading !== undefined && "text" in heading)
    return fitsComment(heading.text) ? heading.text : "";
  const text = first?.kind === "paragraph" && others.length === 0 ? endSentence(first.text) : "";
  return fitsComment(text) && splitSentences(text).length === 1 && !isTalk(text) ? text : "";
}

/** On one line of a comment, which Python takes no control characters in, and which formatters do not take for their own. */
const fitsComment = (text: string): boolean =>
  text.length <= longestNote &&
  !/\p{C}|^(?:fmt|yapf|isort|noqa|type|mypy|pragma|ruff)\b:?/u.test(text);
