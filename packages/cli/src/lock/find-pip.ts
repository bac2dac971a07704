import { join } from "node:path";
import { runProcess } from "./run-process.ts";

/** A pip that can resolve without installing, which the releases from 22.2 on can. */
export interface Pip {
  /** The words that start it: `python3.11 -m pip`. */
  readonly command: readonly string[];
  readonly major: number;
  /** Minor version of the Python that it runs in, and resolves for: `3.11`. */
  readonly python: string;
}

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Finds a pip for a Python: in the active environment, in `.venv` beside the package, and on the path.
 * @param python minor version: pip takes the markers of the Python that it runs in, and would be wrong for another
 * @param folder absolute; where to look for `.venv`
 * @returns one that will do, and the versions of Python of all that were seen
 */
export async function findPip(
  python: string,
  folder: string,
  env: Environment,
): Promise<{ readonly pip: Pip | undefined; readonly seen: readonly string[] }> {
  const seen = new Set<string>();
  for (const command of candidates(python, folder, env)) {
    const pip = await askVersion(command, folder, env);
    if (pip === undefined) continue;
    seen.add(pip.python);
    if (pip.python === python) return { pip, seen: [...seen] };
  }
  return { pip: undefined, seen: [...seen] };
}

async function askVersion(
  command: readonly string[],
  folder: string,
  env: Environment,
): Promise<Pip | undefined> {
  const { code, stdout } = await runProcess([...command, "--version"], folder, env);
  const [, major, minor, python] =
    /^pip (\d+)\.(\d+)[^]*\(python (3\.\d+)\)/.exec(code === 0 ? stdout : "") ?? [];
  if (python === undefined || Number(major) * 100 + Number(minor) < 2202) return undefined;
  return { command, major: Number(major), python };
}

function candidates(
  python: string,
  folder: string,
  env: Environment,
): readonly (readonly string[])[] {
  const isWindows = process.platform === "win32";
  const prefixes = [env["VIRTUAL_ENV"], env["CONDA_PREFIX"], join(folder, ".venv")];
  const own = prefixes
    .filter((prefix) => prefix !== undefined && prefix !== "")
    .map((prefix = "") =>
      isWindows ? join(prefix, "Scripts", "python.exe") : join(prefix, "bin", "python"),
    );
  const named = isWindows ? [["py", `-${python}`]] : [[`python${python}`], ["python3"]];
  return [
    ...[...own.map((one) => [one]), ...named, ["python"]].map((one) => [...one, "-m", "pip"]),
    ["pip"],
  ];
}
