// Puts a tag into every code cell of notebooks and looks whether anything else changed; then tags copies with the command line.
// node scripts/tag-roundtrip.mjs [FOLDER...]    without a folder: ../shared/corpus/static, else examples/
// Where Python is there, its json and nbformat judge too.
import { build } from "esbuild";
import { spawnSync } from "node:child_process";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, relative, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { venv, whySkipped } from "./python.mjs";
import { record } from "./results.mjs";

const root = join(import.meta.dirname, "..");
const cli = join(root, "packages/cli/bin/nblift.mjs");
const corpus = join(root, "../shared/corpus/static");
const folders =
  process.argv.length > 2
    ? process.argv.slice(2)
    : [existsSync(corpus) ? corpus : join(root, "examples")];
const tag = "step:roundtrip";

/** The core, from its sources. */
async function loadCore() {
  const outfile = join(root, ".cache/tag-roundtrip/core.mjs");
  const entry = join(root, "packages/core/src/index.ts");
  await build({
    entryPoints: [entry],
    bundle: true,
    platform: "node",
    format: "esm",
    logLevel: "error",
    outfile,
    external: ["@astral-sh/ruff-wasm-nodejs"],
    banner: {
      js: 'import { createRequire as __createRequire } from "node:module";\nconst require = __createRequire(import.meta.url);',
    },
  });
  return import(pathToFileURL(outfile).href);
}

const notebooksIn = (folder) =>
  readdirSync(folder, { recursive: true })
    .map((name) => join(folder, name))
    .filter(
      (path) =>
        /(\.ipynb|[/\\]notebook\.py)$/.test(path) &&
        !/[/\\]expected[/\\]/.test(path) &&
        statSync(path).isFile(),
    )
    .toSorted();

/** What is left when the insertions are cut out again. */
function withoutInsertions(bytes, edits) {
  const parts = [];
  let at = 0;
  let grown = 0;
  for (const { start, text } of edits) {
    parts.push(bytes.subarray(at, start + grown));
    grown += Buffer.byteLength(text);
    at = start + grown;
  }
  return Buffer.concat([...parts, bytes.subarray(at)]);
}

/** A cell without the tag, and without what follows from it. */
const untagged = (cell) => ({
  ...cell,
  tags: cell.tags.filter((one) => !/^(#\| )?step: ?roundtrip$/.test(one)),
  source: cell.source.replace(/^#\| step: roundtrip\n?/m, ""),
  firstLine: 0,
  mark: 0,
  directiveSpans: 0,
});

/** Tags every code cell; undefined where the file is no notebook that is read. */
function roundTrip({ readNotebook, writeTags }, path) {
  const bytes = readFileSync(path);
  const { notebook } = readNotebook({ path, bytes });
  if (notebook === undefined) return undefined;
  const code = notebook.cells.filter(({ kind }) => kind === "code");
  const made = writeTags({ path, bytes }, new Map(code.map(({ number }) => [number, [tag]])));
  const after = readNotebook({ path, bytes: made.bytes }).notebook;
  const isEqual =
    JSON.stringify(notebook.cells.map(untagged)) === JSON.stringify(after.cells.map(untagged));
  const isInserted =
    made.edits.every(({ start, end }) => start === end) &&
    withoutInsertions(Buffer.from(made.bytes), made.edits).equals(bytes);
  return {
    path,
    bytes: made.bytes,
    cells: code.length - made.unwritten.length,
    unwritten: made.unwritten.length,
    isEqual,
    isInserted,
  };
}

const count = (all, test) => all.filter(test).length;

function report(what, good, all) {
  console.log(`${what}: ${good} of ${all}`);
  return { passed: good, failed: all - good, skipped: [] };
}

/** Judgements of Python's json and nbformat, in order. */
async function judge(trips, out) {
  const python = await venv("nbformat", ["nbformat==5.10.4"]);
  const lines = trips.map(({ path, bytes }, index) => {
    const after = join(out, `${index}.ipynb`);
    writeFileSync(after, bytes);
    return JSON.stringify([path, after]);
  });
  const { stdout, stderr, status } = spawnSync(
    python,
    [join(import.meta.dirname, "tag-roundtrip.py")],
    { input: `${lines.join("\n")}\n`, encoding: "utf8", maxBuffer: 1e9 },
  );
  if (status !== 0) throw new Error(stderr.slice(-2000));
  return stdout
    .trim()
    .split("\n")
    .map((line, index) => ({ ...JSON.parse(line), path: trips[index].path }));
}

function nblift(...args) {
  const run = spawnSync(process.execPath, [cli, "tag", ...args, "--output-format", "json"], {
    encoding: "utf8",
    maxBuffer: 1e9,
  });
  if (run.status > 1 || run.error)
    throw new Error(`tag ended with ${run.status}: ${run.stderr.slice(-2000)}`);
  return JSON.parse(run.stdout).notebooks;
}

/** The command itself, on copies: what it stores, and what it says of its own result. */
function runCommand(files, out) {
  const copies = files.map((file, index) => {
    const copy = join(out, String(index), file.name);
    mkdirSync(dirname(copy), { recursive: true });
    writeFileSync(copy, readFileSync(file.path)); // with rights of its own
    return copy;
  });
  const first = nblift("--write", ...copies);
  const stored = first.filter(({ status }) => status === "stored");
  const again = stored.length === 0 ? [] : nblift(...stored.map(({ path }) => path));
  for (const one of again.filter(({ status }) => status !== "unchanged").slice(0, 5))
    console.log(`  proposes again: ${one.path}`);
  return { stored, unchanged: count(again, ({ status }) => status === "unchanged"), first };
}

async function main() {
  const core = await loadCore();
  const paths = folders.flatMap((folder) => notebooksIn(resolve(folder)));
  const trips = paths.flatMap((path) => roundTrip(core, path) ?? []);
  for (const { path, isEqual, isInserted } of trips)
    if (!isEqual || !isInserted) console.log(`  DIFFERS: ${relative(root, path)}`);
  const cells = trips.reduce((sum, one) => sum + one.cells, 0);
  const unwritten = trips.reduce((sum, one) => sum + one.unwritten, 0);
  console.log(
    `${paths.length} files, ${trips.length} notebooks, ${cells} code cells tagged, ${unwritten} without a place for tags`,
  );
  const results = [
    report(
      "equal but for the tags",
      count(trips, (one) => one.isEqual),
      trips.length,
    ),
    report(
      "nothing but insertions",
      count(trips, (one) => one.isInserted),
      trips.length,
    ),
  ];
  const out = mkdtempSync(join(tmpdir(), "nblift-tags-"));
  try {
    const why = whySkipped();
    if (why !== undefined) console.log(`nbformat skipped: ${why}`);
    else {
      const judged = await judge(
        trips.filter(({ path }) => path.endsWith(".ipynb")),
        out,
      );
      for (const one of judged.filter(({ isEqual, isAsValid }) => !isEqual || !isAsValid))
        console.log(`  nbformat differs: ${relative(root, one.path)}`);
      const canonical = judged.filter(({ isCanonical }) => isCanonical);
      results.push(
        report(
          "equal to Python's json, keys and numbers as spelt",
          count(judged, (one) => one.isEqual),
          judged.length,
        ),
        report(
          "as valid to nbformat as before",
          count(judged, (one) => one.isAsValid),
          judged.length,
        ),
        report(
          "set as nbformat writes it, of those that were",
          count(canonical, (one) => one.staysCanonical),
          canonical.length,
        ),
      );
    }
    const files = trips.map(({ path }) => ({ path, name: path.split(/[/\\]/).at(-1) }));
    const { stored, unchanged, first } = runCommand(files, out);
    const proposed = first
      .flatMap((one) => one.cells)
      .filter((cell) => cell.proposed.length > 0).length;
    console.log(
      `nblift tag --write: ${stored.length} of ${first.length} notebooks stored, ${proposed} cells`,
    );
    results.push(report("nothing to propose the second time", unchanged, stored.length));
  } finally {
    rmSync(out, { recursive: true, force: true });
  }
  const total = results.reduce((sum, one) => ({
    passed: sum.passed + one.passed,
    failed: sum.failed + one.failed,
    skipped: [],
  }));
  record("tag-roundtrip", total);
  process.exitCode = total.failed === 0 ? 0 : 1;
}

await main();
