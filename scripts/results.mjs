// What the runs of the tests and checks counted, each in a file under .cache/results, and their sum as one line.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join, parse } from "node:path";

const folder = join(import.meta.dirname, "../.cache/results");

/**
 * Keeps the counts of one runner for the closing line.
 * @param {string} name
 * @param {{ passed: number, failed: number, skipped: readonly string[] }} counts `skipped` says what and why
 */
export function record(name, counts) {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, `${name}.json`), JSON.stringify(counts));
}

/** Forgets what an earlier run counted, so that a runner that does not get to its end counts nothing. */
export function forget(...names) {
  for (const name of names) rmSync(join(folder, `${name}.json`), { force: true });
}

export function recorded(name) {
  try {
    return JSON.parse(readFileSync(join(folder, `${name}.json`), "utf8"));
  } catch {
    return undefined;
  }
}

/** `N passed, N failed, N skipped`; a run that failed before anything could be counted has one failure at least. */
export function closingLine(counts, hasFailed) {
  const sum = (pick) => counts.reduce((total, one) => total + pick(one), 0);
  const failed = Math.max(
    sum((one) => one.failed),
    hasFailed ? 1 : 0,
  );
  const skipped = sum((one) => one.skipped.length);
  const line = `${sum((one) => one.passed)} passed, ${failed} failed`;
  return skipped === 0 ? line : `${line}, ${skipped} skipped`;
}

if (process.argv[1] === import.meta.filename) {
  if (process.argv[2] === "clear") {
    rmSync(folder, { recursive: true, force: true });
  } else {
    const names = existsSync(folder) ? readdirSync(folder).map((name) => parse(name).name) : [];
    console.log(closingLine(names.map(recorded), process.argv[2] !== "0"));
  }
}
