import type { LedgerEntry, PlannedNotebook } from "../model/plan.ts";
import { subjectOf, type FileToWrite } from "./plan-files.ts";

/** Where a template writes what the plan puts at a path; a path that it writes as it is need not be listed. */
export type PlaceByPath = ReadonlyMap<string, string>;

/**
 * The ledgers as the template wrote things down: a script holds what the plan puts into modules, and what a template has
 * no file for is said to be left out.
 * @param written paths of the files that are written
 */
export function placeTargets(
  notebooks: readonly PlannedNotebook[],
  files: readonly FileToWrite[],
  written: ReadonlySet<string>,
  template: string,
): readonly PlannedNotebook[] {
  const places = findPlaces(files);
  const place = (entry: LedgerEntry): LedgerEntry => {
    const moved = entry.targets.map((target) => placeTarget(target, places, written));
    const targets = [...new Set(moved.filter((target) => target !== undefined))];
    if (targets.length > 0 || entry.targets.length === 0) return { ...entry, targets };
    const left = `the template \`${template}\` has no file for it`;
    const reason = entry.reason === "" ? left : `${entry.reason}; ${left}`;
    return { ...entry, role: "dropped", targets, reason };
  };
  return notebooks.map((notebook) => ({ ...notebook, ledger: notebook.ledger.map(place) }));
}

function placeTarget(
  target: string,
  places: PlaceByPath,
  written: ReadonlySet<string>,
): string | undefined {
  const [path = "", name] = target.split(":");
  const place = written.has(path) ? path : places.get(path);
  if (place === undefined || !written.has(place)) return undefined;
  return name === undefined ? place : `${place}:${name}`;
}

/** A file that is for a thing of the plan stands for the path that the plan gave it. */
function findPlaces(files: readonly FileToWrite[]): PlaceByPath {
  return new Map(
    files.flatMap((file) => planPaths(file).map((path) => [path, file.path] as const)),
  );
}

function planPaths({ source, path, context }: FileToWrite): readonly string[] {
  const { module, test, pipeline, script } = context;
  switch (subjectOf(source)) {
    case "module":
      return module === null ? [] : [module.path];
    case "test":
      return test === null ? [] : [test.path];
    case "pipeline":
      return pipeline === null
        ? []
        : [`${pipeline.folder}/${path.slice(path.lastIndexOf("/") + 1)}`];
    case "script": {
      const folder = script?.pipeline?.folder;
      const own = ["pipeline.py", "parameters.py", "__main__.py"].map(
        (name) => `${folder}/${name}`,
      );
      return [...(script?.modules ?? []), ...(folder === undefined ? [] : own)];
    }
    default:
      return [];
  }
}
