import type { Install } from "../magic.ts";

const withValue = new Set(["-o", "-t", "--target-release", "-c", "--option"]);

/** The packages of `apt install` and `apt-get install`; nothing for other commands. */
export function readAptInstall(args: readonly string[]): readonly Install[] {
  const words: string[] = [];
  for (let i = 0; i < args.length; i++) {
    const word = args[i] ?? "";
    if (withValue.has(word)) i++;
    else if (!word.startsWith("-")) words.push(word);
  }
  if (words[0] !== "install") return [];
  return words.slice(1).map((spec) => ({ tool: "apt", spec }));
}
