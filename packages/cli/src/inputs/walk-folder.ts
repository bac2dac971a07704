import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";
import { manifestPath } from "@nblift/core";
import { holdsNotebook } from "./holds-notebook.ts";

/** What holds other people's code, or copies. */
const skippedFolders = new Set(["node_modules", "__pycache__", "site-packages"]);

/** Files that mark a virtual environment, a conda environment and a package that nblift wrote. */
const skippingMarks = ["pyvenv.cfg", "conda-meta", manifestPath];

/**
 * The notebooks in a folder and its folders, as paths relative to it, sorted by name. Links to folders are not followed;
 * hidden folders, environments and generated packages are left out.
 */
export async function walkFolder(folder: string): Promise<readonly string[]> {
  return walk(folder, "");
}

async function walk(folder: string, prefix: string): Promise<string[]> {
  const entries = await readdir(join(folder, prefix), { withFileTypes: true }).catch(
    () => undefined,
  );
  // Given as if it were a notebook: reading it says what is wrong, and the others go on.
  if (entries === undefined) return [prefix];
  const found: string[] = [];
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const path = prefix === "" ? entry.name : `${prefix}/${entry.name}`;
    if (entry.name.startsWith(".")) continue;
    if (entry.isDirectory()) {
      if (!(await isSkipped(folder, path, entry.name))) found.push(...(await walk(folder, path)));
    } else if (await holdsNotebook(join(folder, path))) found.push(path);
  }
  return found;
}

async function isSkipped(folder: string, path: string, name: string): Promise<boolean> {
  if (skippedFolders.has(name)) return true;
  const marks = skippingMarks.map((mark) =>
    stat(join(folder, path, mark)).then(
      () => true,
      () => false,
    ),
  );
  return (await Promise.all(marks)).includes(true);
}
