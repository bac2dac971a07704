import type { Analysis } from "../../model/analysis.ts";
import { findLastRuns } from "./find-last-runs.ts";
import { separateVersions } from "./separate-versions.ts";

/** Follows functions to where they run: each version of a redefined one gets a name of its own, and it is known which bindings they still see. */
export function followFunctions(analysis: Analysis): Analysis {
  const separated = separateVersions(analysis);
  return { ...separated, lastRunByIndex: findLastRuns(separated) };
}
