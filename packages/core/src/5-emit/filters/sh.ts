import { wellFormed } from "./well-formed.ts";

const plain = /^[\w@%+=:,./-]+$/;

/** One word of a POSIX shell. A program cannot be given a NUL or a lone surrogate: the one is left out, the other U+FFFD. */
export function sh(text: string): string {
  const word = wellFormed(text.replaceAll("\0", ""));
  if (plain.test(word)) return word;
  return `'${word.replaceAll("'", `'"'"'`)}'`;
}
