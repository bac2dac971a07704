import { randomUUID } from "node:crypto";
import { copyFile, readdir, rename, rm, rmdir, unlink, writeFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { makeFolder } from "./make-folder.ts";
import type { PlannedWrite, WantedFile, WritePlan } from "./write-plan.ts";

/**
 * Writes what was planned. All files are written beside the package first; then a new package is put in its place at
 * once, and files of one that is there are put in theirs one after the other, each whole, the manifest last.
 * Must not be called with conflicts.
 * @param folder of the package, absolute
 */
export async function applyWrites(folder: string, { writes }: WritePlan): Promise<void> {
  const changed = writes.filter(({ action }) => action === "create" || action === "update");
  const removed = writes.filter(({ action }) => action === "remove");
  if (changed.length > 0) await putIn(folder, changed);
  for (const { path } of removed) await remove(folder, path);
}

async function putIn(folder: string, changed: readonly PlannedWrite[]): Promise<void> {
  const beside = join(dirname(folder), `.${basename(folder)}.${randomUUID().slice(0, 8)}.tmp`);
  try {
    for (const { file } of changed) if (file !== undefined) await write(beside, file);
    if (await isFree(folder)) await rename(beside, folder);
    else for (const { path } of changed) await putFileIn(join(beside, path), join(folder, path));
  } finally {
    await rm(beside, { recursive: true, force: true });
  }
}

async function write(folder: string, { path, content }: WantedFile): Promise<void> {
  const target = join(folder, path);
  await makeFolder(dirname(target));
  if (content.text !== undefined) await writeFile(target, content.text);
  else await copyFile(content.copyOf, target);
}

async function putFileIn(from: string, to: string): Promise<void> {
  await makeFolder(dirname(to));
  await rename(from, to);
}

/** True where nothing is there, or an empty folder, which goes: Windows renames onto none. */
async function isFree(folder: string): Promise<boolean> {
  try {
    await rmdir(folder);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "ENOENT";
  }
}

/** With the folders that get empty by it. */
async function remove(folder: string, path: string): Promise<void> {
  await unlink(join(folder, path));
  for (let parent = dirname(path); parent !== "."; parent = dirname(parent)) {
    const left = await readdir(join(folder, parent));
    if (left.length > 0) return;
    await rmdir(join(folder, parent));
  }
}
