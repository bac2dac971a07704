// Compares what nblift makes of an nbdev project with what nbdev itself exports.
// node scripts/nbdev-oracle.mjs [--name NAME] [--verbose] [FOLDER|NOTEBOOK...]
// Without inputs: nbdev's own notebooks in ../shared, where they are there.
import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, dirname, join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { venv, whySkipped } from "./python.mjs";
import { record } from "./results.mjs";

const root = join(import.meta.dirname, "..");
const nbdevSources = join(root, "../shared/corpus/static/fastai+nbdev");
const requirements = ["nbdev==2.3.34", "execnb==0.1.14", "fastcore==1.7.28", "setuptools==80.9.0"];
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    name: { type: "string", default: "nbdev" },
    verbose: { type: "boolean", default: false },
  },
});

/** Notebooks in file order; files and folders that start with `_` or `.` are none of nbdev's. */
function notebooksIn(path) {
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path, { withFileTypes: true })
    .filter(({ name }) => !/^[._]/.test(name))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      if (entry.isDirectory()) return notebooksIn(join(path, entry.name));
      return entry.name.endsWith(".ipynb") ? [join(path, entry.name)] : [];
    });
}

/** nbdev adds to the modules that are there, so the notebooks go one after the other. */
function exportWithNbdev(python, notebooks, library) {
  for (const notebook of notebooks) {
    const nbExport = join(dirname(python), "nb_export");
    const run = spawnSync(nbExport, ["--lib_path", library, notebook], { encoding: "utf8" });
    if (run.status !== 0)
      console.log(`nbdev fails on ${basename(notebook)}: ${run.stderr.trim().split("\n").at(-1)}`);
  }
}

function convert(inputs, name, out) {
  const cli = join(root, "packages/cli/bin/nblift.mjs");
  const args = ["convert", ...inputs, "--name", name, "--no-format", "--no-cache", "--out", out];
  const run = spawnSync(process.execPath, [cli, ...args], { encoding: "utf8", maxBuffer: 1e9 });
  if (run.status > 1 || run.error)
    throw new Error(`convert ended with ${run.status}: ${run.stderr.slice(-2000)}`);
}

function report({ modules, onlyNblift, unreadable }) {
  for (const { module, equal, differences } of modules) {
    if (equal && !values.verbose) continue;
    console.log(`${equal ? "equal" : "DIFFERS"}  ${module}`);
    for (const line of differences) console.log(`    ${line}`);
  }
  const own = onlyNblift.filter((module) => !/(^|\/)__(init|main)__\.py$/.test(module));
  if (own.length > 0) console.log(`only from nblift: ${own.join(", ")}`);
  if (unreadable.length > 0) console.log(`no Python from nbdev: ${unreadable.join(", ")}`);
  const equal = modules.filter((module) => module.equal).length;
  console.log(`${equal} of ${modules.length} modules equal`);
  return { passed: equal, failed: modules.length === 0 ? 1 : modules.length - equal };
}

/** How many of the modules that nbdev exports from the inputs are equal, and how many are not. */
async function compare(inputs, name) {
  const python = await venv("nbdev", requirements);
  const folder = mkdtempSync(join(tmpdir(), "nblift-nbdev-"));
  try {
    const library = join(folder, "nbdev", name);
    exportWithNbdev(python, inputs.flatMap(notebooksIn), library);
    convert(inputs, name, join(folder, "nblift"));
    const script = join(import.meta.dirname, "nbdev-oracle.py");
    const own = join(folder, "nblift", name, "src", name);
    return report(
      JSON.parse(
        execFileSync(python, [script, name, library, own], { encoding: "utf8", maxBuffer: 1e9 }),
      ),
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const own = [
  { name: "nbdev", inputs: [join(nbdevSources, "nbs/api")] },
  {
    name: "nbdev_tests",
    inputs: ["00_some.thing.ipynb", "01_everything.ipynb"].map((file) =>
      join(nbdevSources, "tests", file),
    ),
  },
];

async function main() {
  const given = positionals.map((path) => resolve(path));
  const projects = given.length > 0 ? [{ name: values.name, inputs: given }] : own;
  const absent = projects.flatMap(({ inputs }) => inputs).find((input) => !existsSync(input));
  const reason =
    whySkipped() ?? (absent === undefined ? undefined : `${basename(absent)} is not there`);
  if (reason !== undefined && given.length === 0)
    return console.log(`nbdev oracle skipped: ${reason}`);
  if (reason !== undefined) throw new Error(reason);
  const counts = { passed: 0, failed: 0, skipped: [] };
  for (const { name, inputs } of projects) {
    console.log(`${name}: ${inputs.map((input) => basename(input)).join(", ")}`);
    const { passed, failed } = await compare(inputs, name);
    counts.passed += passed;
    counts.failed += failed;
  }
  record("nbdev-oracle", counts);
  if (counts.failed > 0) process.exitCode = 1;
}

await main();
