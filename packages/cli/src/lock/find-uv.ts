import { homedir } from "node:os";
import { join } from "node:path";
import { runProcess } from "./run-process.ts";

/** The words that start uv: `uv`, or `python3 -m uv`. */
export type UvCommand = readonly string[];

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Finds uv: the one that runs this process, the one on the path, in the active environment or in `.venv` beside the package,
 * where its installer puts it, as a module of Python, and last through `uvx`. A command that is there and does not run,
 * as a shim of a version manager may, does not count.
 * @param folder absolute; where to look for `.venv`
 */
export async function findUv(folder: string, env: Environment): Promise<UvCommand | undefined> {
  for (const command of candidates(folder, env)) {
    const { code, stdout } = await runProcess([...command, "--version"], folder, env);
    if (code === 0 && /^uv\s+\d/.test(stdout)) return command;
  }
  return undefined;
}

function candidates(folder: string, env: Environment): readonly UvCommand[] {
  const isWindows = process.platform === "win32";
  const scripts = (prefix: string): string => join(prefix, isWindows ? "Scripts" : "bin");
  const home = env["HOME"] ?? env["USERPROFILE"] ?? homedir();
  const folders = [
    ...[env["VIRTUAL_ENV"], env["CONDA_PREFIX"]].flatMap((prefix) =>
      prefix === undefined || prefix === "" ? [] : [scripts(prefix)],
    ),
    scripts(join(folder, ".venv")),
    join(home, ".local/bin"),
    join(home, ".cargo/bin"),
  ];
  const given = env["UV"];
  return [
    ...(given === undefined || given === "" ? [] : [[given]]),
    ["uv"],
    ...folders.map((one) => [join(one, "uv")]),
    ...(isWindows ? [["py", "-m", "uv"]] : [["python3", "-m", "uv"]]),
    ["python", "-m", "uv"],
    ["uvx", "uv"],
  ];
}
