import {
  distributionNotFound,
  indexUnreachable,
  pythonNotSupported,
  requirementsConflict,
  resolutionFailed,
  resolverMissing,
  type DiagnosticKind,
} from "@nblift/core";
import type { RequirementLine } from "./requirement-lines.ts";

/** Why requirements are not resolved. */
export interface LockProblem {
  readonly kind: DiagnosticKind;
  readonly message: string;
  readonly help: string;
  /** Of `requirements.in`, from 1: the first line that has to do with it. */
  readonly line: number | undefined;
}

type Explain = (
  said: string,
  lines: readonly RequirementLine[],
  python: string,
) => Omit<LockProblem, "line"> | undefined;

/** The first that knows what happened. */
const explanations: readonly Explain[] = [
  (said, _, python) =>
    /no interpreter found|no python interpreter|no virtual environment found|failed to (?:find|inspect|query) python/i.test(
      said,
    )
      ? {
          kind: resolverMissing,
          message: `uv finds no Python: ${brief(said)}`,
          help: `install one, for example with \`uv python install ${python}\``,
        }
      : undefined,
  (said) => {
    const isOffline = /network (?:was|is) disabled/i.test(said);
    const isFailed =
      /failed to fetch|error sending request|dns error|could not resolve host|connection refused|timed out|unexpected JSON|unsupported `Content-Type`|\b40[13] |\b407 |\b5\d\d |certificate|failed to (?:extract|parse).*(?:archive|metadata|simple)/i.test(
        said,
      );
    if (!isOffline && !isFailed) return undefined;
    const denied = /An index \(\S+\) returned [^.]*/.exec(said)?.[0];
    return {
      kind: indexUnreachable,
      message: isOffline
        ? `uv is told to stay offline, and its cache has not everything: ${brief(said)}`
        : `the index does not answer as it should: ${denied ?? brief(said)}`,
      help: "check the network, and what uv is configured for (UV_DEFAULT_INDEX, uv.toml, or pip's configuration)",
    };
  },
  (said, lines, python) => {
    if (!/does not satisfy Python|requires-python|Python <3\.\d+ is not supported/i.test(said))
      return undefined;
    const needs = [...said.matchAll(/(\S+) depends on (Python\S+)/g)].map(
      ([, what = "", needed = ""]) => `\`${what}\` needs ${needed}`,
    );
    const why = needs.length === 0 ? brief(said) : [...new Set(needs)].join(", ");
    return {
      kind: pythonNotSupported,
      message: `the requirements do not run on Python ${python}: ${why}${evidence(said, lines)}`,
      help: "lock for another Python with --python-version, or change the pin in requirements.in",
    };
  },
  (said, lines) => {
    const names = [...said.matchAll(/(\S+) was not found in the (?:package registry|provided)/g)];
    const versions = [...said.matchAll(/there (?:is no version|are no versions) of (\S+)/g)]
      .map(([, what = ""]) => trimmed(what))
      .filter((what) => lines.some((line) => isAbout(line, what)));
    const missing = [...names.map(([, what = ""]) => trimmed(what)), ...versions];
    // Where others ask for a version that there is none of, it is a conflict.
    if (missing.length === 0 || (names.length === 0 && / depends on /.test(said))) return undefined;
    const list = [...new Set(missing)].map((what) => `\`${what}\``).join(", ");
    const hint = /`exclude-newer`/.test(said)
      ? "it was published later than --exclude-newer allows"
      : "correct the name or the version in requirements.in, or in the notebook's install line";
    return {
      kind: distributionNotFound,
      message: `the index has no ${list}${evidence(said, lines)}`,
      help: hint,
    };
  },
  (said, lines) =>
    /no solution found|unsatisfiable|conflict/i.test(said)
      ? {
          kind: requirementsConflict,
          message: `the requirements contradict each other: ${brief(said)}${evidence(said, lines)}`,
          help: "decide which is right, and change the other in requirements.in",
        }
      : undefined,
];

/**
 * Says in the words of the requirements why uv did not resolve them.
 * @param said what uv printed
 * @param python that they were to be resolved for
 */
export function explainFailure(
  said: string,
  lines: readonly RequirementLine[],
  python: string,
): LockProblem {
  const text = plain(said);
  const found = explanations
    .map((explain) => explain(text, lines, python))
    .find((one) => one !== undefined);
  const help = "correct requirements.in; `uv pip compile requirements.in` tells more";
  const problem = found ?? { kind: resolutionFailed, message: `uv ended: ${brief(text)}`, help };
  return { ...problem, line: lines.find((line) => isNamedIn(line, text))?.number };
}

/** On one line, without the lines and arrows that uv draws, and without its warnings. */
function plain(said: string): string {
  return said
    .split(/\r?\n/)
    .filter((line) => !/^\s*(?:warning:|Resolved |Updating |Updated )/.test(line))
    .map((line) => line.replace(/^[\s×│├╰─▶]+/u, "").trim())
    .join(" ")
    .replaceAll(/\s+/g, " ")
    .trim();
}

const longest = 600;

/** What uv says of the cause, without its hints. */
function brief(text: string): string {
  const [said = ""] = text.replace(/^error: /, "").split(/ hint: /);
  const cause = said
    .replace(/^No solution found when resolving dependencies:? (?:cause: )?/, "")
    .replaceAll(" cause: ", ": ")
    .replace(/, we can conclude that your requirements are unsatisfiable\.?$/, ", nothing fits")
    .replace(/\.$/, "");
  return cause.length > longest ? `${cause.slice(0, longest - 1)}…` : cause;
}

/** The lines that are spoken of, each with where it comes from. */
export function evidence(text: string, lines: readonly RequirementLine[]): string {
  const named = lines.filter((line) => isNamedIn(line, text));
  const told = named.map(
    ({ text: line, source }) => `\`${line}\`${source === undefined ? "" : ` (${source})`}`,
  );
  return told.length === 0 ? "" : `. requirements.in has ${told.join(", ")}`;
}

export function isNamedIn({ name, text: line }: RequirementLine, text: string): boolean {
  if (name === undefined) return !line.startsWith("-") && text.includes(line);
  const spelt = name.replaceAll("-", "[-_.]+");
  return new RegExp(`(?<![\\w.-])${spelt}(?![\\w-]|\\.\\w*[a-z])`, "i").test(text);
}

function isAbout({ name }: RequirementLine, what: string): boolean {
  const [own = ""] = /^[\w.-]*\w/.exec(what.replace(/[=<>!~{[].*$/, "")) ?? [];
  return name !== undefined && own.toLowerCase().replaceAll(/[-_.]+/g, "-") === name;
}

function trimmed(what: string): string {
  return what.replace(/[,.;]+$/, "");
}
