import {
  distributionNotFound,
  indexUnreachable,
  pythonNotSupported,
  requirementsConflict,
  resolutionFailed,
} from "@nblift/core";
import { evidence, isNamedIn, type LockProblem } from "./explain-failure.ts";
import type { RequirementLine } from "./requirement-lines.ts";

type Explained = Omit<LockProblem, "line">;
type Explain = (
  log: readonly string[],
  lines: readonly RequirementLine[],
  python: string,
) => Explained | undefined;

/** The first that knows what happened. */
const explanations: readonly Explain[] = [
  (log) => {
    const said = [
      ...matches(log, /^(?:WARNING: )?Could not fetch URL (\S+: (?!404).*?)(?: - skipping)?$/),
      ...matches(log, /^(?:WARNING: )?Skipping page (\S+ because .*?)\.?$/),
      ...matches(log, /^(?:ERROR: )?(HTTP error .*)$/),
      ...matches(log, /^(?:\S+\.)?(JSONDecodeError: .*)$/),
    ];
    return said[0] === undefined
      ? undefined
      : {
          kind: indexUnreachable,
          message: `the index does not answer as it should: ${said[0]}`,
          help: "check the network, and what pip is configured for (`pip config list`)",
        };
  },
  (log, lines, python) => {
    const ignored = matches(
      log,
      /^ERROR: Ignored the following versions that require a different python version: (.*)$/,
    );
    const [wanted] = matches(log, /^ERROR: No matching distribution found for (\S+)/);
    const [, version = ""] = /==([^,;]+)/.exec(wanted ?? "") ?? [];
    const needs = ignored
      .flatMap((list) => list.split("; "))
      .map((one) => /^(\S+) Requires-Python (.*)$/.exec(one))
      .find((one) => one?.[1] === version)?.[2];
    if (wanted === undefined || needs === undefined) return undefined;
    return {
      kind: pythonNotSupported,
      message: `the requirements do not run on Python ${python}: \`${wanted}\` needs Python${needs}${evidence(wanted, lines)}`,
      help: "lock for another Python with --python-version, or change the pin in requirements.in",
    };
  },
  (log, lines) => {
    const start = log.findIndex((line) => line.startsWith("The conflict is caused by:"));
    if (start === -1) return undefined;
    const end = log.findIndex((line, index) => index > start && line.trim() === "");
    const causes = log.slice(start + 1, end === -1 ? undefined : end).map((line) => line.trim());
    return {
      kind: requirementsConflict,
      message: `the requirements contradict each other: ${causes.join(", ")}${evidence(causes.join(" "), lines)}`,
      help: "decide which is right, and change the other in requirements.in",
    };
  },
  (log, lines) => {
    const [missing] = matches(log, /^ERROR: No matching distribution found for (\S+)/);
    return missing === undefined
      ? undefined
      : {
          kind: distributionNotFound,
          message: `the index has no \`${missing}\`${evidence(missing, lines)}`,
          help: "correct the name or the version in requirements.in, or in the notebook's install line",
        };
  },
];

/**
 * Says in the words of the requirements why pip did not resolve them.
 * @param log what pip wrote with `--log`: on a terminal it does not say why an index is left out
 * @param python that they were to be resolved for
 */
export function explainPipFailure(
  log: string,
  lines: readonly RequirementLine[],
  python: string,
): LockProblem {
  const said = log.split(/\r?\n/).map((line) => line.replace(/^\d{4}-\d\d-\d\dT[\d:,.]+ ?/, ""));
  const found = explanations
    .map((explain) => explain(said, lines, python))
    .find((one) => one !== undefined);
  const last = matches(said, /^ERROR: (.*)$/).at(-1) ?? "without a word";
  const problem = found ?? {
    kind: resolutionFailed,
    message: `pip ended: ${last}`,
    help: "correct requirements.in; `pip install --dry-run -r requirements.in` tells more",
  };
  return { ...problem, line: lines.find((line) => isNamedIn(line, problem.message))?.number };
}

function matches(log: readonly string[], pattern: RegExp): readonly string[] {
  return log.flatMap((line) => pattern.exec(line)?.[1] ?? []);
}
