// Do generated packages pass what they say of themselves? Converts notebooks with their data, then runs each package's
// ruff check, ruff format --check and, in two processes with different hash seeds, pytest.
// node scripts/self-tests.mjs [--list FILE] [--python PYTHON] [--keep DIR] [--timeout SECONDS] [--flag=--FLAG]... [INPUT...]
// --list names a file with notebooks, one a line; without inputs it is ../shared/corpus/runnable/LIST. --flag goes on to
// `convert`. The Python needs what the notebooks import, pytest and ruff; without --python it is the one on the path.
import { execFile } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { parseArgs } from "node:util";
import { convertAll, notebooksOfList } from "./convert-all.mjs";
import { findPython, whySkipped } from "./python.mjs";
import { record } from "./results.mjs";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    list: { type: "string" },
    python: { type: "string" },
    keep: { type: "string" },
    timeout: { type: "string", default: "300" },
    flag: { type: "string", multiple: true, default: [] },
  },
});
const python = values.python ?? findPython();
const atOnce = 2;

/** What a package is put through, in order; pytest says 5 where a package has no tests. */
function stagesOf(folder) {
  const pytest = ["pytest", "-q", "-p", "no:cacheprovider", "--color=no"];
  const tests = existsSync(join(folder, "tests"))
    ? ["0", "20011"].map((seed) => ({ name: `pytest, hash seed ${seed}`, args: pytest, seed }))
    : [];
  return [
    { name: "ruff check", args: ["ruff", "check", "--no-cache", "--quiet"] },
    { name: "ruff format", args: ["ruff", "format", "--no-cache", "--check", "--quiet"] },
    ...tests,
  ];
}

function start(folder, { name, args, seed = "0" }) {
  const options = {
    cwd: folder,
    encoding: "utf8",
    env: {
      ...process.env,
      PYTHONPATH: "src",
      PYTHONHASHSEED: seed,
      PYTHONDONTWRITEBYTECODE: "1",
      MPLBACKEND: "Agg",
    },
    maxBuffer: 1e8,
    timeout: Number(values.timeout) * 1000,
    killSignal: "SIGKILL",
  };
  return new Promise((done) => {
    execFile(python, ["-m", ...args], options, (error, stdout, stderr) => {
      const ended = error?.killed ? `killed after ${values.timeout} s` : (error?.code ?? 0);
      done({ name, ended, output: `${stdout}${stderr}` });
    });
  });
}

/** Runs the stages of a package; a later one also where an earlier one failed. */
async function testPackage(folder) {
  const runs = [];
  for (const stage of stagesOf(folder)) runs.push(await start(folder, stage));
  const failed = runs.filter(({ ended }) => ended !== 0);
  const first = runs.find(({ name }) => name.startsWith("pytest"));
  const summary = first?.output.trim().split("\n").at(-1)?.replaceAll("=", "").trim();
  return { failed, summary: summary ?? "it has no tests" };
}

async function inTurns(items, work) {
  const waiting = [...items];
  const turn = async () => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) await work(next);
  };
  await Promise.all(Array.from({ length: atOnce }, turn));
}

/** Notebooks of the report by the folder of their package; one that failed has none. */
function groupByPackage(notebooks) {
  const groups = new Map();
  for (const one of notebooks) {
    const folder = one.package ?? `none of ${one.path}`;
    groups.set(folder, [...(groups.get(folder) ?? []), one]);
  }
  return groups;
}

async function testAll(inputs, out) {
  const { report } = convertAll(inputs, out, ["--no-environment", "--copy-data", ...values.flag]);
  writeFileSync(join(out, "report.json"), JSON.stringify(report));
  const counts = { passed: 0, failed: 0, skipped: [] };
  let untested = 0;
  const byPackage = groupByPackage(report.notebooks);
  await inTurns([...byPackage], async ([folder, notebooks]) => {
    const name = notebooks.map(({ path }) => relative(".", path)).join(", ");
    // A pass without tests says only that lint and format are right.
    const result =
      notebooks[0].package === null
        ? { failed: [{ name: "convert", ended: "no package", output: "" }], summary: "" }
        : await testPackage(join(out, folder));
    if (result.summary === "it has no tests") untested++;
    counts[result.failed.length === 0 ? "passed" : "failed"]++;
    console.log(`${result.failed.length === 0 ? "passed" : "FAILED"}  ${name}: ${result.summary}`);
    for (const { name: stage, ended, output } of result.failed)
      console.log(`  ${stage} ended with ${ended}\n${output.trimEnd().replaceAll(/^/gm, "    ")}`);
  });
  console.log(
    `${counts.passed} of ${byPackage.size} packages pass their own tests and checks; ${untested} of them have no tests`,
  );
  return counts;
}

async function main() {
  const list = values.list ?? join(import.meta.dirname, "../../shared/corpus/runnable/LIST");
  const reason =
    whySkipped() ??
    (positionals.length === 0 && !existsSync(list) ? `${list} is not there` : undefined);
  if (reason !== undefined) return console.log(`self-tests skipped: ${reason}`);
  const inputs = positionals.length > 0 ? positionals : notebooksOfList(list);
  const out = values.keep ?? mkdtempSync(join(tmpdir(), "nblift-self-tests-"));
  try {
    const counts = await testAll(inputs, out);
    record("self-tests", counts);
    if (counts.failed > 0) process.exitCode = 1;
  } finally {
    if (values.keep === undefined) rmSync(out, { recursive: true, force: true });
  }
}

await main();
