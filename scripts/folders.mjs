// Folders as maps of their files, to compare what was generated with what is kept.
import { cpSync, existsSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { join, relative, sep } from "node:path";

/**
 * Every file below a folder: path with forward slashes → bytes; empty where the folder is not there.
 * @returns {Map<string, Buffer>}
 */
export function filesOf(folder) {
  if (!existsSync(folder)) return new Map();
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .toSorted();
  return new Map(
    files.map((path) => [relative(folder, path).replaceAll(sep, "/"), readFileSync(path)]),
  );
}

/** A line for each file that differs, with the first line where it does; none where the folders are equal. */
export function differences(expected, actual) {
  const before = filesOf(expected);
  const after = filesOf(actual);
  return [...new Set([...before.keys(), ...after.keys()])].toSorted().flatMap((path) => {
    const [was, is] = [before.get(path), after.get(path)];
    if (was === undefined) return [`${path}: only in what is generated now`];
    if (is === undefined) return [`${path}: no longer generated`];
    return was.equals(is) ? [] : [`${path}${firstDifference(String(was), String(is))}`];
  });
}

function firstDifference(was, is) {
  const [before, after] = [was.split("\n"), is.split("\n")];
  const line = before.findIndex((text, index) => text !== after[index]);
  const at = line === -1 ? before.length : line;
  return `:${at + 1}\n  - ${before[at] ?? "(end)"}\n  + ${after[at] ?? "(end)"}`;
}

/** Makes `to` a copy of `from`; files that `from` does not have go. */
export function replaceFolder(from, to) {
  rmSync(to, { recursive: true, force: true });
  cpSync(from, to, { recursive: true });
}
