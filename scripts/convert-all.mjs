// One call of `convert` for many notebooks, with its report.
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";

const cli = join(import.meta.dirname, "../packages/cli/bin/nblift.mjs");

/**
 * Converts the inputs into packages below a folder.
 * @param {readonly string[]} inputs
 * @param {string} out
 * @param {readonly string[]} flags
 * @returns {{ report: any, seconds: number, stderr: string }} `report` is the JSON document that it printed
 */
export function convertAll(inputs, out, flags = ["--no-environment"]) {
  const output = ["--out", out, "--no-cache", "--output-format", "json"];
  const args = [cli, "convert", ...inputs, ...output, ...flags];
  const started = performance.now();
  const run = spawnSync(process.execPath, args, { encoding: "utf8", maxBuffer: 2e9 });
  const seconds = (performance.now() - started) / 1000;
  if (run.error) throw run.error;
  if (run.status !== 0 && run.status !== 1) {
    throw new Error(`convert ended with ${run.status ?? run.signal}:\n${run.stderr.slice(-4000)}`);
  }
  return { report: JSON.parse(run.stdout), seconds, stderr: run.stderr };
}

/** The notebooks that a file lists, one a line: relative to the current folder, to the file, or to the folder above it. */
export function notebooksOfList(list) {
  const bases = ["", dirname(list), dirname(dirname(list))];
  const lines = readFileSync(list, "utf8")
    .split(/\r?\n/)
    .filter((line) => line.trim() !== "");
  return lines.map((line) => {
    const found = bases.map((base) => join(base, line)).find((path) => existsSync(path));
    return found ?? line;
  });
}
