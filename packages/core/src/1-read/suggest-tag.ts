import { distance } from "fastest-levenshtein";

/** Shorter words are like too many others. */
const minLength = 3;
/** From here on a wrong letter still leaves a word that can be told. */
const longWord = 6;

/**
 * The known spelling that a misspelt one was meant for.
 * @param word in lower case, with underscores
 * @returns `undefined` where none is near enough to be sure
 */
export function suggestTag(word: string, known: readonly string[]): string | undefined {
  if (word.length < minLength || word.length > 40) return undefined;
  const near = known.filter((candidate) => isNear(word, candidate));
  return near.reduce<string | undefined>(
    (best, candidate) =>
      best === undefined || distance(word, candidate) < distance(word, best) ? candidate : best,
    undefined,
  );
}

function isNear(word: string, candidate: string): boolean {
  if (candidate.length < minLength || Math.abs(word.length - candidate.length) > 2) return false;
  if (isSwapped(word, candidate)) return true;
  const edits = distance(word, candidate);
  // `text` is a word of its own, not `test` with a wrong letter; one letter more or less is a slip.
  if (candidate.length < longWord) return edits === 1 && word.length !== candidate.length;
  return edits <= (candidate.length < 10 ? 1 : 2);
}

/** Are two neighbouring letters in the wrong order? */
function isSwapped(word: string, candidate: string): boolean {
  if (word.length !== candidate.length) return false;
  const at = [...word].findIndex((letter, i) => letter !== candidate[i]);
  return (
    at !== -1 &&
    word[at] === candidate[at + 1] &&
    word[at + 1] === candidate[at] &&
    word.slice(at + 2) === candidate.slice(at + 2)
  );
}
