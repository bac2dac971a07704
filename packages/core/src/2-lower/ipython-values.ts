import type { Statement } from "./facts.ts";
import { shownName } from "./forms/timed-results.ts";

const getsOutput = /^\s*(\w+)\s*=\s*get_ipython\s*\(\s*\)\s*\.\s*getoutput\s*\(/;

/** Variables that only `x = !command`, `x = %sx command` and `x = get_ipython().getoutput(…)` bind. */
export function findShellLists(statements: readonly Statement[]): ReadonlySet<string> {
  const listOf = ({ text, bare, value }: Statement): string | undefined => {
    if (value === undefined) return getsOutput.exec(bare)?.[1];
    const isCommand = /^(?:!|%(?:sx|system)\b)/.test(value);
    return isCommand ? /^\s*(\w+)\s*(?::[^=]*)?=\s*$/.exec(text)?.[1] : undefined;
  };
  const names = new Set(statements.flatMap((each) => listOf(each) ?? []));
  return withoutOthers(names, statements, listOf);
}

/** Variables that only `%%capture name` binds. */
export function findCaptures(
  sources: readonly string[],
  statements: () => readonly Statement[],
): ReadonlySet<string> {
  const names = new Set(
    sources.flatMap((source) => {
      const args = /^\s*%%capture\b(.*)/.exec(source)?.[1] ?? "";
      return captureName(args) ?? [];
    }),
  );
  return names.size === 0 ? names : withoutOthers(names, statements(), () => undefined);
}

/** The variable of `%%capture name --no-stderr`. */
export function captureName(args: string): string | undefined {
  return args.split(/\s+/).find((word) => /^[A-Za-z_]\w*$/.test(word));
}

/** Does `%timeit` give what it measured? */
export function givesTimes(args: string): boolean {
  return /^\s*(?:-[nrtcpqv]\s*\d*\s+)*-\w*o\b/.test(args);
}

/** Variables that only `x = %timeit -o …` binds, and that nothing reads but statements which show them. */
export function findTimings(
  sources: readonly string[],
  statements: () => readonly Statement[],
): ReadonlySet<string> {
  if (!sources.some((source) => /%timeit\b/.test(source))) return new Set();
  const variableOf = ({ text, value }: Statement): string | undefined => {
    const args = /^%\s*timeit\b(.*)/s.exec(value ?? "")?.[1];
    if (args === undefined || !givesTimes(args)) return undefined;
    const name = /^\s*([A-Za-z_]\w*)\s*=\s*$/.exec(text)?.[1];
    return name !== undefined && wordOf(name).test(withoutOptions(args)) ? undefined : name;
  };
  const names = new Set(statements().flatMap((each) => variableOf(each) ?? []));
  const escapes = sources.flatMap((source) => source.match(/^[ \t]*[!%].*/gm) ?? []);
  return new Set(
    [...names].filter((name) => {
      const isMentioned = (text: string): boolean => wordOf(name).test(text);
      return (
        // The text with its literals: an f-string reads names, and so may `eval`.
        statements().every(
          (each) =>
            variableOf(each) === name ||
            shownName(each.bare) === name ||
            ![each.text, each.value ?? ""].map(withoutOptions).some(isMentioned),
        ) && !escapes.some(isMentioned)
      );
    }),
  );
}

/** The options that stand in front of what a magic is given: the `o` of `-o` is no name. */
const withoutOptions = (text: string): string =>
  text.replace(/^(?:%\s*\w+)?(?:\s*-[a-z]\w*(?:\s+\d+)?\s)+/, " ");

const wordOf = (name: string): RegExp => new RegExp(`(?<![\\w.])${name}(?!\\w)`);

/** Names that no statement binds but those that `nameOf` knows. */
function withoutOthers(
  names: ReadonlySet<string>,
  statements: readonly Statement[],
  nameOf: (statement: Statement) => string | undefined,
): ReadonlySet<string> {
  return new Set(
    [...names].filter((name) => {
      const binds = bindingOf(name);
      return statements.every(
        (each) =>
          !each.bare.includes(name) ||
          nameOf(each) === name ||
          // The patterns may go over a statement once for each of its words.
          (each.bare.length <= 5_000 && !binds.test(each.bare)),
      );
    }),
  );
}

/** What looks as if it bound the variable itself, and a little more. */
function bindingOf(name: string): RegExp {
  const variable = String.raw`(?<![\w.])${name}\b`;
  return new RegExp(
    [
      String.raw`^\s*\(?[^=(]*?${variable}(?!\s*[.(\[])[^=()]*(?<![=!<>])=(?!=)`,
      String.raw`${variable}\s*:=`,
      String.raw`\bfor\b(?:(?!\bin\b).)*${variable}`,
      String.raw`\bas\b[\s(]*${variable}`,
      String.raw`\blambda\b[^:]*${variable}`,
      String.raw`\b(?:def|class|import|global|nonlocal|case)\b.*${variable}`,
    ].join("|"),
    "s",
  );
}
