import type { PackagePlan } from "../model/plan.ts";
import { checkPath } from "./check-path.ts";

/** Names of modules that the notebook writes itself and imports: they stand beside the package, as `src/NAME.py`. */
export function modulesBeside({ keptFiles }: PackagePlan): readonly string[] {
  const names = keptFiles.flatMap(({ path }) => {
    const name = /^src\/(\w+)\.py$/.exec(path)?.[1];
    return name === undefined || checkPath(path) !== undefined ? [] : [name];
  });
  return [...new Set(names)].sort();
}
