import { diagnose } from "../diagnostics/diagnose.ts";
import { pathClash } from "../diagnostics/path-clash.ts";
import { pathNotAllowed } from "../diagnostics/path-not-allowed.ts";
import type { GeneratedFile } from "../model/conversion.ts";
import type { Diagnostic, Place } from "../model/diagnostic.ts";
import { checkPath, pathKey } from "./check-path.ts";

/** The files that may be written, and a diagnostic for each that may not: its path leads astray or is taken. */
export function acceptFiles(
  files: readonly GeneratedFile[],
  placeOf: (path: string) => Place,
): { readonly files: readonly GeneratedFile[]; readonly diagnostics: readonly Diagnostic[] } {
  const taken = new Map<string, string>();
  const diagnostics: Diagnostic[] = [];
  const accepted = files.filter(({ path }) => {
    const problem = checkPath(path);
    const rival = problem === undefined ? findRival(path, taken) : undefined;
    if (problem !== undefined) {
      const message = `${JSON.stringify(path)} is not written: ${problem}`;
      diagnostics.push(diagnose(pathNotAllowed, placeOf(path), message));
    } else if (rival !== undefined) {
      const message = `${path} is not written: ${rival} has that place already`;
      diagnostics.push(diagnose(pathClash, placeOf(path), message, "Rename one of them."));
    } else for (const entry of [...foldersOf(path), path]) taken.set(pathKey(entry), entry);
    return problem === undefined && rival === undefined;
  });
  return { files: accepted, diagnostics };
}

/** What stands at the path, or at a folder on the way to it under another spelling; a folder ends in a slash. */
function findRival(path: string, taken: ReadonlyMap<string, string>): string | undefined {
  const key = pathKey(path);
  return (
    taken.get(key) ??
    taken.get(`${key}/`) ??
    foldersOf(path)
      .map((folder) => taken.get(pathKey(folder)) ?? taken.get(pathKey(folder.slice(0, -1))))
      .find((other) => other !== undefined && !foldersOf(path).includes(other))
  );
}

/** `a/b/c.py` → `a/`, `a/b/`. */
function foldersOf(path: string): readonly string[] {
  return [...path.matchAll(/\//g)].map(({ index }) => path.slice(0, index + 1));
}
