import type { Analysis, FollowedAnalysis } from "../../model/analysis.ts";
import { findSureFailures } from "../find-sure-failures.ts";
import { findLastRuns } from "./find-last-runs.ts";
import { separateVersions } from "./separate-versions.ts";

/**
 * Follows functions to where they run: each version of a redefined one gets a name of its own, and it is known which bindings they still see,
 * and which of their calls surely fail.
 */
export function followFunctions(analysis: Analysis): FollowedAnalysis {
  const separated = separateVersions(analysis);
  return {
    ...separated,
    lastRunByIndex: findLastRuns(separated),
    sureFailures: findSureFailures(separated),
  };
}
