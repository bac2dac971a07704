// One batch of random notebooks: written, converted in one call, and compared with their packages.
import { execFile } from "node:child_process";
import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";

const runFile = promisify(execFile);
const cli = join(import.meta.dirname, "../../packages/cli/bin/nblift.mjs");

/** Runs one of the Python scripts beside this one. */
export async function python(executable, script, args, input) {
  const path = join(import.meta.dirname, script);
  const env = { ...process.env, PYTHONHASHSEED: "0", PYTHONDONTWRITEBYTECODE: "1" };
  const running = runFile(executable, ["-B", path, ...args], { env, maxBuffer: 1e9 });
  running.child.stdin.end(input ?? "");
  return (await running).stdout;
}

/** The report of `convert`, or what went wrong where it gave none. */
async function convert(notebooks, out, isFormatted) {
  const flags = ["--out", out, "--no-environment", "--output-format", "json"];
  if (!isFormatted) flags.push("--no-format");
  const args = [cli, "convert", ...notebooks, "--no-cache", ...flags];
  try {
    return { report: (await runFile(process.execPath, args, { maxBuffer: 1e9 })).stdout };
  } catch (error) {
    if (error.code === 1 && error.stdout !== "") return { report: error.stdout };
    const lines = String(error.stderr ?? error).split("\n");
    return { crash: lines.slice(0, 12).join(" | ") };
  }
}

/**
 * Differences between the notebooks of a folder and their packages, by the stem of the file.
 * @param {{ executable: string, folder: string, isFormatted: boolean, hasTests: boolean, out?: string }} options
 * @returns {Promise<Record<string, string[]>>}
 */
export async function differencesOf({ executable, folder, isFormatted, hasTests, out }) {
  const own = out ?? (await mkdtemp(join(tmpdir(), "nblift-random-")));
  const stems = (await readdir(folder)).filter((name) => name.endsWith(".ipynb"));
  try {
    return await compareAll(
      stems.map((name) => join(folder, name)),
      { executable, folder, isFormatted, hasTests, out: own },
    );
  } finally {
    if (out === undefined) await rm(own, { recursive: true, force: true });
  }
}

const stemOf = (path) =>
  path
    .split(/[\\/]/)
    .at(-1)
    .replace(/\.ipynb$/, "");

/** Where a crash takes all of them with it, halves are tried until it is one notebook's. */
async function compareAll(notebooks, options) {
  const { executable, folder, isFormatted, hasTests, out } = options;
  const { report, crash } = await convert(notebooks, out, isFormatted);
  if (crash !== undefined) {
    if (notebooks.length === 1) return { [stemOf(notebooks[0])]: [`convert: crash: ${crash}`] };
    await rm(out, { recursive: true, force: true });
    const half = Math.ceil(notebooks.length / 2);
    const first = await compareAll(notebooks.slice(0, half), options);
    return { ...first, ...(await compareAll(notebooks.slice(half), options)) };
  }
  const path = join(out, "report.json");
  await writeFile(path, report);
  const args = [folder, out, path, ...(hasTests ? ["--tests"] : [])];
  const compared = JSON.parse(await python(executable, "check.py", args));
  const wanted = new Set(notebooks.map(stemOf));
  return Object.fromEntries(Object.entries(compared).filter(([stem]) => wanted.has(stem)));
}

/** Writes notebooks `first` to `first + count - 1` of a seed into a folder and gives their constructs by stem. */
export async function generate({ executable, folder, seed, first, count, tagged }) {
  const args = [folder, String(seed), String(first), String(count), String(tagged)];
  await python(executable, "generate.py", args);
  return JSON.parse(await readFile(`${folder}.json`, "utf8"));
}
