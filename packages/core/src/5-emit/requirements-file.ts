import type { Requirement, UnresolvedRequirement } from "../model/plan.ts";

/** Longer lines, such as addresses, do not push the comments of the others to the right. */
const widestAligned = 40;

/**
 * Text of `requirements.in`: a line for each requirement, with its source as a comment, and what could not be told as comments
 * below.
 */
export function renderRequirementsIn(
  requirements: readonly Requirement[],
  unresolved: readonly UnresolvedRequirement[] = [],
): string {
  const lines = requirements.map(({ line }) => line);
  const aligned = lines.map(({ length }) => length).filter((length) => length <= widestAligned);
  const width = Math.max(0, ...aligned);
  const pinned = requirements.map(
    ({ line, source }) => `${line.padEnd(width)}   # ${onOneLine(source)}`,
  );
  const header = describeAll(requirements);
  const remarks = unresolved.map(describeUnresolved);
  const open = remarks.length === 0 ? [] : ["", "# Left to decide:", ...remarks];
  const text =
    requirements.length === 0 && open.length > 0 ? open.slice(1) : [header, ...pinned, ...open];
  return `${text.join("\n")}\n`;
}

/** An option of pip can be uncommented as it stands: its reason is a comment of its own. */
function describeUnresolved({ subject, reason }: UnresolvedRequirement): string {
  const isOption = /^--?[a-z]/.test(subject) && !/^-[rce]\b/.test(subject);
  return `# ${onOneLine(subject)}${isOption ? "   # " : ": "}${onOneLine(reason)}`;
}

function describeAll(requirements: readonly Requirement[]): string {
  if (requirements.length === 0) {
    return "# The package imports nothing outside of the standard library.";
  }
  const pinned = requirements.filter(({ isPinned }) => isPinned).length;
  if (pinned === 0)
    return "# What the package imports. No version is on record: nothing is pinned.";
  const known = pinned === requirements.length ? "" : ", where one is on record";
  return `# What the package imports, at the versions it was written against${known}.`;
}

/** Text of a `requirements.txt` that is not resolved: the direct requirements alone. */
export function renderRequirementsTxt(requirements: readonly Requirement[]): string {
  // Never empty: a file without text is not written, and the README's `pip install -r` wants it to be there.
  if (requirements.length === 0) return "# requirements.in asks for nothing.\n";
  const header = "# The direct pins; what they need in turn is not pinned yet.";
  return `${[header, ...requirements.map(({ line }) => line)].join("\n")}\n`;
}

/** A comment ends with its line: nothing that an author wrote may end it sooner. */
function onOneLine(text: string): string {
  return text.replaceAll(/[\p{Cc}\u2028\u2029]+/gu, " ").trim();
}
