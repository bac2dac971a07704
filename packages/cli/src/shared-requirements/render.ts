import { sharedRequirementsMark } from "@nblift/core";
import { hashOf } from "../write/hash.ts";
import type { Claim, United } from "./unite.ts";

const mostNames = 3;

/** Text of a `requirements.in` for several packages; its last line tells whether somebody edited it. */
export function renderShared(packages: readonly string[], united: readonly United[]): string {
  const chosen = united.flatMap(({ line, claims }) =>
    line === undefined ? [] : [{ line, claims }],
  );
  const open = united.filter(({ line }) => line === undefined);
  const width = Math.max(0, ...chosen.map(({ line }) => line.length).filter((one) => one <= 40));
  const lines = [
    `# What these packages need together: ${packages.join(", ")}.`,
    ...chosen.map(({ line, claims }) => `${line.padEnd(width)}   # ${describeSources(claims)}`),
    ...(open.length === 0 ? [] : ["", "# No version is right for all of them:"]),
    ...open.map((one) => `# ${one.distribution}: ${describeConflict(one)}`),
  ];
  const text = `${lines.join("\n")}\n`;
  return `${text}${sharedRequirementsMark}${hashOf(text)}\n`;
}

/** Is the file as nblift wrote it? */
export function isUnedited(text: string): boolean {
  const [, above, hash] = /^([^]*\n)# nblift: ([0-9a-f]{64})\n$/.exec(text) ?? [];
  return above !== undefined && hashOf(above) === hash;
}

/** `churn, sales: installed beside the notebook (.venv)`. */
function describeSources(claims: readonly Claim[]): string {
  const packagesBySource = new Map<string, string[]>();
  for (const { source, package: name } of claims)
    packagesBySource.set(source, [...(packagesBySource.get(source) ?? []), name]);
  return [...packagesBySource]
    .map(([source, names]) => `${listNames(names)}: ${source}`)
    .join("; ");
}

/** `churn has pandas==2.1.4 (cell 2 installs this version), sales has pandas==1.5.3 (…)`. */
export function describeConflict({ claims }: United): string {
  const namesByClaim = new Map<string, string[]>();
  for (const { line, source, package: name } of claims) {
    const said = `${line} (${source})`;
    namesByClaim.set(said, [...(namesByClaim.get(said) ?? []), name]);
  }
  return [...namesByClaim]
    .map(([said, names]) => `${listNames(names)} ${names.length === 1 ? "has" : "have"} ${said}`)
    .join(", ");
}

function listNames(names: readonly string[]): string {
  const more = names.length - mostNames;
  return `${names.slice(0, mostNames).join(", ")}${more > 0 ? ` and ${more} more` : ""}`;
}
