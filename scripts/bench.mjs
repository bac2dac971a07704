// What converting costs: one notebook from cold, and a folder in one call, beside bare Node and beside reading and parsing alone.
// node scripts/bench.mjs [FOLDER] [--runs N]    without a folder: ../shared/corpus/static, else examples/
// Every figure is the median over whole processes; CPU counts all threads and child processes.
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { cpus, tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { parseArgs } from "node:util";

const root = join(import.meta.dirname, "..");
const cli = join(root, "packages/cli/bin/nblift.mjs");
const floor = join(import.meta.dirname, "read-and-parse.mjs");

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { runs: { type: "string" } },
});

const cache = mkdtempSync(join(tmpdir(), "nblift-bench-cache-"));
const messages = join(mkdtempSync(join(tmpdir(), "nblift-bench-")), "stderr.txt");

/** Seconds of one process: bash's `time` sees what its children used, to the millisecond. Without bash there is no CPU. */
function measure(args) {
  const command = `TIMEFORMAT='%R %U %S'; time "$@" >/dev/null 2>"$MESSAGES"`;
  const timed = spawnSync("bash", ["-c", command, "bench", process.execPath, ...args], {
    encoding: "utf8",
    env: { ...process.env, MESSAGES: messages, NBLIFT_CACHE_DIR: cache },
  });
  if (timed.error === undefined) {
    const [wall, user, system] = timed.stderr.trim().split(/\s+/).map(Number);
    return { wall, cpu: user + system, status: timed.status };
  }
  const started = performance.now();
  const { status } = spawnSync(process.execPath, args, {
    stdio: "ignore",
    env: { ...process.env, NBLIFT_CACHE_DIR: cache },
  });
  return { wall: (performance.now() - started) / 1000, cpu: Number.NaN, status };
}

function median(numbers) {
  const sorted = numbers.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/** Medians over so many runs, each after `before`. */
function medians(args, runs, before = () => {}) {
  const all = Array.from({ length: runs }, () => {
    before();
    const one = measure(args);
    if (one.status === 0 || one.status === 1) return one;
    const why = existsSync(messages) ? readFileSync(messages, "utf8").slice(-2000) : "";
    throw new Error(`${args.join(" ").slice(0, 300)} ended with ${one.status}:\n${why}`);
  });
  return { wall: median(all.map((one) => one.wall)), cpu: median(all.map((one) => one.cpu)) };
}

function notebooksIn(folder) {
  return readdirSync(folder, { recursive: true })
    .map((name) => join(folder, name))
    .filter((path) => /(\.ipynb|notebook\.py)$/.test(path) && statSync(path).isFile())
    .toSorted();
}

const seconds = (value) => (Number.isNaN(value) ? "-" : value.toFixed(3)).padStart(8);

function row(name, { cpu, wall }, floorCost) {
  const ratio = (own, other) => (Number.isNaN(own) ? "-" : (own / other).toFixed(2)).padStart(7);
  const ratios = floorCost ? `${ratio(cpu, floorCost.cpu)}${ratio(wall, floorCost.wall)}` : "";
  console.log(`${name.padEnd(42)}${seconds(cpu)}${seconds(wall)}${ratios}`);
}

function bench(title, inputs, notebooks, runs, bare) {
  const out = mkdtempSync(join(tmpdir(), "nblift-bench-"));
  const convert = [cli, "convert", ...inputs, "--out", out, "--no-environment", "--quiet"];
  const empty = () => {
    for (const folder of [out, cache]) rmSync(folder, { recursive: true, force: true });
  };
  try {
    console.log(`\n${title} (${runs} runs)`.padEnd(43) + "   CPU s  wall s  CPU ×  wall ×");
    row("bare Node", bare);
    const alone = medians([floor, ...notebooks], runs);
    row("reading, JSON and parsing alone", alone);
    const first = medians(convert, runs, empty);
    row("convert", first, alone);
    row("convert, no formatting", medians([...convert, "--no-format"], runs, empty), alone);
    empty();
    measure(convert);
    const again = medians(convert, runs);
    row("convert again, nothing changed", again, alone);
    const ratio = (value, other) => (value / other).toFixed(2);
    console.log(
      `a second run takes ${ratio(again.cpu, first.cpu)} of the first one's CPU, ${ratio(again.wall, first.wall)} of its wall time`,
    );
    console.log(
      `convert is ${ratio(first.cpu, bare.cpu)} times the CPU of bare Node, ${ratio(first.wall, bare.wall)} times its wall time`,
    );
  } finally {
    empty();
  }
}

function main() {
  const corpus = join(root, "../shared/corpus/static");
  const given = positionals[0] ?? (existsSync(corpus) ? corpus : join(root, "examples"));
  const runs = (usual) => Number(values.runs ?? usual);
  console.log(`Node ${process.versions.node}, ${cpus().length} processors`);
  const bare = medians(["-e", "0"], runs(15));
  const one = join(root, "examples/wine/notebook.ipynb");
  bench("one notebook from cold", [one], [one], runs(9), bare);
  const notebooks = notebooksIn(given);
  bench(`${notebooks.length} notebooks in one call`, [given], notebooks, runs(3), bare);
}

try {
  main();
} finally {
  for (const folder of [dirname(messages), cache]) rmSync(folder, { recursive: true, force: true });
}
