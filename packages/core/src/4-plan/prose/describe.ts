import type { Block } from "./read-markdown.ts";
import { isSentence, splitSentences } from "./sentences.ts";
import { writeDocstring } from "./write-docstring.ts";

/** What a notebook says of itself at its top. */
export interface Introduction {
  readonly title: string | undefined;
  /** The title and the first paragraph right below it, for a docstring. */
  readonly text: string | undefined;
  /** One line that says what it is: the first sentence below the title, else the title. */
  readonly summary: string | undefined;
}

/** A description of a package longer than this is none; without a title it may be longer. */
const longestSummary = 140;

const longestWithoutTitle = 220;

/** What a notebook's first markdown says: its first heading, and what stands right below that. */
export function describeIntroduction(blocks: readonly Block[]): Introduction {
  const at = blocks.findIndex((each) => each.kind === "heading");
  const heading = blocks[at];
  const title = heading?.kind === "heading" ? heading : undefined;
  // "## First part" below the words about the whole is no title of it.
  const isSection = title !== undefined && title.level > 1 && findProse(blocks.slice(0, at)) !== -1;
  const name = isSection ? undefined : title;
  const own = isSection ? blocks.slice(0, at) : untilHeading(blocks.slice(at + 1));
  const first = findProse(own);
  const [prose, next] = first === -1 ? [] : own.slice(first, first + 2);
  const text = prose?.kind === "paragraph" ? prose.text : undefined;
  const leads = text !== undefined && /[:：]$/.test(text);
  return {
    title: title?.text,
    text: writeDocstring(
      [name, leads && next === undefined ? undefined : prose, leads ? next : undefined].filter(
        (each) => each !== undefined,
      ),
    ),
    summary: summarize(name?.text, text),
  };
}

const untilHeading = (blocks: readonly Block[]): readonly Block[] => {
  const end = blocks.findIndex((each) => each.kind === "heading");
  return end === -1 ? blocks : blocks.slice(0, end);
};

const findProse = (blocks: readonly Block[]): number =>
  blocks.findIndex((each) => each.kind === "paragraph" && !isAside(each.text));

function summarize(title: string | undefined, prose: string | undefined): string | undefined {
  const sentences = prose === undefined ? [] : splitSentences(prose);
  const [sentence = ""] = sentences;
  const longest = title === undefined ? longestWithoutTitle : longestSummary;
  const isWhole =
    sentences.length > 1 ? isSentence(sentence) : !/[^\p{L}\p{N}.!?。！？…)"'”’`]$/u.test(sentence);
  const isFit = sentence.length >= 8 && sentence.length <= longest && isWhole;
  const isTitle = title !== undefined && title.length <= longestWithoutTitle;
  return (isFit ? sentence : isTitle ? title : undefined)?.replaceAll("`", "");
}

/** An author, a licence, a date, an address or a note: they say nothing about what is done. */
const isAside = (text: string): boolean =>
  (text.split(/\s+/).length < 4 && !isSentence(text) && !/[:：]$/.test(text)) ||
  /^(?:authors?|author\(s\)|written by|created (?:by|on)|prepared by|maintained by|copyright|licen[cs]ed?|last (?:updated|modified|revised|edited)|date|version|updated|contact|e-?mail|source|credits?|references?)\b[^.]{0,30}?[:\-–]|^(?:by|copyright|©|\(c\)|https?:|www\.|note)\b|^[^.!?:]{0,80}\b(?:19|20)\d\d\b[^.!?:]{0,40}$/i.test(
    text,
  );
