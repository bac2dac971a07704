/**
 * The words of an installer's command up to its first pipe, quotes taken off, redirections left out. `pandas>=2` is one
 * word: to a shell it is `pandas` and a file named `=2`, but that is not what its author meant.
 */
export function splitLoosely(command: string): readonly string[] {
  const words: string[] = [];
  let skipsNext = false;
  for (const [raw] of command.matchAll(/(?:"(?:\\.|[^"\\])*"|'[^']*'|\\.|[^\s"'\\])+/gs)) {
    if (raw === "|" || raw.startsWith("#")) {
      // `yes | pip install x`: what counts comes after the pipe.
      if (raw === "|" && words[0] === "yes") continue;
      break;
    }
    if (/^[<>]=/.test(raw) && words.length > 0) {
      words.push(`${words.pop()}${raw}`);
      continue;
    }
    const redirection = /^(?:[0-9]*|&)(?:>>?|<)(&?)(.*)$/s.exec(raw);
    if (skipsNext || redirection !== null || raw === "&") {
      skipsNext = redirection !== null && redirection[2] === "";
      continue;
    }
    words.push(raw.replaceAll(/"((?:\\.|[^"\\])*)"|'([^']*)'|\\(.)/gs, unquote));
  }
  return words;
}

function unquote(_: string, double?: string, single?: string, escaped?: string): string {
  return double?.replaceAll(/\\(["\\$`])/g, "$1") ?? single ?? escaped ?? "";
}
