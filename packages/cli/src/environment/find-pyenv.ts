import { basename, dirname, join } from "node:path";
import { isFolder, names, readText } from "./site-folders.ts";

/**
 * The environment behind a command of pyenv's: `ROOT/shims/python3` is a script that looks for the version to start, in
 * $PYENV_VERSION, the `.python-version` of the folder or one above, and the file `ROOT/version`.
 * @param command absolute
 * @param folder where the command would be started
 * @returns undefined where the command is none of pyenv's
 */
export function findPyenv(
  command: string,
  folder: string,
  env: NodeJS.ProcessEnv,
): string | undefined {
  const shims = dirname(command);
  const root = dirname(shims);
  const versions = join(root, "versions");
  if (basename(shims) !== "shims" || !isFolder(versions)) return undefined;
  const chosen = env["PYENV_VERSION"] || readNearest(folder) || readText(join(root, "version"));
  // Several may be chosen, the first of which has the command.
  const [version = ""] = chosen?.trim().split(/[\s:]+/) ?? [];
  if (!/^\w[\w.-]*$/.test(version)) return undefined;
  const exact = join(versions, version);
  if (isFolder(exact)) return exact;
  const last = (name: string): number => Number(name.split(".").at(-1));
  const matching = names(versions).filter((name) => name.startsWith(`${version}.`));
  const [newest] = matching.toSorted((a, b) => last(b) - last(a));
  return newest === undefined ? undefined : join(versions, newest);
}

function readNearest(folder: string): string | undefined {
  const text = readText(join(folder, ".python-version"));
  if (text !== undefined && text.trim() !== "") return text;
  const above = dirname(folder);
  return above === folder ? undefined : readNearest(above);
}
