import {
  diagnose,
  editedFiles,
  folderNotGenerated,
  pathInTheWay,
  type Diagnostic,
} from "@nblift/core";
import type { WriteConflict } from "../write/write-plan.ts";

const mostNames = 5;

/** What stands in the way of writing a package, as diagnostics of its first notebook. */
export function describeConflicts(
  conflicts: readonly WriteConflict[],
  notebook: string,
  folder: string,
): readonly Diagnostic[] {
  const place = { notebook };
  if (conflicts.some(({ kind }) => kind === "foreign-folder"))
    return [
      diagnose(
        folderNotGenerated,
        place,
        `\`${folder}\` is there already and was not written by nblift`,
        "write elsewhere with --out or --name, or into it with --force",
      ),
    ];
  const pathsOf = (...kinds: readonly WriteConflict["kind"][]): readonly string[] =>
    conflicts.flatMap((conflict) =>
      "path" in conflict && kinds.includes(conflict.kind) ? [conflict.path] : [],
    );
  const edited = pathsOf("edited", "unknown");
  const blocked = pathsOf("link", "blocked");
  return [
    ...(edited.length === 0
      ? []
      : [
          diagnose(
            editedFiles,
            place,
            `files of \`${folder}\` were edited: ${listPaths(edited)}`,
            "see the difference with --diff, overwrite with --force",
          ),
        ]),
    ...(blocked.length === 0
      ? []
      : [
          diagnose(
            pathInTheWay,
            place,
            `nothing is written to \`${folder}\`: a link or a folder stands at ${listPaths(blocked)}`,
            "remove it, or write elsewhere with --out",
          ),
        ]),
  ];
}

/** The first few, and how many more. */
export function listPaths(paths: readonly string[]): string {
  const more = paths.length - mostNames;
  const shown = paths.slice(0, mostNames).join(", ");
  return more > 0 ? `${shown} and ${more} more` : shown;
}
