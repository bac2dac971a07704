const words =
  /your|example|placeholder|redacted|replace|change[-_ ]?me|insert|<|>|\.\.\.|…|x{4}|\*{3}|#{3}|•|[{}$]|\bhere\b|_here\b|\benter\b|\bmy[-_ ]?(?:api|secret|access|token|key|pass)|todo|dummy|\bfake|foobar|lorem/i;

const wholes =
  /^(?:(.)\1*|none|null|nil|true|false|n\/?a|test(?:ing)?|sample|hidden|secret|pass(?:word|wd)?|token|api[-_ ]?key|key|access[-_ ]?key|apikey|string|str|bearer|basic|default|empty|env|na|tbd|foo|bar|abc|hunter2)$/i;

/** Is the value one that a reader is to replace, and no secret: `"<token>"`, `"xxxx"`, `"your-key-here"`, `"{token}"`? */
export function isPlaceholder(value: string): boolean {
  const text = value.trim();
  return text.length < 3 || words.test(text) || wholes.test(text);
}

/** Bits of a character, by how often each one occurs: words have about 3, random text of 20 characters and more 3.5 to 6. */
function entropyOf(text: string): number {
  const counts = new Map<string, number>();
  for (const character of text) counts.set(character, (counts.get(character) ?? 0) + 1);
  let bits = 0;
  for (const count of counts.values())
    bits -= (count / text.length) * Math.log2(count / text.length);
  return bits;
}

/** Letters and digits mixed in no order that a person would write: no words, paths, numbers or dates. */
export function looksRandom(value: string): boolean {
  if (!/^[\w.+/=~-]{16,}$/.test(value) || !/\d/.test(value) || !/[A-Za-z]/.test(value))
    return false;
  // Words joined by signs, file names, and identifiers with a number at their end.
  if (/^[A-Za-z]+(?:[-_./][A-Za-z]*\d{0,4})*$/.test(value) || /\.[a-z]{2,5}$/.test(value))
    return false;
  return entropyOf(value) >= (/^[0-9a-f-]+$/i.test(value) ? 2.8 : 3.3);
}
