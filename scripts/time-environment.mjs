// How long reading a Python environment takes, beside importlib.metadata, each in a process of its own:
//   node scripts/time-environment.mjs [PYTHON]
import { build } from "esbuild";
import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { findPython } from "./python.mjs";

const root = join(import.meta.dirname, "..");
const python = process.argv[2] ?? findPython();
if (python === undefined) {
  console.error("No Python to measure: give its path.");
  process.exit(2);
}
const rounds = 7;
const outfile = join(root, ".cache/time-environment.mjs");
await build({
  stdin: {
    contents: `
      import { readEnvironment } from "./packages/cli/src/environment/read-environment.ts";
      const start = performance.now();
      const environment = readEnvironment(process.argv[2], "");
      const distributions = environment?.distributions ?? [];
      const seconds = (performance.now() - start) / 1000;
      console.log(JSON.stringify({ seconds, distributions: distributions.length }));
    `,
    resolveDir: root,
    loader: "ts",
  },
  bundle: true,
  platform: "node",
  format: "esm",
  logLevel: "error",
  outfile,
});

const oracle = join(root, "packages/cli/test/oracle/packages_distributions.py");
const run = (command, ...args) => JSON.parse(execFileSync(command, args, { encoding: "utf8" }));
const theirs = Array.from({ length: rounds }, () => run(python, "-I", oracle));
const { prefix } = theirs[0];
const ours = Array.from({ length: rounds }, () => run(process.execPath, outfile, prefix));
const median = (results) =>
  results.map(({ seconds }) => seconds * 1000).sort((a, b) => a - b)[Math.floor(rounds / 2)];
console.log(`${ours[0].distributions} distributions, median of ${rounds} runs`);
console.log(`Node:    ${median(ours).toFixed(0)} ms`);
console.log(`CPython: ${median(theirs).toFixed(0)} ms`);
