// Starts the tools of the monorepo from its root, with their output shown.
import { spawnSync } from "node:child_process";
import { join } from "node:path";

const root = join(import.meta.dirname, "..");

/** The path of something in the root's node_modules: both compilers provide `tsc`, so tools are called by path. */
export const inModules = (path) => join(root, "node_modules", path);

/** True when the program ended well. */
export function run(command, args) {
  const { status, error } = spawnSync(command, args, {
    cwd: root,
    stdio: "inherit",
    shell: process.platform === "win32" && command === "npx", // there it is a batch file
  });
  if (error) console.error(`${command}: ${error.message}`);
  return status === 0;
}

/** Runs a script or a tool of node_modules with this Node. */
export const node = (...args) => run(process.execPath, args);

export const types = () => node(inModules("typescript-7/bin/tsc"), "-b");

export const bundle = () => node("scripts/bundle.mjs");

export function jest(...args) {
  const flags = ["--experimental-vm-modules", "--disable-warning=ExperimentalWarning"];
  return node(...flags, inModules("jest/bin/jest.js"), ...args);
}
