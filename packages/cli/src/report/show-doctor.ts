import { countProblems, type Examination } from "../doctor/examine-package.ts";
import { isMismatch, type Judged, type Verdict } from "../doctor/judge.ts";
import type { Colours } from "./colours.ts";
import { printable } from "./printable.ts";

/** A package, as `doctor --output-format json` tells of it. */
export interface DoctorReport {
  readonly path: string;
  readonly environment: string;
  readonly python: {
    readonly wanted: string;
    readonly installed: string | null;
    readonly verdict: Examination["python"]["verdict"];
  };
  readonly requirements: readonly {
    readonly distribution: string;
    /** A version, a range or an address; empty where every version will do. */
    readonly wanted: string;
    readonly installed: string | null;
    readonly verdict: Verdict;
    /** Does `requirements.in` name it? */
    readonly isDirect: boolean;
    readonly source: string | null;
  }[];
  /** Imports of the package that no requirement brings. */
  readonly undeclared: Examination["undeclared"];
  /** Lines of `requirements.in` that name no distribution. */
  readonly unread: readonly string[];
  readonly problems: number;
}

export function toDoctorReport(path: string, found: Examination): DoctorReport {
  const { environment, python, requirements, undeclared, unread } = found;
  return {
    path,
    environment,
    python: { ...python, installed: python.installed ?? null },
    requirements: requirements.map(({ name, installed, source, ...rest }) => ({
      distribution: name,
      ...rest,
      installed: installed ?? null,
      source: source ?? null,
    })),
    undeclared,
    unread,
    problems: countProblems(found),
  };
}

/**
 * A package for a reader: a table of what `requirements.in` names and of what else is not as it was, imports that nothing
 * declares, and how it stands in all.
 * @param isShort only what is not as it was
 */
export function showDoctor(
  path: string,
  found: Examination,
  colours: Colours,
  isShort: boolean,
): string {
  const { environment, python, requirements, undeclared, unread } = found;
  const problems = countProblems(found);
  const rows = requirements
    .filter(({ isDirect, verdict }) => isMismatch(verdict) || (isDirect && !isShort))
    .map(rowOf);
  const pythonRow = ["Python", python.wanted, python.installed ?? "-", python.verdict];
  const isPythonShown = !isShort || python.verdict === "different";
  const table = [...(isPythonShown ? [pythonRow] : []), ...rows];
  const others = requirements.filter(
    ({ isDirect, verdict }) => !isDirect && !isMismatch(verdict),
  ).length;
  const lines = [
    `${colours.bold(printable(path))}: ${printable(environment)}`,
    ...(table.length === 0 ? [] : showTable(table, colours)),
    ...(others > 0 && !isShort ? [`  and ${others} that these need, as pinned`] : []),
    ...undeclared.map(
      ({ name, file, line, distributions }) =>
        `  ${colours.red("undeclared")}: \`${printable(name)}\` is imported in ${printable(file)}:${line}, and no requirement brings it${suggest(distributions)}`,
    ),
    ...(isShort ? [] : unread.map((line) => `  not looked at: \`${printable(line)}\``)),
    problems === 0
      ? "  The environment is the one that the package was written against."
      : `  ${problems} ${problems === 1 ? "thing is" : "things are"} not as the package was written against.`,
  ];
  return `${lines.join("\n")}\n`;
}

const suggest = (distributions: readonly string[]): string =>
  distributions.length === 0 ? "" : `: add ${distributions.join(" or ")} to requirements.in`;

function rowOf({ name, wanted, installed, verdict }: Judged): readonly string[] {
  return [name, wanted === "" ? "any" : wanted, installed ?? "-", verdict];
}

function showTable(rows: readonly (readonly string[])[], colours: Colours): readonly string[] {
  const header = ["", "pinned", "installed", "verdict"];
  const all = [header, ...rows].map((row) => row.map(printable));
  const widths = header.map((_, i) => Math.max(...all.map((row) => (row[i] ?? "").length)));
  return all.map((row) => {
    const cells = row.map((cell, i) =>
      i === row.length - 1 ? paint(cell, colours) : cell.padEnd(widths[i] ?? 0),
    );
    return `  ${cells.join("  ")}`;
  });
}

function paint(verdict: string, { red, green }: Colours): string {
  if (verdict === "same" || verdict === "allowed") return green(verdict);
  return verdict === "different" || verdict === "missing" ? red(verdict) : verdict;
}
