import type { Install } from "../magic.ts";

const withValue = new Set([
  "-c",
  "--channel",
  "-n",
  "--name",
  "-p",
  "--prefix",
  "--solver",
  "--revision",
]);

/** The packages of `conda install`, without their channels; nothing for other commands of conda. */
export function readCondaInstall(args: readonly string[]): readonly Install[] {
  const command = args.findIndex((arg) => !arg.startsWith("-"));
  if (args[command] !== "install") return [];
  const words = args.slice(command + 1);
  const specs: string[] = [];
  for (let i = 0; i < words.length; i++) {
    const word = words[i] ?? "";
    if (word === "--file") specs.push(`--file ${words[++i] ?? ""}`);
    else if (withValue.has(word)) i++;
    else if (!word.startsWith("-")) specs.push(word.replace(/^.*::/, ""));
  }
  return specs.map((spec) => ({ tool: "conda", spec }));
}
