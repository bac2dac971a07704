import type { LedgerEntry } from "../model/plan.ts";
import { mdCode, mdProse } from "./filters/markdown.ts";

/**
 * Where each cell of a notebook went, in Markdown, in the ledger's order: the names with their file, then what else became
 * of the cell. A name that stood with its file in an earlier row stands alone.
 */
export function describeLedger(ledger: readonly LedgerEntry[]): readonly string[] {
  const known = new Set<string>();
  return ledger.map((entry) => {
    const text = describe(entry, known);
    for (const target of entry.targets) known.add(target);
    return text;
  });
}

function describe({ role, targets, reason }: LedgerEntry, known: ReadonlySet<string>): string {
  const rest = mdProse(reason);
  if (role === "dropped") return reason === "" ? "dropped" : `dropped: ${rest}`;
  const isPlainImports = role === "imports" && !/(?:^|; )imports\b/.test(reason);
  return [
    ...describeTargets(targets, known),
    ...(isPlainImports ? ["imports, where each is used"] : []),
    ...(reason === "" ? [] : [rest]),
  ].join("; ");
}

/** `` `a`, `b` in `file` ``: what is in one file stands together. */
function describeTargets(
  targets: readonly string[],
  known: ReadonlySet<string>,
): readonly string[] {
  const groups: { file: string | undefined; names: string[] }[] = [];
  for (const target of targets) {
    const [file = "", name] = target.split(":");
    const wanted = name === undefined || !known.has(target) ? file : undefined;
    const same = groups.find((each) => each.names.length > 0 && each.file === wanted);
    if (name === undefined) groups.push({ file, names: [] });
    else if (same !== undefined) same.names.push(name);
    else groups.push({ file: wanted, names: [name] });
  }
  return groups.map(({ file, names }) => {
    const list = listNames(names);
    if (file === undefined) return list;
    return list === "" ? mdCode(file) : `${list} in ${mdCode(file)}`;
  });
}

const mostNames = 6;

/** More would make the table wider than anyone reads; the manifest has them all. */
function listNames(names: readonly string[]): string {
  if (names.length <= mostNames) return names.map(mdCode).join(", ");
  const shown = names
    .slice(0, mostNames - 2)
    .map(mdCode)
    .join(", ");
  return `${shown} and ${names.length - mostNames + 2} more`;
}

const longestStart = 42;

/** A cell's first line of code, shortened to fit into a table: a comment behind the code goes first. */
export function shortenStart(line: string): string {
  const characters = [...line.replace(/(?<=\S)\s{2,}#.*$/u, "")];
  return characters.length <= longestStart
    ? characters.join("")
    : `${characters.slice(0, longestStart - 3).join("")}…`;
}
