import { join } from "node:path";
import { isFolder } from "./site-folders.ts";

/**
 * Where `pip install --user` puts what it installs for one user, as Python's `site` module lays it out: below `~/.local` on
 * Linux, `~/Library/Python` for the Python of a macOS framework, `%APPDATA%\\Python` on Windows, or below $PYTHONUSERBASE.
 * @param minor `3.11`
 * @param env whose variables Python itself reads
 * @returns those that are there; none where $PYTHONNOUSERSITE says so
 */
export function findUserSite(
  minor: string | undefined,
  env: Readonly<Record<string, string | undefined>>,
): readonly string[] {
  const read = (name: string): string | undefined => env[name] || undefined;
  if (minor === undefined || read("PYTHONNOUSERSITE") !== undefined) return [];
  const base = read("PYTHONUSERBASE");
  const home = read("HOME") ?? read("USERPROFILE");
  const roaming = read("APPDATA");
  const windows = `Python${minor.replace(".", "")}`;
  const posix = join("lib", `python${minor}`, "site-packages");
  const framework = join("lib", "python", "site-packages");
  const folders =
    base === undefined
      ? [
          ...(home === undefined
            ? []
            : [join(home, ".local", posix), join(home, "Library", "Python", minor, framework)]),
          ...(roaming === undefined ? [] : [join(roaming, "Python", windows, "site-packages")]),
        ]
      : [join(base, posix), join(base, framework), join(base, windows, "site-packages")];
  return folders.filter(isFolder);
}
