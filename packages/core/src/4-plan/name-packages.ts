import { isKeyword } from "../python/keywords.ts";
import { importMap } from "./requirements/data/import-map.ts";
import { standardLibrary } from "./requirements/data/standard-library.ts";
import { searchLines } from "./requirements/search-lines.ts";

/** What the name of a notebook's package depends on. */
export interface NotebookToName {
  /** Relative to a folder that all notebooks are in, with forward slashes. */
  readonly path: string;
  /** Top-level names that it imports. */
  readonly imports: readonly string[];
}

/** The generated tests and checks need these beside the package. */
const ownTools = ["pytest", "ruff"];

/** Windows makes no file or folder of these names. */
const devices = /^(con|prn|aux|nul|(com|lpt)\d)$/;

/** The oldest minor version of Python 3 that a package may run on. */
const floor = 10;

/** Folders take 255 bytes on common file systems; this leaves room for what is put around a name. */
const longest = 200;

interface Candidate {
  readonly path: string;
  readonly folders: readonly string[];
  readonly stem: string;
  readonly taken: ReadonlySet<string>;
}

interface Group {
  readonly members: readonly Candidate[];
  /** How many parent folders stand before the stem. */
  readonly depth: number;
}

/**
 * The import name of each notebook's own package, by path: the stem, made an identifier that hides nothing the notebook
 * imports, with as many parent folders before it as tell equal ones apart. The names are different from each other, in
 * lower case, and do not depend on the order of the notebooks.
 */
export function namePackages(notebooks: readonly NotebookToName[]): ReadonlyMap<string, string> {
  const candidates = notebooks.map(toCandidate).sort((a, b) => (a.path < b.path ? -1 : 1));
  const groups = mergeUntilApart(
    groupBy(candidates, (one) => nameAt(one, 0)).map((members) => deepen(members, 0)),
  );
  const names = groups.flatMap(({ members, depth }) =>
    members.map((one) => [one, nameAt(one, depth)] as const),
  );
  return numberEqual(names.sort(([a], [b]) => (a.path < b.path ? -1 : 1)));
}

/** A Python identifier in lower case, of any text; `_notebook` is put after it where `isTaken`. */
function toIdentifier(text: string, isTaken: (name: string) => boolean): string {
  const words = text.toLowerCase().replaceAll(/[^a-z0-9]+/g, "_");
  const cut = words.replace(/^_/, "").slice(0, longest).replace(/_$/, "") || "notebook";
  let name = /^\d/.test(cut) ? `nb_${cut}` : cut;
  while (isTaken(name)) name += "_notebook";
  return name;
}

function toCandidate({ path, imports }: NotebookToName): Candidate {
  const parts = path.split("/").filter((part) => part !== "" && part !== "." && part !== "..");
  const file = parts.pop() ?? "";
  const normal = (name: string): string => name.toLowerCase().replaceAll(/[-_.]+/g, "_");
  return {
    path,
    folders: parts,
    stem: file.replace(/\.[^.]*$/, ""),
    taken: new Set([...ownTools, ...imports, ...distributionsOf(imports)].map(normal)),
  };
}

/** Those that are not called as what is imported from them; all that come into question. */
function distributionsOf(imports: readonly string[]): readonly string[] {
  return imports.flatMap((name) => {
    const [, distributions = ""] = searchLines(importMap, name) ?? [];
    return distributions.replace("?", "").split(",");
  });
}

function nameAt({ folders, stem, taken }: Candidate, depth: number): string {
  const parents = folders.slice(Math.max(0, folders.length - depth));
  return toIdentifier([...parents, stem].join("/"), (name) => isReserved(name) || taken.has(name));
}

function isReserved(name: string): boolean {
  return isKeyword(name) || devices.test(name) || isStandardModule(name);
}

function isStandardModule(name: string): boolean {
  const words = searchLines(standardLibrary, name);
  return words !== undefined && Number(words[2] ?? floor) >= floor;
}

function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): readonly T[][] {
  const itemsByKey = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const same = itemsByKey.get(key);
    if (same === undefined) itemsByKey.set(key, [item]);
    else same.push(item);
  }
  return [...itemsByKey.values()];
}

/** The least depth from `start` that tells as many members apart as parents can. */
function deepen(members: readonly Candidate[], start: number): Group {
  const deepest = Math.max(...members.map((one) => one.folders.length));
  let best = { depth: start, count: 0 };
  for (let depth = start; depth <= Math.max(start, deepest); depth++) {
    const { size } = new Set(members.map((one) => nameAt(one, depth)));
    if (size > best.count) best = { depth, count: size };
    if (size === members.length) break;
  }
  return { members, depth: best.depth };
}

/** Groups that got an equal name by their parents (`a/x` and `a_x`) are taken as one. */
function mergeUntilApart(groups: readonly Group[]): readonly Group[] {
  let apart = groups;
  for (let clash = findClash(apart); clash !== undefined; clash = findClash(apart)) {
    const merged = clash;
    const members = [...merged].flatMap((group) => group.members);
    const depth = Math.max(...[...merged].map((group) => group.depth));
    apart = [...apart.filter((group) => !merged.has(group)), deepen(members, depth)];
  }
  return apart;
}

function findClash(groups: readonly Group[]): ReadonlySet<Group> | undefined {
  const named = groups.flatMap((group) =>
    [...new Set(group.members.map((one) => nameAt(one, group.depth)))].map((name) => ({
      name,
      group,
    })),
  );
  const clash = groupBy(named, ({ name }) => name).find((same) => same.length > 1);
  return clash && new Set(clash.map(({ group }) => group));
}

/** What no parent tells apart (`a b.ipynb` and `a-b.ipynb`) is numbered, in the order of the paths. */
function numberEqual(
  names: readonly (readonly [Candidate, string])[],
): ReadonlyMap<string, string> {
  const used = new Set<string>();
  const all = new Set(names.map(([, name]) => name));
  const nameByPath = new Map<string, string>();
  for (const [{ path, taken }, name] of names) {
    let unique = name;
    for (let number = 2; used.has(unique); number++) {
      const next = `${name}_${number}`;
      if (!all.has(next) && !taken.has(next)) unique = next;
    }
    used.add(unique);
    nameByPath.set(path, unique);
  }
  return nameByPath;
}
