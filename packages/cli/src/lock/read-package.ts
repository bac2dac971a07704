import {
  checkPath,
  manifestPath,
  type LockRecord,
  type Manifest,
  type ManifestRequirements,
} from "@nblift/core";
import { readFolder } from "../write/read-folder.ts";
import type { FolderState } from "../write/write-plan.ts";
import { readFile } from "node:fs/promises";
import { join } from "node:path";

/** The file that is resolved, and the one that says to what. */
export const requirementsFile = "requirements.in";
export const lockFile = "requirements.txt";

/** A package as `lock` needs it. */
export interface PackageToLock {
  readonly manifest: Manifest;
  readonly requirements: ManifestRequirements;
  /** Of the paths below, and of all that was generated. */
  readonly state: FolderState;
  /** By path, of those that are files: `requirements.in`, `requirements.txt` and what speaks of them. */
  readonly textByPath: ReadonlyMap<string, string>;
}

/**
 * Reads a package that nblift wrote.
 * @param folder absolute
 * @returns undefined where nblift wrote none there that can be locked
 */
export async function readPackage(folder: string): Promise<PackageToLock | undefined> {
  const manifest = await readManifest(folder);
  const requirements = manifest === undefined ? undefined : checkRequirements(manifest);
  if (manifest === undefined || requirements === undefined) return undefined;
  const paths = [requirementsFile, lockFile, ...requirements.wordings.map(({ path }) => path)];
  const state = await readFolder(folder, paths);
  const texts: (readonly [string, string])[] = [];
  for (const path of paths)
    if (state.stateByPath.get(path)?.kind === "file")
      texts.push([path, await readFile(join(folder, path), "utf8")]);
  return { manifest, requirements, state, textByPath: new Map(texts) };
}

/** The manifest of a folder, as JSON; undefined where there is none that can be read. */
async function readManifest(folder: string): Promise<Manifest | undefined> {
  try {
    const manifest = JSON.parse(await readFile(join(folder, manifestPath), "utf8")) as unknown;
    const isManifest =
      typeof manifest === "object" && manifest !== null && "schemaVersion" in manifest;
    return isManifest && manifest.schemaVersion === 1 ? (manifest as Manifest) : undefined;
  } catch {
    return undefined;
  }
}

/** Somebody may have edited the manifest: what is not as nblift writes it counts as not there. */
function checkRequirements({ requirements }: Manifest): ManifestRequirements | undefined {
  const found: Partial<Record<keyof ManifestRequirements, unknown>> = requirements ?? {};
  const { python, ranAt, wordings, lock } = found;
  if (typeof python !== "string" || !/^3\.\d+$/.test(python) || !Array.isArray(wordings))
    return undefined;
  const isRight = wordings.every((wording: unknown) =>
    ["path", "direct", "resolved", "hashed"].every((key) => isText(wording, key)),
  );
  if (!isRight) return undefined;
  const known = wordings as ManifestRequirements["wordings"];
  return {
    python,
    ranAt: typeof ranAt === "string" ? ranAt : null,
    wordings: known.filter(({ path }) => checkPath(path) === undefined),
    lock: isText(lock, "inputs") ? (lock as LockRecord) : null,
  };
}

function isText(value: unknown, key: string): boolean {
  return (
    typeof value === "object" &&
    value !== null &&
    typeof (value as Record<string, unknown>)[key] === "string"
  );
}
