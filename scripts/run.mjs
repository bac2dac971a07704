// One command for everything, on a fresh clone too: installs when the lock is newer than what is installed, then runs.
// node scripts/run.mjs TASK [arguments of the task]
import { spawnSync } from "node:child_process";
import { existsSync, statSync } from "node:fs";
import { join } from "node:path";

const root = join(import.meta.dirname, "..");
const inModules = (path) => join(root, "node_modules", path);

/** Runs a program from the root with its output shown; ends this process when it fails. */
function run(command, args, env = {}) {
  const { status, error } = spawnSync(command, args, {
    cwd: root,
    stdio: "inherit",
    env: { ...process.env, ...env },
  });
  if (error) throw error;
  if (status !== 0) process.exit(status ?? 1);
}

const node = (args, env) => run(process.execPath, args, env);

function install(args = []) {
  const installed = inModules(".modules.yaml");
  const changed = (file) => statSync(join(root, file)).mtimeMs > statSync(installed).mtimeMs;
  if (existsSync(installed) && !changed("pnpm-lock.yaml")) return;
  const npx = process.platform === "win32" ? "npx.cmd" : "npx";
  run(npx, ["--yes", "pnpm@12.21.0", "install", "--frozen-lockfile", ...args]);
}

const types = () => node([inModules("typescript-7/bin/tsc"), "-b"]);
const bundle = () => node(["scripts/bundle.mjs"]);

function jest(args) {
  const flags = ["--experimental-vm-modules", "--disable-warning=ExperimentalWarning"];
  node([...flags, inModules("jest/bin/jest.js"), ...args]);
}

const tasks = {
  install: () => {},
  build: () => {
    types();
    bundle();
  },
  bundle,
  // From the sources; the bundle is for the tests that start the command line.
  test: (args) => {
    bundle();
    jest(args);
  },
  "test:all": (args) => {
    tasks.build();
    jest(args);
  },
  "check:types": types,
  check: types,
};

const [name = "", ...args] = process.argv.slice(2);
const task = Object.hasOwn(tasks, name) ? tasks[name] : undefined;
if (task === undefined) {
  console.error(`Unknown task "${name}". Tasks: ${Object.keys(tasks).join(", ")}`);
  process.exit(2);
}
install();
task(args);
