import { distance } from "fastest-levenshtein";

/** The known name that a misspelt one was probably meant to be. */
function nearestName(wrong: string, known: readonly string[]): string | undefined {
  const furthest = Math.floor(wrong.length / 3) + 1;
  const near = known
    .map((name) => ({ name, far: distance(wrong.toLowerCase(), name.toLowerCase()) }))
    .filter(({ far }) => far <= furthest)
    .sort((a, b) => a.far - b.far);
  return near[0]?.name;
}

/** ` Did you mean …?` for the end of a message, or nothing. */
export function didYouMean(wrong: string, known: readonly string[], prefix = ""): string {
  const nearest = nearestName(wrong, known);
  return nearest === undefined ? "" : ` Did you mean \`${prefix}${nearest}\`?`;
}
