import { isAbsolute, relative, sep } from "node:path";

/** A folder for the reader: relative to the current one where it is in it, with forward slashes. */
export function shownFolder(folder: string, cwd: string): string {
  const near = relative(cwd, folder);
  const isFar = near === ".." || near.startsWith(`..${sep}`) || isAbsolute(near);
  return (isFar ? folder : near === "" ? "." : near).replaceAll(sep, "/");
}
