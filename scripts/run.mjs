// One command for everything, on a fresh clone too: installs when the lock is newer than what is installed, then runs.
// node scripts/run.mjs TASK [arguments of the task]
import { existsSync, statSync, utimesSync } from "node:fs";
import { join } from "node:path";
import { bundle, inModules, jest, node, run, types } from "./programs.mjs";

/** True when node_modules is what the lock file says. */
function install() {
  const installed = inModules(".modules.yaml");
  const lock = join(import.meta.dirname, "../pnpm-lock.yaml");
  if (existsSync(installed) && statSync(lock).mtimeMs <= statSync(installed).mtimeMs) return true;
  if (!run("npx", ["--yes", "pnpm@12.21.0", "install", "--frozen-lockfile"])) return false;
  const now = new Date(); // pnpm leaves the file alone when nothing changed
  utimesSync(installed, now, now);
  return true;
}

// What needs an installed package is imported by the task: nothing is there before the first installation.
const tasks = {
  install: () => true,
  build: () => types() && bundle(),
  bundle,
  /** From the sources; the bundle is for the tests that start the command line: the others run also without it. */
  test: (args) => [bundle(), jest(...args)].every(Boolean),
  "test:all": async (args) => (await import("./tests.mjs")).tests(args),
  check: async ([name]) => {
    const { check, checkAll, checkNames } = await import("./checks.mjs");
    if (name === undefined) return checkAll();
    if (checkNames.includes(name)) return check(name);
    console.error(`Unknown check "${name}". Checks: ${checkNames.join(", ")}`);
    return false;
  },
  fix: async () => (await import("./checks.mjs")).fix(),
  demo: () => bundle() && node("scripts/demo.mjs"),
  bench: (args) => bundle() && node("scripts/bench.mjs", ...args),
  /** Random notebooks against their packages: --count 10000 --seed 1. */
  property: (args) => bundle() && node("scripts/random-notebooks/run.mjs", ...args),
  /** The generated packages' own checks and tests: --list FILE, --python PYTHON. */
  "self-tests": (args) => bundle() && node("scripts/self-tests.mjs", ...args),
};

const [name = "", ...args] = process.argv.slice(2);
if (Object.hasOwn(tasks, name)) {
  process.exitCode = install() && (await tasks[name](args)) ? 0 : 1;
} else {
  console.error(`Unknown task "${name}". Tasks: ${Object.keys(tasks).join(", ")}`);
  process.exitCode = 2;
}
