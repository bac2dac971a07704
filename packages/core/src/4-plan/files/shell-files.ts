import { unknownPart } from "../../python/literal-text.ts";

/** Paths as they are written, seen from where the script starts; what is not known of one is `…`. */
export interface ShellFiles {
  readonly writes: readonly string[];
  /** Left behind by a download, or only where some command failed or a condition held. */
  readonly fetches: readonly string[];
}

interface Command {
  readonly words: readonly string[];
  /** Where its output goes. */
  readonly redirects: readonly string[];
  /** The operator before it. */
  readonly after: string;
}

/** What a shell script leaves behind: `… > a.csv`, `tee a.csv`, `cp b.csv a.csv`, `curl -O ADDRESS`, `git clone ADDRESS`. */
export function filesOfScript(script: string): ShellFiles {
  const writes: string[] = [];
  const fetches: string[] = [];
  let folder = "";
  let depth = 0;
  const hasGroups = /\(/.test(script);
  for (const { words: all, redirects, after } of readCommands(script)) {
    const start = all.findIndex((word) => !isLeading(word));
    depth += all.filter((word) => /^(if|case)$/.test(word)).length;
    depth -= all.filter((word) => /^(fi|esac)$/.test(word)).length;
    const words = start === -1 ? [] : all.slice(start);
    if (words[0] === "cd" || words[0] === "pushd" || words[0] === "popd") {
      folder = hasGroups ? unknownPart : inFolder(folder, words[1] ?? unknownPart);
      continue;
    }
    const own = filesOfCommand(words);
    const isPerhaps = depth > 0 || after === "||";
    const place = (path: string): string => inFolder(folder, path);
    (isPerhaps ? fetches : writes).push(...[...redirects, ...own.writes].map(place));
    fetches.push(...own.fetches.map(place));
  }
  return { writes, fetches };
}

/** What a program leaves behind that is started with these words. */
export function filesOfCommand([program = "", ...rest]: readonly string[]): ShellFiles {
  const given = rest.filter((word) => !word.startsWith("-"));
  const writes = (paths: readonly string[]): ShellFiles => ({ writes: paths, fetches: [] });
  switch (program.replace(/^.*\//, "")) {
    case "tee":
    case "touch":
      return writes(given);
    case "cp":
    case "mv": {
      const target = given.at(-1) ?? "";
      const names = given.slice(0, -1).map((path) => inFolder(target, lastPart(path)));
      return writes([target, ...names]);
    }
    case "curl":
    case "wget":
      return { writes: [], fetches: downloads(program, rest) };
    case "git": {
      const [command, address = "", folder = lastPart(address).replace(/\.git$/, "")] = given;
      return { writes: [], fetches: command === "clone" ? [`${folder}/${unknownPart}`] : [] };
    }
    default:
      return writes([]);
  }
}

function downloads(program: string, words: readonly string[]): readonly string[] {
  const addresses = words.filter((word) => /^\w+:\/\/[^/]+\/./.test(word));
  const isOutput = program === "curl" ? /^(-\w*o|--output)$/ : /^(-\w*O|--output-document)$/;
  const isFolder = program === "curl" ? /^--output-dir$/ : /^(-\w*P|--directory-prefix)$/;
  const named = words.filter((_, i) => isOutput.test(words[i - 1] ?? ""));
  const folder = words.find((_, i) => isFolder.test(words[i - 1] ?? "")) ?? "";
  const isNamedByAddress =
    program === "wget"
      ? named.length === 0
      : words.some((word) => /^(-\w*O\w*|--remote-name)$/.test(word));
  const own = isNamedByAddress
    ? addresses.map((each) => lastPart(each.replace(/[?#].*$/, "")))
    : [];
  return [...named, ...own.map((path) => inFolder(folder, path))];
}

/** Stands before a command: `then`, `sudo`, `A=b`. */
const isLeading = (word: string): boolean =>
  /^(if|then|else|elif|fi|do|done|while|until|case|esac|time|sudo|!|\{|\}|[A-Za-z_]\w*=.*)$/.test(
    word,
  );

const lastPart = (path: string): string => path.replace(/\/+$/, "").replace(/^.*\//, "");

/** A path that is meant from a folder. */
export function inFolder(folder: string, path: string): string {
  if (folder === "" || /^[/~]/.test(path)) return path;
  return path === "." ? folder : `${folder.replace(/\/+$/, "")}/${path}`;
}

/** Words, operators, and what is no part of either: quotes, comments, documents in the script. */
const token =
  /\\\n|#[^\n]*|(?<operator>\n|;;?|\|\||&&|\||&(?![>&])|[()])|(?<redirect>(?:\d|&)?>{1,2}(?:&\d?|\|)?)|<<-?\s*(?<quote>["']?)(?<end>\w+)\k<quote>|<{1,3}|(?<word>(?:"(?:\\.|[^"\\])*"|'[^']*'|\\[^\n]|[^\s;&|()<>"'\\])+)|[ \t\r]+|./gs;

function readCommands(script: string): readonly Command[] {
  const commands: Command[] = [];
  let [words, redirects, after]: [string[], string[], string] = [[], [], ""];
  let isTarget = false;
  let ends: string[] = [];
  // What a variable or another command gives is not known.
  const text = script.replaceAll(/\$\([^()]*\)|`[^`]*`|\$\{[^{}]*\}|\$\w+/g, unknownPart);
  const scanner = new RegExp(token, token.flags);
  for (let found = scanner.exec(text); found !== null; found = scanner.exec(text)) {
    const { operator, redirect, word, end } = found.groups ?? {};
    if (end !== undefined) ends.push(end);
    else if (redirect !== undefined) isTarget = !/&\d$/.test(redirect);
    else if (word !== undefined) {
      (isTarget ? redirects : words).push(withoutQuotes(word));
      isTarget = false;
    } else if (operator !== undefined) {
      commands.push({ words, redirects, after });
      [words, redirects, after, isTarget] = [[], [], operator, false];
      if (operator !== "\n") continue;
      for (const each of ends) {
        const closing = new RegExp(`^[ \\t]*${each}[ \\t]*$`, "m").exec(
          text.slice(scanner.lastIndex),
        );
        scanner.lastIndex += closing === null ? text.length : closing.index + closing[0].length;
      }
      ends = [];
    }
  }
  return [...commands, { words, redirects, after }];
}

/** The word as the program sees it; what a pattern stands for is not known. */
function withoutQuotes(word: string): string {
  return word.replaceAll(
    /"((?:\\.|[^"\\])*)"|'([^']*)'|\\(.)|[*?]+/gs,
    (all, double, single, one) =>
      /^[*?]/.test(all) ? unknownPart : ((double ?? single ?? one ?? "") as string),
  );
}
