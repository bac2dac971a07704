import { wordsOf } from "./nouns.ts";

/** Words that say nothing in a name. */
const empty: ReadonlySet<string> = new Set(
  "a an the our your my some this that these those its it let lets us now we will can could should you i im ill here next then first finally also just simply please okay ok so well going want need try lets's there".split(
    " ",
  ),
);

/** Words that do not stand at a name's end. */
const dangling =
  /^(?:and|of|for|in|with|to|by|on|from|or|is|are|was|be|as|at|into|vs|using|via|per|not|if|when|which|how|what|do|does|than|about|between)$/;

/** `Exercise 3`, `Step 2`, `Part IV`: a place in an order, and no name. */
const position =
  /^(?:(?:exercise|question|problem|task|step|part|section|chapter|cell|example|solution|answer|lab|lesson|lecture|week|day|module|unit|q|ex|no|number|activity|assignment|homework|hw|practice|test|case|method|approach|experiment|todo|level|exercice|aufgabe|ejercicio|pregunta|bonus|challenge)s?_?)*(?:[ivx]+|[a-z]|\d+|one|two|three|four|five|six)?(?:_(?:\d+|[a-z]|[ivx]+))*$/;

/** Longest name made of a text. */
const longest = 36;

/** Headings often begin with a gerund, names of functions with the verb: `Loading data` → `load_data`. */
const verbByGerund: Readonly<Record<string, string>> = Object.fromEntries(
  `add analyze apply assess assign bootstrap build calculate check clean cluster collect combine compare compile compute construct convert
   count create define describe detect display download draw drop encode engineer estimate evaluate examine explore export extract filter
   find fit forecast gather generate get group handle identify implement import impute inspect install interpret join learn list load look
   make measure merge model normalize obtain optimize perform plot predict prepare preprocess process rank read reduce reload remove
   rename replace report run sample save scale search select simulate solve sort split standardize summarize test tokenize train
   transform try tune understand use validate verify visualize write`
    .split(/\s+/)
    .map((verb) => [gerundOf(verb), verb]),
);

/** An order at the beginning of a name, with a preposition that belongs to it; words that may be nouns as well are none. */
export const verbAtStart: RegExp =
  /^(?:use|using|make|making|find|follow|choose|choosing|work|working|turn|turning|solve|take|taking|implement|understand|perform|apply|build|compute|calculate|create|define|determine|identify|obtain|combine|construct|minimize|maximize|explore|exploring|examine|inspect|improve|improving|try|handle|deal|dealing|give|look|looking|get|add|do|doing|simulate|analyze|analyzing|understanding|play|playing|run|tune|set)_(?:(?:on|with|at|for|in|up)_)?/;

/** With a last consonant doubled where English does that in these verbs. */
function gerundOf(verb: string): string {
  if (/^(?:get|run|plot|fit|split|drop)$/.test(verb)) return `${verb}${verb.at(-1) ?? ""}ing`;
  return `${verb.replace(/(?<=[^e])e$/, "")}ing`;
}

/** A heading, a title or a comment as a function's name: `1. Load & clean the data` → `load_and_clean_data`; `undefined` where nothing is left of it. */
export function nameFromText(text: string): string | undefined {
  const plain = text
    .replace(/\\?\$[^$]*\$/g, " ")
    .replace(/https?:\S+/g, " ")
    .replace(/&/g, " and ")
    .replace(/\([^()]*\)/g, " ")
    .replace(
      /^\s*(?:(?:exercise|question|problem|task|step|part|section|chapter|example|lab|lesson|week|day|q)\s*#?\s*)?(?:\(?[\divx]+[a-z]?[.):]+\s*)+/i,
      "",
    );
  // What stands before a colon is often an order (`Part 2: …`), and what stands behind it an explanation.
  const clauses = plain
    .split(
      /[:;?!–—|]|\.(?=\s|$)|\s-+\s|,\s(?=.{25})|\b(?:that|which|where|because|whose|while|whenever|so that|in order to)\b/i,
    )
    .map(toName);
  const named = clauses.find((each) => each !== undefined && !position.test(each));
  return named ?? clauses.find((each) => each !== undefined && /^[a-z]{3}/.test(each));
}

/** Does it only say where in an order a step stands? */
export const isPosition = (name: string): boolean => position.test(name);

const numerals = "zero one two three four five six seven eight nine ten".split(" ");

/** A small number that begins a phrase is part of it: `-2 times …` → `minus two times …`; before a capital letter it only counts headings. */
const spellOut = (text: string): string =>
  text.replace(
    /^\s*([-−]?)(\d|10)(?=[ -][a-z]{2})/,
    (_, sign: string, digits: string) =>
      `${sign === "" ? "" : "minus "}${numerals[Number(digits)] ?? digits}`,
  );

function toName(text: string): string | undefined {
  const words = wordsOf(spellOut(text)).filter((word) => !empty.has(word));
  while (
    words.length > 1 &&
    /^(?:what|which|how|is|are|do|does|many|much|of)$/.test(words[0] ?? "")
  )
    words.shift();
  // `How to build a board`
  if (words.length > 1 && words[0] === "to") words.shift();
  const [first] = words;
  const isGerund = first !== undefined && first in verbByGerund;
  if (words.length > 1 && first !== undefined) words[0] = verbByGerund[first] ?? first;
  // `Saving and reloading`: the second is a verb as the first is.
  if (isGerund)
    for (const [i, word] of words.entries())
      if (words[i - 1] === "and") words[i] = verbByGerund[word] ?? word;
  // A name does not begin with a digit: `2019 sales` → `sales_2019`.
  const numbers = words.findIndex((word) => /^[a-z]/.test(word));
  if (numbers === -1) return undefined;
  const turned = [...words.slice(numbers), ...words.slice(0, numbers)];
  const kept: string[] = [];
  for (const word of turned) {
    if (kept.length > 0 && kept.join("_").length + 1 + word.length > longest) break;
    kept.push(word);
  }
  while (kept.length > 0 && dangling.test(kept.at(-1) ?? "")) kept.pop();
  const name = kept.join("_").slice(0, 40);
  return /[a-z]{2}/.test(name) ? name : undefined;
}
