// Converts examples/wine into .cache/demo and shows what came out: the tree, and where each cell went.
import { spawnSync } from "node:child_process";
import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { filesOf } from "./folders.mjs";

const root = join(import.meta.dirname, "..");
const out = join(root, ".cache/demo");
const input = "examples/wine/notebook.ipynb";
const options = ["--out", ".cache/demo", "--name", "wine", "--copy-data", "--no-environment"];

/** Paths as an indented tree; folders end with a slash. */
function tree(paths) {
  const shown = new Set();
  return paths.flatMap((path) => {
    const parts = path.split("/");
    return parts.flatMap((part, depth) => {
      const here = parts.slice(0, depth + 1).join("/");
      if (shown.has(here)) return [];
      shown.add(here);
      return [`${"  ".repeat(depth + 1)}${part}${depth < parts.length - 1 ? "/" : ""}`];
    });
  });
}

/** The README's table of cells, which is what a reader of the package sees too. */
function ledger(readme) {
  const lines = readme.split("\n");
  const start = lines.findIndex((line) => /^\|\s*Cell\s*\|/.test(line));
  const length = lines.slice(start).findIndex((line) => !line.startsWith("|"));
  return lines.slice(start, length === -1 ? undefined : start + length);
}

rmSync(out, { recursive: true, force: true });
console.log(`$ nblift convert ${input} ${options.join(" ")}\n`);
const cli = join(root, "packages/cli/bin/nblift.mjs");
const { status } = spawnSync(process.execPath, [cli, "convert", input, ...options], {
  cwd: root,
  stdio: "inherit",
});
if (status === 0) {
  const folder = join(out, "wine");
  console.log(["", "wine/", ...tree([...filesOf(folder).keys()]), ""].join("\n"));
  console.log(ledger(readFileSync(join(folder, "README.md"), "utf8")).join("\n"));
} else {
  process.exitCode = 1;
}
