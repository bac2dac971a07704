import type { FieldHint, Span } from "../../model/notebook.ts";
import { splitScript } from "../formats/script-lines.ts";
import { nothingFound, type CellReading, type Dialect } from "./dialect.ts";
import { readForm } from "./colab-form.ts";

const assignment = /^([^\W\d]\w*)[ \t]*(?::[^=#\n]+)?=(?!=)/;
const paramMark = /#[ \t]*@param\b/;
const titleLine = /^#[ \t]*@title\b[ \t]*(.*)$/;
const textLine = /^#[ \t]*@markdown\b[ \t]*(.*)$/;

/** Google Colab: forms beside the code, made of comments. */
export const colab: Dialect = {
  name: "colab",
  rows: [],
  isMeant: ({ metadata }, facts) =>
    Object.hasOwn(metadata, "colab") || facts.some(({ cell }) => hasForms(cell.source)),
  readCell: ({ cell }) => (hasForms(cell.source) ? readCell(cell.source) : nothingFound),
};

const hasForms = (source: string): boolean =>
  source.includes("@") && /#[ \t]*@(?:param|title|markdown)\b/.test(source);

function readCell(source: string): CellReading {
  const { lines, isQuoted } = splitScript(source);
  const fields: FieldHint[] = [];
  const directiveSpans: Span[] = [];
  let title: string | undefined;
  let help: { text: string; span: Span } | undefined;
  let hasOtherCode = false;
  let start = 0;
  for (const [index, line] of lines.entries()) {
    const end = start + line.length;
    const lineEnd = Math.min(end + 1, source.length);
    const own = { start, end: lineEnd };
    const name = assignment.exec(line)?.[1];
    const param = readParam(line);
    const text = textLine.exec(line)?.[1];
    if (isQuoted[index] === true) hasOtherCode ||= line.trim() !== "";
    else if (titleLine.test(line)) {
      title ??= titleOf(titleLine.exec(line)?.[1] ?? "");
      directiveSpans.push(own);
    } else if (text !== undefined) help = { text: textOfMarkdown(text), span: own };
    else if (param !== undefined && name !== undefined) {
      fields.push({ name, ...readForm(param.form, valueBefore(line, param.start), help?.text) });
      directiveSpans.push({ start: start + param.start, end });
      if (help !== undefined) directiveSpans.push(help.span);
      help = undefined;
    } else if (line.trim() !== "") {
      hasOtherCode ||= !/^\s*#/.test(line);
      help = undefined;
    }
    start = end + 1;
  }
  const isForm = fields.length > 0 && !hasOtherCode;
  const mark = { role: "parameters", isInjected: false, tag: "#@param" } as const;
  return {
    isFound: title !== undefined || fields.length > 0,
    title,
    fields,
    directiveSpans: directiveSpans.sort((a, b) => a.start - b.start),
    candidates: isForm ? [{ mark, isWeak: true }] : [],
  };
}

/** The comment that makes a field of a line: what is in it, and where it starts, with the blanks before it. */
function readParam(line: string): { form: string; start: number } | undefined {
  const mark = paramMark.exec(line);
  if (mark === null || !isOutsideStrings(line.slice(0, mark.index))) return undefined;
  const form = line.slice(mark.index + mark[0].length).trim();
  return { form, start: line.slice(0, mark.index).trimEnd().length };
}

/** `#@title Settings { run: "auto" }` has options behind the title. */
function titleOf(text: string): string | undefined {
  const title = text.trim();
  const options = title.endsWith("}") ? title.lastIndexOf("{") : -1;
  const hasOptions = options !== -1 && /^\{\s*["\w-]+\s*:/.test(title.slice(options));
  return (hasOptions ? title.slice(0, options) : title).trim() || undefined;
}

/** Words of a line of Markdown: no heading marks, and nothing of a line that only draws a rule. */
const textOfMarkdown = (line: string): string =>
  /\w/.test(line) ? line.replace(/^#+\s*/, "").trim() : "";

const valueBefore = (line: string, end: number): string =>
  line.slice(line.indexOf("=") + 1, end).trim();

/** Is what follows a comment, or text in a string? */
function isOutsideStrings(before: string): boolean {
  const code = before.replaceAll(/\\./g, "").replaceAll(/"[^"]*"|'[^']*'/g, "");
  return !/["'#]/.test(code);
}
