import type { Analysis } from "../model/analysis.ts";
import { exportsOnly } from "../model/exports-only.ts";

/**
 * Notebooks that are no part of a project of nbdev, by path: their name or that of a folder within the project starts with `_`. They
 * are drafts, or copies that nbdev itself made.
 */
export function findHidden(analyses: readonly Analysis[]): ReadonlySet<string> {
  const folders = analyses.map(({ notebook }) => notebook.path.split("/").slice(0, -1));
  const shared = sharedLength(folders);
  const hidden = analyses.filter(({ notebook: { path } }) =>
    path
      .split("/")
      .slice(shared)
      .some((part) => part.startsWith("_")),
  );
  const isProject = analyses.some((each) => !hidden.includes(each) && exportsOnly(each.notebook));
  return new Set(isProject ? hidden.map(({ notebook }) => notebook.path) : []);
}

/** Of how many parts all of them begin in the same way. */
function sharedLength([first = [], ...others]: readonly (readonly string[])[]): number {
  const end = first.findIndex((part, i) => others.some((other) => other[i] !== part));
  return end === -1 ? first.length : end;
}
