import { fillLines } from "../../python/fill-lines.ts";
import type { Block, Shown } from "./read-markdown.ts";
import { isSentence, splitSentences } from "./sentences.ts";

/** Prose longer than this is an essay, not a docstring. */
const mostLines = 10;

/** Columns of a docstring of a function, without its indentation. */
const width = 76;

/** Lines that the author broke stay as they are up to here. */
const widest = 80;

/**
 * Plain text for a docstring: the heading, and as many whole sentences, lists and formulas from the top as fit. It ends before what plain
 * text cannot show, and without the words that lead to it.
 */
export function writeDocstring(blocks: readonly Block[]): string | undefined {
  const parts: (readonly string[])[] = [];
  for (const [i, block] of blocks.entries()) {
    if (block.kind === "picture") continue;
    if (block.kind === "left-out") {
      if (parts.length > 0) break;
    } else if (block.kind === "heading") {
      if (parts.length === 0) parts.push(keepLines(block.text));
    } else if (block.kind === "paragraph") {
      const { lines, isEnd } = paragraphLines(block.text, blocks[i + 1], parts);
      if (lines.length > 0) parts.push(...splitSummary(lines, parts.length === 0));
      if (isEnd) break;
    } else {
      const lines = shownLines(block);
      if (lines.length > freeLines(parts)) break;
      parts.push(lines);
    }
  }
  const whole = withoutLead(parts);
  return whole.length === 0 ? undefined : whole.map((part) => part.join("\n")).join("\n\n");
}

/** What the last sentence leads to did not fit, or led to nothing. */
function withoutLead(parts: Parts): Parts {
  const last = (parts.at(-1) ?? []).join(" ");
  if (!/[:：]$/.test(last) || /^(?:- |\d+\. )/.test(last)) return parts;
  const before = parts.slice(0, -1);
  const rest = withoutLast(last) || (before.length === 0 ? endSentence(last) : "");
  return rest === "" ? withoutLead(before) : [...before, fillLines(rest, width)];
}

type Parts = readonly (readonly string[])[];

/** With a blank line between two parts. */
const freeLines = (parts: Parts): number =>
  mostLines - parts.reduce((sum, part) => sum + part.length + 1, 0);

interface ParagraphLines {
  readonly lines: readonly string[];
  /** Nothing can follow. */
  readonly isEnd: boolean;
}

function paragraphLines(source: string, next: Block | undefined, parts: Parts): ParagraphLines {
  const text = withoutCellTalk(source);
  if (next === undefined || next.kind === "heading") return fitSentences(endSentence(text), parts);
  if (!leadsOn(text, next)) return fitSentences(text, parts);
  if (next.kind === "list" || next.kind === "formula") {
    const lines = keepLines(text);
    if (lines.length + 1 + shownLines(next).length <= freeLines(parts))
      return { lines, isEnd: false };
  }
  const { lines, isEnd } = fitSentences(withoutLast(text), parts);
  return { lines, isEnd: isEnd || next.kind !== "picture" };
}

/** "Uncomment the next cell": there are no cells any more. */
function withoutCellTalk(text: string): string {
  if (!cellTalk.test(text)) return text;
  return splitSentences(text)
    .filter((sentence) => !cellTalk.test(sentence))
    .join(" ");
}

const cellTalk =
  /\bnext (?:code )?cells?\b|\bcode cells? (?:below|above)\b|\b(?:run|execute|uncomment|ignore|skip) (?:this|the|these|following|below)(?: \w+)? cells?\b/i;

/** Is a paragraph unfinished without what comes next? */
function leadsOn(text: string, next: Block): boolean {
  if (next.kind === "heading" || next.kind === "paragraph") return false;
  if (/[:：]$/.test(text)) return true;
  return (next.kind === "formula" || next.kind === "left-out") && !isSentence(text);
}

const shownLines = ({ kind, text }: Shown): readonly string[] =>
  kind === "list" ? listLines(text) : text.split("\n");

/** "We look at the columns:" above the code that does it; "we get it by:" says nothing without the code. */
export function endSentence(text: string): string {
  const bare = text.replace(/\s*[:：]$/, "");
  if (bare === text) return text;
  const isOpen =
    /(?:^|\s)(?:by|is|are|was|were|be|as|of|to|with|from|for|in|on|at|like|using|and|or|that|than|follows?|following|here|e\.g\.|i\.e\.|example|namely)$/i.test(
      bare,
    );
  if (isOpen) return withoutLast(text);
  return isSentence(bare) ? bare : `${bare}.`;
}

const withoutLast = (text: string): string => splitSentences(text).slice(0, -1).join(" ");

const nothing: ParagraphLines = { lines: [], isEnd: false };

/** The sentences that fit, from the top. */
function fitSentences(text: string, parts: Parts): ParagraphLines {
  if (text === "") return nothing;
  const free = freeLines(parts);
  const whole = keepLines(text);
  if (whole.length <= free) return { lines: whole, isEnd: false };
  // A paragraph after the first is there as a whole or not at all: its first sentence alone leads nowhere.
  const sentences = parts.length > 1 ? [] : splitSentences(text);
  for (let count = sentences.length - 1; count > 0; count--) {
    const kept = sentences.slice(0, count).join(" ");
    const lines = fillLines(kept, width);
    if (lines.length <= free && isSentence(kept)) return { lines, isEnd: true };
  }
  return { lines: [], isEnd: true };
}

/** Prose without a title: its first sentence is the summary, if it is short and more follows than fits on the line. */
function splitSummary(lines: readonly string[], isFirst: boolean): readonly (readonly string[])[] {
  if (!isFirst || lines.length === 1) return [lines];
  const [summary = "", ...rest] = splitSentences(lines.join("\n"));
  if (summary.length > width || rest.length === 0) return [lines];
  return [[summary], fillLines(rest.join(" "), width)];
}

/** The author's lines, unless one is too long. */
function keepLines(text: string): readonly string[] {
  const lines = text.split("\n");
  return lines.every((line) => line.length <= widest) ? lines : fillLines(text, width);
}

function listLines(text: string): readonly string[] {
  return text.split("\n").flatMap((line) => {
    const [lead = ""] = /^ *(?:- |\d+\. )?/.exec(line) ?? [];
    if (line.length <= widest) return [line];
    return fillLines(line.slice(lead.length), width - lead.length).map((each, i) =>
      i === 0 ? lead + each : " ".repeat(lead.length) + each,
    );
  });
}
