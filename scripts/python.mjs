// Python for the steps that need one: found on the path, with packages in virtual environments under .cache/venvs.
import { execFile, spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { promisify } from "node:util";

const venvs = join(import.meta.dirname, "../.cache/venvs");
const floor = [3, 10];
const minute = 60_000;
const runFile = promisify(execFile);

const probe =
  "import sys; print(sys.version_info[0], sys.version_info[1], sys.executable, sep='\\n')";

/** What a command says of itself, or undefined where it is no Python that is new enough. */
function describe(command) {
  const { status, stdout } = spawnSync(command, ["-c", probe], {
    encoding: "utf8",
    timeout: minute,
  });
  if (status !== 0) return undefined;
  const [major, minor, executable] = stdout.split(/\r?\n/);
  const version = [Number(major), Number(minor)];
  const enough = version[0] > floor[0] || (version[0] === floor[0] && version[1] >= floor[1]);
  return enough ? { version: version.join("."), executable } : undefined;
}

let found;

function python() {
  found ??= [process.env.NBLIFT_PYTHON, "python3", "python"]
    .filter((command) => command !== undefined && command !== "")
    .map(describe)
    .find((one) => one !== undefined) ?? { executable: undefined };
  return found;
}

/**
 * The path of a Python of at least 3.10, or undefined where there is none: then the step that needs it is skipped, with
 * the reason that `whySkipped` gives. $NBLIFT_PYTHON is asked first, then `python3` and `python`.
 * @returns {string | undefined}
 */
export function findPython() {
  return python().executable;
}

/** `3.11` of the Python that `findPython` finds. */
export function pythonVersion() {
  return python().version;
}

/**
 * Why a step that needs Python does not run here, or undefined where it does. With NBLIFT_REQUIRE_PYTHON=1 a missing
 * Python is an error instead, so that CI never passes by skipping.
 * @returns {string | undefined}
 */
export function whySkipped() {
  if (findPython() !== undefined) return undefined;
  const reason = `no Python ${floor.join(".")} or newer on the path`;
  if (process.env.NBLIFT_REQUIRE_PYTHON === "1") throw new Error(`Python is required: ${reason}`);
  return reason;
}

const pip = ["-m", "pip", "--disable-pip-version-check", "--no-input", "--quiet"];

async function make(folder, executable, requirements) {
  rmSync(folder, { recursive: true, force: true });
  await runFile(executable, ["-m", "venv", folder]);
  const own = interpreter(folder);
  const list = join(folder, "requirements.txt");
  writeFileSync(list, requirements.join("\n") + "\n");
  if (requirements.length > 0)
    await runFile(own, [...pip, "install", "-r", list], { maxBuffer: 1e8 });
}

function interpreter(folder) {
  return process.platform === "win32"
    ? join(folder, "Scripts/python.exe")
    : join(folder, "bin/python");
}

/** True when this process may build; a lock that was left by one that died goes after ten minutes. */
function take(lock) {
  try {
    mkdirSync(lock);
    return true;
  } catch {
    const left = existsSync(lock) && Date.now() - statSync(lock).mtimeMs > 10 * minute;
    if (left) rmSync(lock, { recursive: true, force: true });
    return false;
  }
}

async function exclusively(lock, work) {
  while (!take(lock)) await setTimeout(500);
  try {
    await work();
  } finally {
    rmSync(lock, { recursive: true, force: true });
  }
}

/**
 * The Python of a virtual environment that has these requirements, as lines of a requirements file. It is made once for
 * each Python version and list, and kept; equal lists under one name share it, also between processes.
 * @param {string} name for people who look into .cache/venvs
 * @param {readonly string[]} requirements
 * @returns {Promise<string>} the path of its interpreter
 */
export async function venv(name, requirements) {
  const { executable, version } = python();
  if (executable === undefined) throw new Error("No Python to make a virtual environment with");
  const key = createHash("sha256")
    .update(JSON.stringify([executable, version, requirements]))
    .digest("hex")
    .slice(0, 12);
  const folder = join(venvs, `${name}-${key}`);
  const done = join(folder, "complete");
  mkdirSync(venvs, { recursive: true });
  await exclusively(`${folder}.lock`, async () => {
    if (existsSync(done)) return;
    await make(folder, executable, requirements);
    writeFileSync(done, "");
  });
  return interpreter(folder);
}
