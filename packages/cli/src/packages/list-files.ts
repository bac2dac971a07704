import { globName, isGlob } from "@nblift/core";
import { existsSync, lstatSync, readdirSync, realpathSync, statSync } from "node:fs";
import { join, relative, sep } from "node:path";

/** More files than these are nothing to be brought along with a package. */
export const mostFiles = 1000;
/** Whatever a pattern says, no more names are looked at than these. */
const mostNames = 50_000;

interface Entry {
  readonly name: string;
  readonly isFile: () => boolean;
  readonly isDirectory: () => boolean;
  readonly isSymbolicLink: () => boolean;
}

/**
 * Files that match a pattern of Python's `glob`, by their paths relative to the folder, sorted; `undefined` where there are too many.
 * What is hidden is left out, and so are links that lead out of the folder, packages that nblift wrote and environments of Python.
 */
export function listFiles(folder: string, pattern: string): readonly string[] | undefined {
  const parts = pattern.split("/");
  if (parts.some((part) => part === "" || part === ".." || part.includes("\0"))) return [];
  const root = quietly(() => realpathSync(folder));
  if (root === undefined) return [];
  const found = new Set<string>();
  let names = 0;
  const isWithin = (): boolean => found.size <= mostFiles && names <= mostNames;
  const visit = (place: string, at: number): void => {
    const [part = "", isLast] = [parts[at], at === parts.length - 1];
    if (part === "**" && !isLast) visit(place, at + 1);
    const isNamed = part === "**" ? globName("*") : globName(part);
    for (const entry of isWithin() ? entriesOf(join(root, place), part) : []) {
      names++;
      if (!isWithin()) return;
      if (!isNamed(entry.name)) continue;
      const path = place === "" ? entry.name : `${place}/${entry.name}`;
      const kind = kindOf(entry, join(root, path), root);
      if (kind === "file" && isLast) found.add(path);
      if (kind !== "folder" || isMadeByTools(join(root, path))) continue;
      // As Python: `**` goes into no folder that a link leads to, which may be above.
      if (part !== "**") {
        if (!isLast) visit(path, at + 1);
      } else if (!entry.isSymbolicLink()) visit(path, at);
    }
  };
  visit("", 0);
  return isWithin() ? [...found].sort() : undefined;
}

/** What may match a part of a pattern in a folder. */
function entriesOf(folder: string, part: string): readonly Entry[] {
  if (!isGlob(part)) {
    const stats = quietly(() => lstatSync(join(folder, part)));
    return stats === undefined ? [] : [Object.assign(stats, { name: part })];
  }
  const entries = quietly(() => readdirSync(folder, { withFileTypes: true })) ?? [];
  // A name that is no Unicode cannot be told to anyone.
  return entries.filter(({ name }) => !name.includes("\uFFFD"));
}

/** What stands there, links resolved; `undefined` where that is something else, or outside. */
function kindOf(entry: Entry, path: string, root: string): "file" | "folder" | undefined {
  if (entry.isFile()) return "file";
  if (entry.isDirectory()) return "folder";
  if (!entry.isSymbolicLink()) return undefined;
  const target = quietly(() => realpathSync(path));
  if (target === undefined) return undefined;
  const inside = relative(root, target);
  if (inside === ".." || inside.startsWith(`..${sep}`)) return undefined;
  const stats = quietly(() => statSync(target));
  if (stats?.isFile() === true) return "file";
  return stats?.isDirectory() === true ? "folder" : undefined;
}

/** A package that nblift wrote has copies of the data, and an environment the data of libraries. */
const isMadeByTools = (folder: string): boolean =>
  existsSync(join(folder, ".nblift/manifest.json")) || existsSync(join(folder, "pyvenv.cfg"));

function quietly<T>(ask: () => T): T | undefined {
  try {
    return ask();
  } catch {
    // Gone meanwhile, not for this user to read, or links in a circle: nothing that could be brought along.
    return undefined;
  }
}
