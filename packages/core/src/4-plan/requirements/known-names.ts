import { genericNames } from "./data/generic-names.ts";
import { knownDistributions } from "./data/known-distributions.ts";
import { python2Library } from "./data/python2-library.ts";
import { standardLibrary } from "./data/standard-library.ts";
import { searchLines } from "./search-lines.ts";

/** Is it one of the 15,000 most downloaded distributions? @param name normalized */
export function isKnownDistribution(name: string): boolean {
  return searchLines(knownDistributions, name) !== undefined;
}

/** Is it a name that authors give to files of their own, such as `utils`? @param name an import's first part */
export function isGenericName(name: string): boolean {
  return searchLines(genericNames, name.toLowerCase()) !== undefined;
}

/** Where a module of the standard library is found. */
export type LibraryPlace =
  | "here"
  /** In versions of Python 3 up to that one, or from that one on. */
  | { readonly until: string }
  | { readonly from: string }
  | "python 2";

/**
 * Is it a module of the standard library, and of which version?
 * @param name an import's first part
 * @param pythonVersion the target, such as `3.11`
 * @returns undefined where no version has it
 */
export function findInLibrary(name: string, pythonVersion: string): LibraryPlace | undefined {
  const words = searchLines(standardLibrary, name);
  if (words === undefined) {
    return searchLines(python2Library, name) === undefined ? undefined : "python 2";
  }
  const [, first, last] = words;
  if (first === undefined || last === undefined) return "here";
  const minor = Number(pythonVersion.split(".")[1]);
  if (minor < Number(first)) return { from: `3.${first}` };
  return minor > Number(last) && Number(last) < newestMinor ? { until: `3.${last}` } : "here";
}

/** The newest version that the table of the standard library knows; what lasts until then may last longer. */
const newestMinor = 15;
