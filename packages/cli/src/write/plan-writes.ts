import { manifestPath } from "@nblift/core";
import type {
  FolderState,
  PathState,
  PlannedWrite,
  WantedFile,
  WriteConflict,
  WritePlan,
} from "./write-plan.ts";

/**
 * Decides what to write into a package's folder and what stands in the way; touches nothing. Files that neither are
 * wanted nor were written by nblift are left alone. With `isForced`, edited and unknown files are overwritten, but never
 * anything that a link leads to.
 */
export function planWrites(
  state: FolderState,
  wanted: readonly WantedFile[],
  isForced: boolean,
): WritePlan {
  if (state.kind === "foreign") return { writes: [], conflicts: [{ kind: "foreign-folder" }] };
  const planned = [...wanted.map((file) => planFile(state, file)), ...planRemovals(state, wanted)];
  const conflicts = [
    ...folderConflicts(state),
    ...planned.flatMap(({ conflict }) => (conflict === undefined ? [] : [conflict])),
  ];
  return {
    writes: planned
      .flatMap(({ write }) => (write === undefined ? [] : [write]))
      .sort(byPathManifestLast),
    conflicts: isForced
      ? conflicts.filter(({ kind }) => kind === "link" || kind === "blocked")
      : conflicts,
  };
}

interface Planned {
  readonly write: PlannedWrite | undefined;
  readonly conflict: WriteConflict | undefined;
}

function folderConflicts({ kind, written }: FolderState): readonly WriteConflict[] {
  return kind === "folder" && written === undefined ? [{ kind: "foreign-folder" }] : [];
}

function planFile(state: FolderState, file: WantedFile): Planned {
  const { path, sha256 } = file;
  const found = state.stateByPath.get(path) ?? { kind: "absent" };
  if (found.kind === "absent")
    return { write: { path, action: "create", file }, conflict: undefined };
  if (holds(found, sha256)) return { write: { path, action: "keep", file }, conflict: undefined };
  return { write: { path, action: "update", file }, conflict: conflictOf(state, path, found) };
}

function conflictOf(state: FolderState, path: string, found: PathState): WriteConflict | undefined {
  if (found.kind === "link" || found.kind === "blocked") return { kind: found.kind, path };
  // The manifest does not list itself. It says what was written last, so that nothing else is lost with it.
  if (path === manifestPath || state.written === undefined) return undefined;
  const last = lastWritten(state, path);
  if (last === undefined) return { kind: "unknown", path };
  return holds(found, last) ? undefined : { kind: "edited", path };
}

/** What was generated earlier and is no longer wanted goes, unless it was edited. Data files are never removed. */
function planRemovals(state: FolderState, wanted: readonly WantedFile[]): readonly Planned[] {
  const kept = new Set([manifestPath, ...wanted.map(({ path }) => path)]);
  return Object.entries(state.written?.files ?? {}).flatMap(([path, sha256]): Planned[] => {
    const found = state.stateByPath.get(path) ?? { kind: "absent" };
    if (kept.has(path) || found.kind !== "file") return [];
    if (!holds(found, sha256)) return [{ write: undefined, conflict: { kind: "edited", path } }];
    return [{ write: { path, action: "remove", file: undefined }, conflict: undefined }];
  });
}

function lastWritten({ written }: FolderState, path: string): string | undefined {
  return [written?.files, written?.data]
    .map((hashes) =>
      hashes !== undefined && Object.hasOwn(hashes, path) ? hashes[path] : undefined,
    )
    .find((hash) => hash !== undefined);
}

function holds(found: PathState, sha256: string): boolean {
  return found.kind === "file" && (found.sha256 === sha256 || found.unixSha256 === sha256);
}

/** The manifest comes last: a run that is cut off leaves the old one, which still protects what was edited. */
function byPathManifestLast(a: PlannedWrite, b: PlannedWrite): number {
  const last = Number(a.path === manifestPath) - Number(b.path === manifestPath);
  return last !== 0 ? last : a.path < b.path ? -1 : 1;
}
