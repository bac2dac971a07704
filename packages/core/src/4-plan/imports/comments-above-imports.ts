import type { Statement } from "../../model/analysis.ts";

const commentLine = /^#[^\n]*\n/;

const importLines =
  /^(?:from[ \t]+\S+[ \t]+)?import\b(?:[^\n(]*\([^)]*\)[^\n]*|(?:[^\n]*\\\n)*[^\n]*)\n/;

interface Paragraph {
  readonly comments: readonly string[];
  readonly imports: number;
}

/**
 * Comments above imports that went elsewhere, where they are about the code below: in one paragraph with it, on lines of their own, or a
 * whole sentence above a single import.
 * @param previous the statement before it in its step
 */
export function commentsAboveImports(
  previous: Statement | undefined,
  { cell, source, block }: Statement,
): readonly string[] {
  const start = previous?.cell === cell ? previous.block.end : 0;
  if (start >= block.start) return [];
  const paragraphs = lastParagraphs(source.text.slice(start, block.start));
  const imports = paragraphs.reduce((sum, each) => sum + each.imports, 0);
  if (imports === 0) return [];
  const isJoined = !/^[ \t]*\n/.test(source.text.slice(block.start));
  return paragraphs.flatMap((each, i) => {
    const isAboutCode =
      each.imports === 0 ||
      (isJoined && i === paragraphs.length - 1) ||
      (imports === 1 && each.comments.join(" ").split(/\s+/).length > 4);
    return isAboutCode && !each.comments.some(isAboutImports) ? each.comments : [];
  });
}

/** What stands right above, paragraph by paragraph, as long as it is comments and imports. */
function lastParagraphs(text: string): readonly Paragraph[] {
  const found: Paragraph[] = [];
  for (const each of text.split(/(?<=\n)(?:[ \t]*\n)+/).toReversed()) {
    const paragraph = readParagraph(each);
    if (paragraph === undefined) break;
    found.unshift(paragraph);
  }
  return found;
}

function readParagraph(text: string): Paragraph | undefined {
  const comments: string[] = [];
  let imports = 0;
  for (let rest = text.trimStart(); rest !== "";) {
    const comment = commentLine.exec(rest)?.[0];
    const line = comment ?? importLines.exec(rest)?.[0];
    if (line === undefined) return undefined;
    if (comment === undefined) imports++;
    else comments.push(comment.trim());
    rest = rest.slice(line.length);
  }
  return { comments, imports };
}

const isAboutImports = (comment: string): boolean =>
  /\bimport|\blibrar|\bpackages?\b|\bmodules?\b|^#[ \t]*[!%|]|^#[-=# ]*$/i.test(comment);
