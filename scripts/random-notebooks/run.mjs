// Random notebooks against the packages made of them: what they print and compute must be the same.
// node scripts/random-notebooks/run.mjs [--count 1000] [--seed 1] [--first 0] [--batch 200] [--jobs 2]
//   [--tagged 0.4] [--tests-every 4] [--format-every 4] [--shrink] [--keep DIR]
// Notebook N of a seed is always the same: `--seed 1 --first N --count 1` tries it again. Those that differ are kept, each
// with its package and a .txt that says what differs; --shrink makes them small.
import { copyFile, mkdir, mkdtemp, rename, rm, writeFile } from "node:fs/promises";
import { availableParallelism, tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { venv, whySkipped } from "../python.mjs";
import { record } from "../results.mjs";
import { differencesOf, generate } from "./batch.mjs";
import { kindOf, shrink } from "./shrink.mjs";

const text = (value) => ({ type: "string", default: value });
const { values } = parseArgs({
  options: {
    count: text("1000"),
    seed: text("1"),
    first: text("0"),
    batch: text("200"),
    jobs: text(String(availableParallelism())),
    tagged: text("0.4"),
    "tests-every": text("4"),
    "format-every": text("4"),
    shrink: { type: "boolean", default: false },
    keep: text(join(import.meta.dirname, "../../.cache/random-notebooks")),
  },
});
const number = (name) => Number(values[name]);

/** The batches, as the first notebook of each and how many. */
function* batches() {
  const end = number("first") + number("count");
  for (let first = number("first"), index = 0; first < end; first += number("batch"), index++) {
    yield { first, count: Math.min(number("batch"), end - first), index };
  }
}

const every = (name, index) => number(name) > 0 && index % number(name) === number(name) - 1;

async function runBatch(executable, { first, count, index }) {
  const folder = await mkdtemp(join(tmpdir(), "nblift-random-"));
  const notebooks = join(folder, "notebooks");
  try {
    const made = await generate({
      executable,
      folder: notebooks,
      seed: number("seed"),
      first,
      count,
      tagged: number("tagged"),
    });
    const hasTests = every("tests-every", index) || number("count") < number("batch");
    const isFormatted = every("format-every", index);
    const out = join(folder, "out");
    const differences = await differencesOf({
      executable,
      folder: notebooks,
      isFormatted,
      hasTests,
      out,
    });
    const differing = Object.entries(differences).filter(([, found]) => found.length > 0);
    for (const [stem, found] of differing) await keep(folder, stem, found);
    return { made, differing, hasTests, compared: Object.keys(differences).length };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function keep(folder, stem, found) {
  await mkdir(values.keep, { recursive: true });
  await copyFile(join(folder, "notebooks", `${stem}.ipynb`), join(values.keep, `${stem}.ipynb`));
  await writeFile(join(values.keep, `${stem}.txt`), found.join("\n") + "\n");
  await rm(join(values.keep, stem), { recursive: true, force: true });
  await rename(join(folder, "out", stem), join(values.keep, stem)).catch(() => {});
}

function show(results, seconds) {
  const made = results.flatMap((result) => Object.values(result.made));
  const constructs = new Map();
  for (const one of made) {
    for (const name of one.constructs) constructs.set(name, (constructs.get(name) ?? 0) + 1);
  }
  const sorted = [...constructs].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  console.log("notebooks that hold each construct:");
  console.log(sorted.map(([name, count]) => `  ${name} ${count}`).join("\n"));
  const differing = results.flatMap((result) => result.differing);
  const byKind = groupBy(differing, firstKind);
  for (const [kind, group] of [...byKind].sort((a, b) => b[1].length - a[1].length)) {
    console.log(`\n${kind}: ${group.length}`);
    for (const [stem, found] of group.slice(0, 12))
      console.log(`  ${stem}: ${found[0].slice(0, 260)}`);
  }
  const discarded = made.reduce((sum, one) => sum + one.attempts, 0);
  const compared = results.reduce((sum, result) => sum + result.compared, 0);
  const tested = results
    .filter((result) => result.hasTests)
    .reduce((sum, result) => sum + result.compared, 0);
  console.log(
    `\n${compared} notebooks compared (seed ${values.seed}, from ${values.first}; ${discarded} tellings did not run), ` +
      `${tested} of them with their own tests, in ${Math.round(seconds)} s: ${differing.length} differ`,
  );
  if (differing.length > 0) console.log(`kept in ${values.keep}`);
}

const firstKind = ([, found]) => kindOf(found[0]);

function groupBy(items, keyOf) {
  const groups = new Map();
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item]);
  return groups;
}

/** A few of each kind: the others mostly have the same cause. */
async function shrinkSome(executable, differing) {
  const groups = groupBy(differing, firstKind);
  const waiting = [...groups.values()].flatMap((group) => group.slice(0, 3));
  await inParallel(async () => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      const [stem, differences] = next;
      const notebook = join(values.keep, `${stem}.ipynb`);
      await shrink(notebook, { executable, differences });
      console.log(`shrunk: ${notebook}`);
    }
  });
}

const inParallel = (worker) => Promise.all(Array.from({ length: number("jobs") }, worker));

async function main() {
  const reason = whySkipped();
  if (reason !== undefined) return console.log(`random notebooks skipped: ${reason}`);
  const executable = await venv("random-notebooks", ["pytest==9.2.0"]);
  const started = Date.now();
  const waiting = [...batches()];
  const results = [];
  const worker = async () => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      results.push(await runBatch(executable, next));
      const differing = results.reduce((sum, result) => sum + result.differing.length, 0);
      console.error(
        `${results.length} batches, ${differing} differ, ${Math.round((Date.now() - started) / 1000)} s`,
      );
    }
  };
  await inParallel(worker);
  show(results, (Date.now() - started) / 1000);
  const differing = results.flatMap((result) => result.differing);
  const compared = results.reduce((sum, result) => sum + result.compared, 0);
  const counts = { passed: compared - differing.length, failed: differing.length, skipped: [] };
  record("random-notebooks", counts);
  if (values.shrink) await shrinkSome(executable, differing);
  if (differing.length > 0) process.exitCode = 1;
}

await main();
