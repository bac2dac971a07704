import type { Notebook } from "../../model/notebook.ts";
import { readMarkdownCell } from "./read-markdown.ts";
import { splitSentences } from "./sentences.ts";
import { endSentence } from "./write-docstring.ts";

const longestNote = 72;

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
  const text =
    heading !== undefined && "text" in heading
      ? heading.text
      : others.length === 0 && first?.kind === "paragraph"
        ? endSentence(first.text)
        : "";
  const sentences = splitSentences(text);
  return sentences.length === 1 && text.length <= longestNote && !text.includes("\n") ? text : "";
}
