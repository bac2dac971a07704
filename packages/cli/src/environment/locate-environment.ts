import { statSync } from "node:fs";
import { basename, delimiter, dirname, join, resolve } from "node:path";
import { UsageError } from "../usage-error.ts";
import { findKernel } from "./find-kernel.ts";
import { findPyenv } from "./find-pyenv.ts";
import { findSiteFolders, isFolder, realPath } from "./site-folders.ts";

/** Where to look for the environment that a notebook was written in. */
export interface EnvironmentSearch {
  /** Absolute. */
  readonly notebookFolder: string;
  /** `--python`: an interpreter, a command's name or the folder of an environment. */
  readonly explicit: string | undefined;
  readonly env: NodeJS.ProcessEnv;
  /** As the notebook names its kernel. */
  readonly kernelName: string | undefined;
}

/** An environment that was found. */
export interface LocatedEnvironment {
  /** Absolute: `sys.prefix`. */
  readonly prefix: string;
  /** What readers see of it: `.venv`, `active conda environment`; no path of the machine. */
  readonly label: string;
}

/**
 * Finds the environment that belongs to a notebook: the one that was asked for, else the kernel's, the active one, the one in
 * `.venv` beside the notebook or above. Conda's base environment is active everywhere and says little, so it comes last.
 * @throws {UsageError} where the environment that was asked for is none
 */
export function locateEnvironment(search: EnvironmentSearch): LocatedEnvironment | undefined {
  const { notebookFolder, explicit, env, kernelName } = search;
  const beside = findBeside(notebookFolder);
  // The same environment is called the same, however it was found.
  const named = (prefix: string, label: string): LocatedEnvironment =>
    beside !== undefined && realPath(prefix) === realPath(beside.prefix)
      ? beside
      : { prefix, label };
  if (explicit !== undefined) {
    return named(findExplicit(explicit, env), "environment given with --python");
  }
  const kernel = kernelName === undefined ? undefined : findKernel(kernelName, env);
  const kernelPrefix = kernel === undefined ? undefined : prefixOf(kernel);
  if (kernelPrefix !== undefined) return named(kernelPrefix, `kernel ${kernelName}`);
  const active = environmentAt(env["VIRTUAL_ENV"]);
  if (active !== undefined) return named(active, "active virtual environment");
  const conda = environmentAt(env["CONDA_PREFIX"]);
  const isBase = env["CONDA_DEFAULT_ENV"] === "base";
  if (conda !== undefined && !isBase) return named(conda, "active conda environment");
  return beside ?? (conda === undefined ? undefined : named(conda, "conda environment base"));
}

function environmentAt(prefix: string | undefined): string | undefined {
  if (prefix === undefined || prefix === "") return undefined;
  return findSiteFolders(prefix) === undefined ? undefined : resolve(prefix);
}

function findBeside(notebookFolder: string): LocatedEnvironment | undefined {
  let label = ".venv";
  for (let folder = notebookFolder; ; folder = dirname(folder)) {
    const prefix = environmentAt(join(folder, ".venv"));
    if (prefix !== undefined) return { prefix, label };
    if (dirname(folder) === folder) return undefined;
    label = `../${label}`;
  }
}

function findExplicit(explicit: string, env: NodeJS.ProcessEnv): string {
  const isName = /^[\w.-]+$/.test(explicit) && !isFolder(explicit) && !isFile(explicit);
  const path = isName ? findCommand(explicit, env) : resolve(explicit);
  if (path === undefined || (!isFolder(path) && !isFile(path))) {
    throw new UsageError(`--python ${explicit}: there is nothing there`);
  }
  const prefix = findPyenv(path, process.cwd(), env) ?? prefixOf(path);
  if (prefix !== undefined) return prefix;
  throw new UsageError(
    `--python ${explicit}: no Python environment is found by it; give the folder that holds its packages (sys.prefix)`,
  );
}

function findCommand(name: string, env: NodeJS.ProcessEnv): string | undefined {
  const folders = (env["PATH"] ?? env["Path"] ?? "").split(delimiter).filter((one) => one !== "");
  return folders
    .flatMap((folder) => [join(folder, name), join(folder, `${name}.exe`)])
    .find(isFile);
}

/** The environment of an interpreter, or of a folder of one. */
function prefixOf(path: string): string | undefined {
  if (isFolder(path)) {
    const isScripts = ["bin", "scripts"].includes(basename(path).toLowerCase());
    return environmentAt(path) ?? (isScripts ? environmentAt(dirname(path)) : undefined);
  }
  // An interpreter in a virtual environment is a link to the one that made it: what lies beside the link counts.
  const real = realPath(path);
  const interpreters = real === undefined || real === path ? [path] : [path, real];
  for (const interpreter of interpreters) {
    // On Windows an interpreter that is not of a virtual environment stands in the prefix itself.
    const prefix =
      environmentAt(dirname(dirname(interpreter))) ?? environmentAt(dirname(interpreter));
    if (prefix !== undefined) return prefix;
  }
  return undefined;
}

function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() === true;
}
