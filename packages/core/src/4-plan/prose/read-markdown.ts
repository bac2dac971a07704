import { Lexer, Marked, type Token, type Tokens } from "marked";
import type { Cell } from "../../model/notebook.ts";
import { formulas } from "./formulas.ts";
import { htmlText } from "./html-text.ts";
import { inlineText } from "./inline-text.ts";

/** A piece of a markdown cell. */
export type Block = Heading | Paragraph | Shown | Picture | LeftOut;

interface Heading {
  readonly kind: "heading";
  readonly level: number;
  readonly text: string;
}

interface Paragraph {
  readonly kind: "paragraph";
  /** Lines end where the author's do. */
  readonly text: string;
}

/** What a sentence may lead to. */
export interface Shown {
  readonly kind: "list" | "formula";
  readonly text: string;
}

interface Picture {
  readonly kind: "picture";
}

/** Code and tables, which plain text cannot show and which the text goes on about. */
interface LeftOut {
  readonly kind: "left-out";
}

/** The parser's time grows with the square of some texts, and what a docstring can use is short. */
const longestParagraph = 3000;

const longestCell = 100_000;

const widestFormula = 100;

const { defaults } = new Marked({ gfm: true }, formulas);

const blocksByCell = new WeakMap<Cell, readonly Block[]>();

/** The text of a markdown cell, block by block; read once for each cell, since many ask for it. */
export function readMarkdownCell(cell: Cell): readonly Block[] {
  const known = blocksByCell.get(cell);
  if (known !== undefined) return known;
  const blocks = readMarkdown(cell.source);
  blocksByCell.set(cell, blocks);
  return blocks;
}

/** The one place where Markdown becomes plain text. */
export function readMarkdown(markdown: string): readonly Block[] {
  // Papermill's note about a failed run, for as long as the run's notebook is not run again.
  if (markdown.includes("papermill-error-cell")) return [];
  const lexer = new Lexer(defaults);
  try {
    const tokens = lexer.blockTokens(
      markdown.slice(0, longestCell).replace(/\r\n?/g, "\n").replaceAll("\t", "    "),
      [],
    );
    return tokens.flatMap((token) => blocksOf(token, lexer));
  } catch (error) {
    // Quotes in quotes, thousands deep: no text that anyone would read.
    if (error instanceof RangeError) return [leftOut];
    throw error;
  }
}

function blocksOf(token: Token, lexer: Lexer): readonly Block[] {
  switch (token.type) {
    case "heading": {
      const text = titleOf((token as Tokens.Heading).text, lexer);
      return text === "" ? [] : [{ kind: "heading", level: (token as Tokens.Heading).depth, text }];
    }
    case "paragraph":
    case "text":
      return paragraph((token as Tokens.Paragraph).text, lexer);
    case "blockquote":
      return (token.tokens ?? []).flatMap((each) => blocksOf(each, lexer));
    case "list": {
      if (isTableOfContents(token.raw)) return [leftOut];
      const text = listLines(token as Tokens.List, lexer).join("\n");
      return text === "" ? [] : [{ kind: "list", text }];
    }
    case "formula":
      return isReadable(token.raw) ? [{ kind: "formula", text: token.raw.trim() }] : [leftOut];
    case "html":
      return blocksOfHtml(token.raw);
    case "code":
    case "table":
      return [leftOut];
    default:
      return [];
  }
}

const leftOut: Block = { kind: "left-out" };

/** Matrices on lines that no editor shows as a whole are not read as text. */
const isReadable = (formula: string): boolean =>
  formula.split("\n").every((line) => line.length <= widestFormula);

function paragraph(source: string, lexer: Lexer): readonly Block[] {
  const text = proseOf(source, lexer);
  if (text !== "") return [{ kind: "paragraph", text }];
  return /!\[|<img/i.test(source) ? [{ kind: "picture" }] : [];
}

function proseOf(source: string, lexer: Lexer): string {
  const text =
    source.length > longestParagraph
      ? source
      : inlineText(lexer.inlineTokens(source, []), { keepsCode: true });
  return tidyLines(text);
}

const tidyLines = (text: string): string =>
  text
    .split("\n")
    .map((line) => line.replace(/[^\S\n]+/g, " ").trim())
    .filter((line) => line !== "" && !/^[-#=*_~+.]{3,}$/.test(line))
    .join("\n");

/** A heading on one line, without its number and the colon behind it. */
function titleOf(source: string, lexer: Lexer): string {
  const text =
    source.length > longestParagraph
      ? ""
      : inlineText(lexer.inlineTokens(source, []), { keepsCode: false });
  return plainTitle(text);
}

/** A title as it stands in prose: `2.1. Load the data:` → `Load the data`. */
export function plainTitle(text: string): string {
  return text
    .replace(/\s+/g, " ")
    .trim()
    .replace(/^(?:chapter|section|step|part)?\s*(?:\d+\.)*\d+[.):]?\s+(?=\S)/i, "")
    .replace(/\s*:$/, "")
    .trim();
}

/** Every entry leads to a place in the notebook. */
const isTableOfContents = (list: string): boolean =>
  list
    .trim()
    .split("\n")
    .every((line) => /\]\(#|<a href=["']#/.test(line));

function listLines(list: Tokens.List, lexer: Lexer): readonly string[] {
  return list.items.flatMap((item, i) => {
    const marker = list.ordered ? `${Number(list.start) + i}. ` : "- ";
    const margin = " ".repeat(marker.length);
    const lines = item.tokens.flatMap((token) => {
      if (token.type === "list") return listLines(token as Tokens.List, lexer);
      return blocksOf(token, lexer).flatMap((each) =>
        "text" in each ? each.text.split("\n") : [],
      );
    });
    return lines.map((line, at) => (at === 0 ? marker : margin) + line);
  });
}

function blocksOfHtml(html: string): readonly Block[] {
  const level = /^\s*(?:<(?:center|div)\b[^<>]*>\s*)?<h([1-6])\b/i.exec(html)?.[1];
  const text = htmlText(html);
  if (text === "")
    return /<img|<svg/i.test(html)
      ? [{ kind: "picture" }]
      : /<(?:table|pre)\b/i.test(html)
        ? [leftOut]
        : [];
  if (level !== undefined && !text.includes("\n")) {
    const title = plainTitle(text);
    return title === "" ? [] : [{ kind: "heading", level: Number(level), text: title }];
  }
  return [{ kind: "paragraph", text }];
}
