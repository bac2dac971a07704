import { randomUUID } from "node:crypto";
import {
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { deserialize, serialize } from "node:v8";

/** Beyond this many bytes the entries that were not used for longest go. */
const mostBytes = 512 * 1024 * 1024;

/** What is stored under a key; `undefined` where nothing is, or what is there cannot be read. */
export function readEntry(folder: string, key: string): unknown {
  const file = join(folder, key);
  try {
    const value: unknown = deserialize(readFileSync(file));
    const now = new Date();
    utimesSync(file, now, now);
    return value;
  } catch {
    return undefined;
  }
}

/** Stores a value, each file at once. A folder that cannot be written costs time in the next run and nothing else. */
export function writeEntry(folder: string, key: string, value: unknown): void {
  const file = join(folder, key);
  const beside = `${file}.${randomUUID().slice(0, 8)}`;
  try {
    // What notebooks hold is nobody else's business.
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    writeFileSync(beside, serialize(value), { mode: 0o600 });
    renameSync(beside, file);
    // To look at all of them costs more than one: keys are hashes, so that this is one time in 64.
    if (/^0[0-3]/.test(key)) removeOldest(folder, mostBytes);
  } catch {
    removeQuietly(beside);
  }
}

function removeQuietly(file: string): void {
  try {
    rmSync(file, { force: true });
  } catch {
    // The folder is a file, or is not to be written: then there is nothing to remove.
  }
}

/** @param limit bytes that may stay */
export function removeOldest(folder: string, limit: number): void {
  const entries = readdirSync(folder)
    .flatMap((name) => {
      const file = join(folder, name);
      const found = statSync(file, { throwIfNoEntry: false });
      return found === undefined ? [] : [{ file, size: found.size, usedAt: found.mtimeMs }];
    })
    .sort((a, b) => b.usedAt - a.usedAt);
  let kept = 0;
  for (const { file, size } of entries) {
    kept += size;
    if (kept > limit) rmSync(file, { force: true });
  }
}
