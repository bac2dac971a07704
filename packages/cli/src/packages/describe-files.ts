import { diagnose, editedFiles, packageOutOfDate, type Diagnostic } from "@nblift/core";
import { showDiff } from "../write/show-diff.ts";
import type { PlannedWrite, WritePlan } from "../write/write-plan.ts";
import { describeConflicts, listPaths } from "./describe-conflicts.ts";
import type { FileOutcome, PackageJob } from "./package-job.ts";

/** What `--check` says of a package that is not up to date: a diagnostic of its first notebook. */
export function describeOutOfDate(
  plan: WritePlan,
  name: string,
  notebook: string,
): readonly Diagnostic[] {
  const changed = changesOf(plan).map(({ path }) => path);
  if (changed.length === 0 && plan.conflicts.length === 0) return [];
  const files = changed.length === 0 ? "" : `: ${listPaths(changed)}`;
  // What stands in the way of writing it would stand there without --check, too.
  const [inTheWay] = describeConflicts(plan.conflicts, notebook, name);
  const help = inTheWay?.help ?? "convert without --check, with the same options";
  return [
    diagnose(
      packageOutOfDate,
      { notebook },
      `\`${name}\` is not what conversion would write${files}`,
      inTheWay?.code === editedFiles.code
        ? `move your edits into the notebook, or drop them: ${help}`
        : help,
    ),
  ];
}

/** Every file that is not as it should be, edited ones included. */
function changesOf({ writes, conflicts }: WritePlan): readonly Omit<FileOutcome, "diff">[] {
  const edited = new Set(conflicts.flatMap((one) => ("path" in one ? [one.path] : [])));
  const changes = writes
    .filter(({ action }) => action !== "keep")
    .map(({ path, action }) => ({ path, action: edited.has(path) ? ("edited" as const) : action }));
  const planned = new Set(writes.map(({ path }) => path));
  const left = [...edited].filter((path) => !planned.has(path));
  return [...changes, ...left.map((path) => ({ path, action: "edited" as const }))].sort(byPath);
}

/** Every file of the plan with what becomes of it, sorted by path, and with its difference where that is asked for. */
export async function describeFiles(
  { name, settings: { showsDiff } }: PackageJob,
  folder: string,
  plan: WritePlan,
): Promise<readonly FileOutcome[]> {
  const changes = changesOf(plan);
  const kept = plan.writes.filter(({ action }) => action === "keep");
  const all = [...changes, ...kept.map(({ path, action }) => ({ path, action }))].sort(byPath);
  const isReadable = (path: string): boolean =>
    !plan.conflicts.some(
      (one) =>
        "path" in one && one.path === path && one.kind !== "edited" && one.kind !== "unknown",
    );
  const files: FileOutcome[] = [];
  for (const { path, action } of all) {
    const write = plan.writes.find((one) => one.path === path);
    const isShown = showsDiff && write !== undefined && isReadable(path);
    files.push({ path, action, diff: isShown ? await showDiff(folder, name, write) : undefined });
  }
  return files;
}

function byPath(a: Pick<PlannedWrite, "path">, b: Pick<PlannedWrite, "path">): number {
  return a.path < b.path ? -1 : 1;
}
