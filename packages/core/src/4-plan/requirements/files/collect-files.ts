import type { Place } from "../../../model/diagnostic.ts";
import type { Evidence } from "../evidence.ts";
import { exactVersion } from "../match-version.ts";
import type { FileRequirement } from "./file-requirement.ts";
import { readCondaFile } from "./read-conda-file.ts";
import { readPipfileLock } from "./read-pipfile-lock.ts";
import { readPyproject } from "./read-pyproject.ts";
import { isSharedRequirements } from "./is-shared-requirements.ts";
import { readRequirementsText } from "./read-requirements-text.ts";
import { readTomlLock } from "./read-toml-lock.ts";

/** The text of a file, relative to the notebook's folder; undefined where there is none. */
export type ReadText = (path: string) => string | undefined;

/** Files that say versions, the weaker first: what is resolved counts more than what is asked for. */
const readers: readonly (readonly [string, (text: string) => readonly FileRequirement[]])[] = [
  ["pyproject.toml", readPyproject],
  ["environment.yaml", readCondaFile],
  ["environment.yml", readCondaFile],
  ["requirements.in", (text) => readRequirementsText(text).requirements],
  ["requirements.txt", (text) => readRequirementsText(text).requirements],
  ["Pipfile.lock", readPipfileLock],
  ["poetry.lock", readTomlLock],
  ["pylock.toml", readTomlLock],
  ["uv.lock", readTomlLock],
];
/** How far above the notebook the project's own folder may be. */
const highest = 4;

/**
 * Reads the files beside the notebook that say versions, or those of the project that it is in: nothing above the folder with
 * a `pyproject.toml` or a git repository, and where there is neither, nothing higher than the next folder.
 * @param alreadyRead files that install lines name, and that have been read for them
 */
export function collectFiles(
  readText: ReadText,
  notebook: string,
  alreadyRead: ReadonlySet<string>,
): readonly Evidence[] {
  const levels = Array.from({ length: highest + 1 }, (_, level) => "../".repeat(level));
  const isRoot = (folder: string): boolean =>
    [".git/HEAD", "pyproject.toml"].some((name) => readText(folder + name) !== undefined);
  const root = levels.findIndex(isRoot);
  for (const folder of levels.slice(0, root === -1 ? 2 : root + 1)) {
    const found = readers.flatMap(([name, read]) => {
      const path = folder + name;
      const text = alreadyRead.has(path) ? undefined : readText(path);
      if (text === undefined || isSharedRequirements(text)) return [];
      return readFile(path, () => read(text), { notebook });
    });
    if (found.length > 0) return found;
  }
  return [];
}

/**
 * Reads the requirements file that an install line names (`-r`, `-c`), and what that takes in.
 * @param path relative to the notebook's folder; files elsewhere on the machine are none of a notebook's business
 * @returns nothing read where there is no such file
 */
export function readNamedFile(
  path: string,
  readText: ReadText,
  place: Place,
  cellName: string,
): NamedFile {
  const read = new Set<string>();
  const found = followFile(path, readText, read) ?? [];
  const evidence = found.map((one) => toEvidence(one, `${path} (${cellName}) has`, place));
  return { evidence, read };
}

/** A file that an install line names. */
export interface NamedFile {
  readonly evidence: readonly Evidence[];
  /** The files that were read, relative to the notebook's folder. */
  readonly read: ReadonlySet<string>;
}

function followFile(
  path: string,
  readText: ReadText,
  seen: Set<string>,
): readonly FileRequirement[] | undefined {
  const plain = join("", path);
  if (!/^(?:\.\.\/){0,4}(?:[\w-][\w. -]*\/)*[\w-][\w. -]*\.(?:txt|in|pip|lock)$/.test(plain))
    return undefined;
  const text = seen.has(plain) ? undefined : readText(plain);
  if (text === undefined) return undefined;
  seen.add(plain);
  const { requirements, included } = readRequirementsText(text);
  const folder = plain.slice(0, plain.lastIndexOf("/") + 1);
  const inner = included.flatMap((one) => followFile(join(folder, one), readText, seen) ?? []);
  return [...inner, ...requirements];
}

/** A path that a file in a folder names; an absolute one stays so. */
function join(folder: string, path: string): string {
  if (path.startsWith("/")) return path;
  const parts = folder.split("/").filter((part) => part !== "");
  for (const part of path.split("/").filter((one) => one !== "" && one !== ".")) {
    const last = parts.at(-1);
    if (part === ".." && last !== undefined && last !== "..") parts.pop();
    else parts.push(part);
  }
  return parts.join("/");
}

function readFile(
  path: string,
  read: () => readonly FileRequirement[],
  place: Place,
): readonly Evidence[] {
  const name = path.includes("/") ? path : `${path} beside the notebook`;
  return onlyOnce(quietly(read)).map((one) => toEvidence(one, `${name} has`, place));
}

/** A file that cannot be read is no evidence, and not the notebook's fault. */
function quietly(read: () => readonly FileRequirement[]): readonly FileRequirement[] {
  try {
    return read();
  } catch {
    return [];
  }
}

/** A file that has a distribution twice does so for different platforms or versions of Python: that settles nothing. */
function onlyOnce(requirements: readonly FileRequirement[]): readonly FileRequirement[] {
  const specifiers = new Map<string, Set<string>>();
  for (const { name, specifier } of requirements) {
    specifiers.set(name, (specifiers.get(name) ?? new Set()).add(specifier));
  }
  return requirements.filter(({ name }) => specifiers.get(name)?.size === 1);
}

function toEvidence(requirement: FileRequirement, saying: string, place: Place): Evidence {
  const { name: distribution, extras, specifier, url } = requirement;
  const version = exactVersion(specifier);
  const known = { distribution, extras, specifier, version, url, saying, place };
  return { ...known, kind: "file", marker: undefined, isNameGuessed: false, isAskedFor: false };
}
