/** What a full stop follows without ending a sentence. */
const abbreviated =
  /(?:^|[\s(“"'])(?:e\.g|i\.e|etc|cf|vs|viz|al|approx|resp|incl|[A-Z]|(?:[A-Z]\.)+[A-Z]|Ph\.D|Dr|Mr|Mrs|Ms|Prof|St|Jr|Sr|No|Nr|[Ff]igs?|[Ee]qs?|[Ss]ecs?|Ch|[Vv]ol|pp?|Refs?|Inc|Ltd|Co|Corp|Univ|Dept|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\.$/;

/** Code, formulas, or where a sentence ends: what follows does not go on in small letters. */
const codeOrEnd = /`[^`]*`|\$[^$\n]*\$|([.!?]+["'”’)\]]*(?=\s+[^\s\p{Ll}]|\s*$))|[。！？]/gu;

/** The sentences of a paragraph, each on one line. What they say stays as it is. */
export function splitSentences(text: string): readonly string[] {
  const line = text.replace(/\s+/g, " ").trim();
  const sentences: string[] = [];
  let start = 0;
  for (const match of line.matchAll(codeOrEnd)) {
    const isEnd = match[1] !== undefined || /^[。！？]$/.test(match[0]);
    const end = match.index + match[0].length;
    if (!isEnd) continue;
    const sentence = line.slice(start, end).trim();
    if (end < line.length && (abbreviated.test(sentence) || isUnclosed(sentence))) continue;
    sentences.push(sentence);
    start = end;
  }
  const rest = line.slice(start).trim();
  return rest === "" ? sentences : [...sentences, rest];
}

/** Is a quotation or a parenthesis not closed? */
function isUnclosed(text: string): boolean {
  const count = (character: string): number => text.split(character).length - 1;
  return count('"') % 2 === 1 || count("“") > count("”") || count("(") > count(")");
}

/** Does a text end as a sentence does? */
export const isSentence = (text: string): boolean => /[.!?。！？…]["'”’)\]`*]*$/.test(text);
