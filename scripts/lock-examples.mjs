// Locks the packages of the examples, and sets each up and tests it in a fresh environment as its README says.
// node scripts/lock-examples.mjs [NAME...], after `npm run bundle`. Asks the index that uv and pip are configured for.
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { delimiter, dirname, join } from "node:path";
import { findPython, pythonVersion, venv, whySkipped } from "./python.mjs";

const root = join(import.meta.dirname, "..");
const cli = join(root, "packages/cli/bin/nblift.mjs");
const work = join(root, ".cache/locked-examples");

/** Folders with a notebook: the examples, and the packages made by hand where they are at hand. */
function cases() {
  const folders = [join(root, "examples"), join(root, "../shared/golden")].filter(existsSync);
  return folders.flatMap((folder) =>
    readdirSync(folder, { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => ({ name, folder: join(folder, name), isExample: folder.startsWith(root) }))
      .filter((one) => notebookOf(one) !== undefined),
  );
}

function notebookOf({ folder }) {
  return ["notebook.ipynb", "notebook.py"].find((file) => existsSync(join(folder, file)));
}

function run(command, args, cwd, env) {
  const { status, stdout, stderr } = spawnSync(command, args, { cwd, env, encoding: "utf8" });
  if (status !== 0)
    throw new Error(`${[command, ...args].join(" ")} ended with ${status}\n${stdout}${stderr}`);
  return stdout;
}

/** What stands in the `sh` block below a heading of the README, for the Python at hand. */
function commands(readme, heading) {
  const [, block] =
    new RegExp(`^## ${heading}\n[^]*?^\`\`\`sh\n([^]*?)^\`\`\``, "m").exec(readme) ?? [];
  return block?.replace(/^python3\.\d+ -m venv/m, `${JSON.stringify(findPython())} -m venv`);
}

/** The versions that the notebook was written with: those of the environment that the hand-made package was locked in. */
async function python({ folder, isExample }) {
  if (isExample) return ["--no-environment"];
  const lines = readFileSync(join(folder, "expected/requirements.in"), "utf8").split("\n");
  const pins = lines.map((line) => line.replace(/\s*#.*/, "")).filter((line) => line !== "");
  return ["--python", await venv("golden", pins)];
}

async function check(one, env) {
  const out = join(work, one.isExample ? "examples" : "golden");
  rmSync(join(out, one.name), { recursive: true, force: true });
  mkdirSync(out, { recursive: true });
  const options = ["--out", out, "--name", one.name, "--copy-data", "--quiet"];
  const given = await python(one);
  run(process.execPath, [cli, "convert", notebookOf(one), ...options, ...given], one.folder, env);
  const folder = join(out, one.name);
  const locked = run(process.execPath, [cli, "lock", ".", ...given], folder, env);
  const read = (file) => readFileSync(join(folder, file), "utf8");
  const readme = read("README.md");
  if (!readme.includes("--require-hashes")) throw new Error("the README asks for no hashes");
  run("bash", ["-ec", commands(readme, "Set up")], folder, env);
  const test = commands(readme, "Test");
  const tested =
    test === undefined
      ? "no tests"
      : run("bash", ["-ec", `. .venv/bin/activate\n${test}`], folder, env)
          .trim()
          .split("\n")
          .at(-1);
  const hashes = read("requirements.txt").match(/--hash=/g)?.length ?? 0;
  const same = sameAsExpected(one, read("requirements.txt"));
  rmSync(join(folder, ".venv"), { recursive: true, force: true });
  return `${locked.trim().replace(/^\.: /, "")} (${hashes} hashes${same}); installed; ${tested}`;
}

function sameAsExpected({ folder, isExample }, text) {
  if (isExample) return "";
  const expected = readFileSync(join(folder, "expected/requirements.txt"), "utf8");
  return text === expected ? ", the same as by hand" : ", not the same as by hand";
}

async function main(names) {
  const why = whySkipped();
  if (why !== undefined) return console.log(`skipped: ${why}`);
  const uv = dirname(await venv("uv", ["uv==0.13.9"]));
  const env = { ...process.env, PATH: `${process.env.PATH}${delimiter}${uv}` };
  console.log(`Python ${pythonVersion()}`);
  for (const one of cases().filter(({ name }) => names.length === 0 || names.includes(name))) {
    const label = `${one.isExample ? "examples" : "golden"}/${one.name}`;
    try {
      console.log(`${label}: ${await check(one, env)}`);
    } catch (error) {
      console.error(`${label}: ${error.message}`);
      process.exitCode = 1;
    }
  }
}

await main(process.argv.slice(2));
