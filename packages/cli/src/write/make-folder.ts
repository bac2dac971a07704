import { mkdir, rmdir, stat } from "node:fs/promises";
import { dirname } from "node:path";

/**
 * Makes a folder with those above it. The `recursive` of Node itself does not end where a system says of a folder that is
 * there that it is not, as `/proc` does.
 * @param folder absolute
 */
export async function makeFolder(folder: string): Promise<void> {
  if (await isFolder(folder)) return;
  const parent = dirname(folder);
  if (parent !== folder) await makeFolder(parent);
  await mkdir(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== "EEXIST") throw error; // somebody else was faster
  });
}

/**
 * Why a folder cannot be made, as the system says it; undefined where it can, or is there. Leaves nothing behind.
 * @param folder absolute
 */
export async function whyNotMade(folder: string): Promise<string | undefined> {
  if (await isFolder(folder)) return undefined;
  const parent = dirname(folder);
  if (parent !== folder && !(await isThere(parent))) return whyNotMade(parent);
  try {
    await mkdir(folder);
    await rmdir(folder);
    return undefined;
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    return code === "EEXIST" ? undefined : message.replace(/, \w+ '.*$/, "");
  }
}

async function isFolder(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );
}

async function isThere(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    ({ code }: NodeJS.ErrnoException) => code === "EACCES",
  );
}
