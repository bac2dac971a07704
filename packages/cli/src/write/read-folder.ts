import { checkPath, manifestPath } from "@nblift/core";
import type { Stats } from "node:fs";
import { lstat, readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { hashOf, hashOfFile } from "./hash.ts";
import type { FolderState, PathState, WrittenState } from "./write-plan.ts";

/** Above this size a file is only compared byte for byte, line ends included. */
const largestText = 16 * 1024 * 1024;

/**
 * Looks at a package's folder: what nblift wrote there last, and the state of each wanted path. Changes nothing, and
 * follows no link.
 * @param folder absolute
 */
export async function readFolder(
  folder: string,
  wantedPaths: readonly string[],
): Promise<FolderState> {
  const kind = await kindOf(folder);
  if (kind !== "folder") return { kind, written: undefined, stateByPath: new Map() };
  const written = await readWritten(folder);
  const paths = new Set([
    ...wantedPaths,
    ...Object.keys(written?.files ?? {}),
    ...Object.keys(written?.data ?? {}),
  ]);
  const states: (readonly [string, PathState])[] = [];
  for (const path of paths) states.push([path, await stateOf(folder, path)]);
  return { kind, written, stateByPath: new Map(states) };
}

async function kindOf(folder: string): Promise<FolderState["kind"]> {
  const found = await lstatIfThere(folder);
  if (found === undefined) return "absent";
  if (!found.isDirectory()) return "foreign";
  return (await readdir(folder)).length === 0 ? "empty" : "folder";
}

async function readWritten(folder: string): Promise<WrittenState | undefined> {
  if ((await stateOf(folder, manifestPath)).kind !== "file") return undefined;
  const text = await readFile(join(folder, manifestPath), "utf8");
  const manifest = parseJson(text) as
    { schemaVersion?: unknown; files?: unknown; data?: unknown } | undefined;
  if (manifest?.schemaVersion !== 1 || typeof manifest.files !== "object") return undefined;
  return { files: hashesOf(manifest.files), data: hashesOf(manifest.data) };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // A manifest that cannot be read protects nothing: the folder counts as not written by nblift.
    return undefined;
  }
}

/** Whoever edited the manifest must not make nblift remove or overwrite something elsewhere. */
function hashesOf(value: unknown): Readonly<Record<string, string>> {
  const entries = Object.entries(typeof value === "object" && value !== null ? value : {});
  return Object.fromEntries(
    entries.filter(([path, hash]) => checkPath(path) === undefined && typeof hash === "string"),
  ) as Record<string, string>;
}

async function stateOf(folder: string, path: string): Promise<PathState> {
  const parts = path.split("/");
  for (let depth = 1; depth <= parts.length; depth++) {
    const found = await lstatIfThere(join(folder, ...parts.slice(0, depth)));
    if (found === undefined) return { kind: "absent" };
    if (found.isSymbolicLink()) return { kind: "link" };
    const isLast = depth === parts.length;
    if (isLast ? !found.isFile() : !found.isDirectory()) return { kind: "blocked" };
    if (isLast) return { kind: "file", ...(await hashesOfFile(join(folder, path), found.size)) };
  }
  return { kind: "absent" };
}

async function hashesOfFile(
  file: string,
  size: number,
): Promise<{ readonly sha256: string; readonly unixSha256: string }> {
  if (size > largestText) {
    const sha256 = await hashOfFile(file);
    return { sha256, unixSha256: sha256 };
  }
  const bytes = await readFile(file);
  const sha256 = hashOf(bytes);
  const isText = bytes.includes("\r\n");
  return {
    sha256,
    unixSha256: isText ? hashOf(bytes.toString("utf8").replaceAll("\r\n", "\n")) : sha256,
  };
}

async function lstatIfThere(path: string): Promise<Stats | undefined> {
  try {
    return await lstat(path);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === "ENOENT" || code === "ENOTDIR") return undefined;
    throw error;
  }
}
