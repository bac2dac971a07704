import { randomUUID } from "node:crypto";
import {
  access,
  chmod,
  constants,
  readFile,
  realpath,
  rename,
  rm,
  stat,
  writeFile,
} from "node:fs/promises";
import { basename, dirname, join } from "node:path";

/**
 * Puts new bytes in the place of a file's, at once and with the same rights; where the path is a link, in the place of
 * what it leads to. Refuses what is read-only and what is no longer as it was read.
 * @param file absolute
 * @param before what was read of it
 * @returns why nothing was written; `undefined` where it was
 */
export async function replaceFile(
  file: string,
  before: Uint8Array,
  after: Uint8Array,
): Promise<string | undefined> {
  try {
    const target = await realpath(file);
    const { mode } = await stat(target);
    // A new file beside it could take its place whatever its rights are; the superuser may write to any.
    if ((mode & 0o222) === 0 || !(await isWritable(target))) return "the file is read-only";
    const beside = join(dirname(target), `.${basename(target)}.${randomUUID().slice(0, 8)}.tmp`);
    try {
      await writeFile(beside, after, { flag: "wx" });
      await chmod(beside, mode & 0o7777);
      if (!(await readFile(target)).equals(before)) return "it was changed in the meantime";
      await rename(beside, target);
    } finally {
      await rm(beside, { force: true });
    }
    return undefined;
  } catch (error) {
    if (error instanceof Error && "syscall" in error) return error.message;
    throw error;
  }
}

async function isWritable(file: string): Promise<boolean> {
  return access(file, constants.W_OK).then(
    () => true,
    () => false,
  );
}
