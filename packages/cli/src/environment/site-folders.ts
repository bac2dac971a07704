import { readdirSync, readFileSync, realpathSync, statSync } from "node:fs";
import { basename, dirname, join } from "node:path";

/** Where a Python environment keeps what is installed. */
export interface SiteFolders {
  /** Absolute, in the order in which Python looks. */
  readonly folders: readonly string[];
  /** Of these, where folders of one user come in; undefined where Python does not look there, as in most virtual environments. */
  readonly userPosition: number | undefined;
  /** `3.11.7`, or `3.11` where no more is known. */
  readonly pythonVersion: string | undefined;
}

/**
 * Finds the folders of installed packages, as Python's `site` module lays them out on Linux, macOS and Windows.
 * @param prefix absolute: `sys.prefix` of the environment
 * @returns undefined where that is no Python environment
 */
export function findSiteFolders(prefix: string): SiteFolders | undefined {
  const configuration = readConfiguration(prefix);
  const version = configuration.get("version_info") ?? configuration.get("version");
  const known = readVersion(version) ?? findCondaVersion(prefix);
  const minor = minorOf(known) ?? findMinor(prefix);
  const exact = known ?? findHeaderVersion(prefix, minor);
  const own = candidates(prefix, minor).filter(isFolder);
  if (own.length === 0) return undefined;
  const home = configuration.get("home");
  const seesSystem = configuration.get("include-system-site-packages")?.toLowerCase() === "true";
  // `home` is the folder of the interpreter that made the environment.
  const base = seesSystem && home !== undefined ? basePrefix(home) : undefined;
  const inherited = base === undefined ? [] : candidates(base, minor).filter(isFolder);
  // A user's own folders come before those of the system, but behind a virtual environment's (`site.venv` of CPython).
  const isVirtual = configuration.size > 0;
  const userPosition = !isVirtual ? 0 : seesSystem ? own.length : undefined;
  const folders = [...new Set([...own, ...inherited])];
  return { folders, userPosition, pythonVersion: exact ?? minor };
}

/** `pyvenv.cfg` of an environment: lower-case keys. Empty where there is none. */
function readConfiguration(prefix: string): ReadonlyMap<string, string> {
  const lines = readText(join(prefix, "pyvenv.cfg"))?.split(/\r?\n/) ?? [];
  const pairs = lines.map((line) => /^\s*([\w-]+)\s*=\s*(.*?)\s*$/.exec(line));
  return new Map(
    pairs.flatMap((pair) =>
      pair === null ? [] : [[(pair[1] ?? "").toLowerCase(), pair[2] ?? ""]],
    ),
  );
}

function candidates(prefix: string, minor: string | undefined): readonly string[] {
  const windows = join(prefix, "Lib", "site-packages");
  const parts = names(join(prefix, "lib"));
  const named = parts.filter((name) => isVersionFolder(name, minor));
  const posix = named.flatMap((name) => [
    join(prefix, "lib", name, "site-packages"),
    join(prefix, "lib64", name, "site-packages"),
  ]);
  // Debian keeps what apt installs apart from what pip does.
  const debian = [
    ...named.map((name) => join(prefix, "local", "lib", name, "dist-packages")),
    ...(parts.includes("python3") ? [join(prefix, "lib", "python3", "dist-packages")] : []),
  ];
  return unique([...posix, ...debian, windows]);
}

/** `lib64` is often a link to `lib`. */
function unique(folders: readonly string[]): readonly string[] {
  const seen = new Set<string>();
  return folders.filter((folder) => {
    const real = realPath(folder);
    return real !== undefined && !seen.has(real) && seen.add(real);
  });
}

function isVersionFolder(name: string, minor: string | undefined): boolean {
  const [, found] = /^(?:python|pypy)(\d\.\d+)t?$/.exec(name) ?? [];
  return found !== undefined && (minor === undefined || found === minor);
}

/** The version that `bin/python3` is, by the name of the file that it links to; else the newest that has packages. */
function findMinor(prefix: string): string | undefined {
  for (const name of ["python", "python3"]) {
    const real = realPath(join(prefix, "bin", name));
    const [, minor] = /^(?:python|pypy)(\d\.\d+)t?$/.exec(basename(real ?? "")) ?? [];
    if (minor !== undefined) return minor;
  }
  const folders = names(join(prefix, "lib")).filter((name) => isVersionFolder(name, undefined));
  const minors = folders.map((name) => name.replace(/^[a-z]+|t$/g, ""));
  const last = (version: string): number => Number(version.split(".")[1]);
  return minors.toSorted((a, b) => last(b) - last(a))[0];
}

function findCondaVersion(prefix: string): string | undefined {
  const file = names(join(prefix, "conda-meta")).find((name) => /^python-\d.*\.json$/.test(name));
  return readVersion(file?.replace("python-", ""));
}

/** An installed Python brings its C headers along, and they say which one it is. */
function findHeaderVersion(prefix: string, minor: string | undefined): string | undefined {
  const text = readText(join(prefix, "include", `python${minor}`, "patchlevel.h"));
  return /^#define[ \t]+PY_VERSION[ \t]+"(\d+\.\d+\.\d+)/m.exec(text ?? "")?.[1];
}

/** `3.11.7` of `3.11.7.final.0` and the like. */
function readVersion(text: string | undefined): string | undefined {
  return /^(\d+\.\d+(?:\.\d+)?)/.exec(text ?? "")?.[1];
}

function minorOf(version: string | undefined): string | undefined {
  return version?.split(".").slice(0, 2).join(".");
}

function basePrefix(home: string): string {
  const name = basename(home).toLowerCase();
  return name === "bin" || name === "scripts" ? dirname(home) : home;
}

/** Names in a folder, sorted; none where it is not there. */
export function names(folder: string): readonly string[] {
  try {
    return readdirSync(folder).toSorted();
  } catch {
    return [];
  }
}

/** The text of a file; undefined where it cannot be read. */
export function readText(file: string): string | undefined {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return undefined;
  }
}

/** Where links lead; undefined where that is nowhere. */
export function realPath(path: string): string | undefined {
  try {
    return realpathSync(path);
  } catch {
    return undefined;
  }
}

export function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
}
