import type { FieldHint, Span } from "../../model/notebook.ts";
import { splitScript } from "../formats/script-lines.ts";
import { nothingFound, type CellReading, type Dialect } from "./dialect.ts";
import { readForm } from "./colab-form.ts";

const assignment = /^([^\W\d]\w*)[ \t]*(?::[^=#\n]+)?=(?!=)/;
const marks = /[ \t]*#[ \t]*@param\b[ \t]*(.*)$/;
const titleLine = /^#[ \t]*@title\b[ \t]*(.*)$/;
const textLine = /^#[ \t]*@markdown\b[ \t]*(.*)$/;

/** Google Colab: forms beside the code, made of comments. */
export const colab: Dialect = {
  name: "colab",
  rows: [],
  isMeant: ({ metadata }, facts) =>
    Object.hasOwn(metadata, "colab") ||
    facts.some(({ cell }) => /^#[ \t]*@title\b|#[ \t]*@param\b/m.test(cell.source)),
  readCell: ({ cell }) =>
    /#[ \t]*@(?:param|title|markdown)\b/.test(cell.source) ? readCell(cell.source) : nothingFound,
};

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
    const param = marks.exec(line);
    const text = textLine.exec(line)?.[1];
    if (isQuoted[index] === true) hasOtherCode ||= line.trim() !== "";
    else if (titleLine.test(line)) {
      title ??= titleOf(titleLine.exec(line)?.[1] ?? "");
      directiveSpans.push(own);
    } else if (text !== undefined) help = { text, span: own };
    else if (param !== null && name !== undefined && isOutsideStrings(line, param.index)) {
      fields.push({
        name,
        ...readForm(param[1] ?? "", valueBefore(line, param.index), help?.text),
      });
      directiveSpans.push({ start: start + param.index, end });
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

/** `#@title Settings { run: "auto" }` has options behind the title. */
const titleOf = (text: string): string | undefined =>
  text.replace(/\s*\{[^{}]*\}\s*$/, "").trim() || undefined;

const valueBefore = (line: string, end: number): string =>
  line.slice(line.indexOf("=") + 1, end).trim();

/** Is the comment one, or does the line have such text in a string? */
function isOutsideStrings(line: string, at: number): boolean {
  const before = line
    .slice(0, at)
    .replaceAll(/\\./g, "")
    .replaceAll(/"[^"]*"|'[^']*'/g, "");
  return !/["'#]/.test(before);
}
