import type { Token } from "marked";
import { decodeEntities, nameOfTag } from "./html-text.ts";

export interface InlineOptions {
  /** Code keeps its backticks, as in a docstring; a title goes without. */
  readonly keepsCode: boolean;
}

/** What Markdown within a paragraph says to a reader, as plain text. What is no markup stays as it is, formulas as they are written. */
export function inlineText(tokens: readonly Token[], options: InlineOptions): string {
  let text = "";
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    const script = scriptOf(token);
    const end = script === undefined ? -1 : findClosing(tokens, i, script);
    if (script !== undefined && end !== -1) {
      text += writeScript(script, inlineText(tokens.slice(i + 1, end), options), text);
      i = end;
    } else text += textOf(token, options);
  }
  return text;
}

function textOf(token: Token, options: InlineOptions): string {
  switch (token.type) {
    case "em":
    case "strong":
    case "link":
      return inlineText(token.tokens ?? [], options);
    case "del": // a lone `~` means "about", and what is struck out is no longer meant
      return token.raw;
    case "codespan":
      return options.keepsCode ? token.raw : (token["text"] as string);
    case "br":
      return "\n";
    case "image":
    case "checkbox":
      return "";
    case "escape":
      return token["text"] as string;
    case "html":
      return textOfTag(token.raw);
    case "text":
      return token.tokens === undefined
        ? decodeEntities(token["text"] as string)
        : inlineText(token.tokens, options);
    default: // formulas
      return token.raw;
  }
}

/** `<your name>` is no HTML: only tags that HTML has are taken out. */
function textOfTag(raw: string): string {
  if (raw.startsWith("<!--")) return "";
  const name = nameOfTag(raw);
  if (name === undefined) return raw;
  return name === "br" ? "\n" : "";
}

type Script = "sup" | "sub";

function scriptOf(token: Token): Script | undefined {
  const match = token.type === "html" ? /^<(sup|sub)\b[^>]*>$/i.exec(token.raw.trim()) : null;
  return match === null ? undefined : (match[1]?.toLowerCase() as Script);
}

const findClosing = (tokens: readonly Token[], from: number, script: Script): number =>
  tokens.findIndex(
    (each, i) =>
      i > from && each.type === "html" && each.raw.trim().toLowerCase() === `</${script}>`,
  );

/** `3**4` and `x_1`, but `1st`, and notes to a word as they are. */
function writeScript(script: Script, inner: string, before: string): string {
  const content = inner.trim();
  if (content === "") return "";
  if (script === "sup" && /^(?:st|nd|rd|th|[er]{1,2}|tm|®|©|\*+)$/i.test(content)) return content;
  if (!/[\p{L}\p{N})\]`]$/u.test(before)) return content;
  const operator = script === "sup" ? "**" : "_";
  if (/^\[.*\]$/.test(content)) return content;
  return /^[\p{L}\p{N}_.]+$/u.test(content)
    ? `${operator}${content}`
    : `${operator}${/^\(.*\)$/.test(content) ? content : `(${content})`}`;
}
