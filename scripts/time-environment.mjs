// Does reading a Python environment give what importlib.metadata gives, and how long do both take, each in a process of its own?
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
      const before = process.cpuUsage();
      const start = performance.now();
      const environment = readEnvironment(process.argv[2], "");
      const distributions = environment?.distributions ?? [];
      const seconds = (performance.now() - start) / 1000;
      const used = process.cpuUsage(before);
      const cpu = (used.user + used.system) / 1e6;
      const owners = {};
      const editable = distributions.filter(({ origin }) => origin?.kind === "folder");
      for (const { name, imports } of distributions)
        for (const top of new Set(imports.map((one) => one.split(".")[0])))
          (owners[top] ??= []).push(name);
      console.log(JSON.stringify({
        seconds, cpu, owners, distributions: distributions.length,
        editable: editable.map(({ name }) => name),
      }));
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
const median = (results, of = "seconds") =>
  results.map((one) => one[of] * 1000).sort((a, b) => a - b)[Math.floor(rounds / 2)];

/** Names that one has and the other has not, or from other distributions; what cannot be imported is not compared. */
function differences() {
  const names = new Set([...Object.keys(theirs[0].owners), ...Object.keys(ours[0].owners)]);
  const ownersIn = ({ owners }, name) =>
    JSON.stringify(owners[name]?.toSorted((a, b) => (a < b ? -1 : 1)) ?? []);
  return [...names].filter(
    (name) =>
      /^[\p{L}_][\p{L}\p{N}_]*$/u.test(name) &&
      ownersIn(theirs[0], name) !== ownersIn(ours[0], name),
  );
}

const names = Object.keys(ours[0].owners).length;
console.log(
  `${ours[0].distributions} distributions, ${names} top-level names, median of ${rounds} runs`,
);
// importlib.metadata does not follow a link to a project's folder: such a name it does not have at all.
const isLinked = (name) =>
  theirs[0].owners[name] === undefined &&
  ours[0].owners[name].every((owner) => ours[0].editable.includes(owner));
const differing = differences().filter((name) => !isLinked(name));
const linked = differences().filter(isLinked);
console.log(
  differing.length === 0
    ? "Both agree on every name that importlib.metadata knows"
    : `They differ on ${differing.length}: ${differing.join(", ")}`,
);
if (linked.length > 0) console.log(`Only Node knows, as they are editable: ${linked.join(", ")}`);
if (differing.length > 0) process.exitCode = 1;
console.log(`Node:    ${median(ours).toFixed(0)} ms (CPU ${median(ours, "cpu").toFixed(0)} ms)`);
console.log(`CPython: ${median(theirs).toFixed(0)} ms`);
