import { isPlaceholder } from "./is-placeholder.ts";
import { hint, knownSecrets } from "./known-secrets.ts";
import { findNamedSecrets } from "./named-secrets.ts";

/** A secret that stands in a text. Offsets are UTF-16, of the value alone. */
export interface TextSecret {
  readonly start: number;
  readonly end: number;
  /** What it is, without the value: `a GitHub token`, `` the value of `password` ``. */
  readonly what: string;
}

/** API keys, tokens, passwords and private keys in a text, by position; they do not overlap. */
export function findTextSecrets(text: string): readonly TextSecret[] {
  if (!hint.test(text)) return [];
  const found: TextSecret[] = [];
  for (const { name, pattern } of knownSecrets) {
    for (const match of text.matchAll(pattern)) {
      const value = match.groups?.["value"] ?? match[0];
      if (isPlaceholder(value)) continue;
      const start = match.index + match[0].indexOf(value);
      found.push({ start, end: start + value.length, what: name });
    }
  }
  for (const { name, start, end } of findNamedSecrets(text))
    found.push({ start, end, what: `the value of \`${name}\`` });
  return withoutOverlaps(found);
}

/** Of what overlaps, what was found first keeps its name; together they cover all of it. */
function withoutOverlaps(found: readonly TextSecret[]): readonly TextSecret[] {
  const kept: TextSecret[] = [];
  for (const one of found.toSorted((a, b) => a.start - b.start)) {
    const last = kept.at(-1);
    if (last === undefined || one.start >= last.end) kept.push(one);
    else if (one.end > last.end) kept[kept.length - 1] = { ...last, end: one.end };
  }
  return kept;
}
