// The examples: are their packages what the command line writes now, and do those pass their own tests?
// node scripts/examples.mjs --check | --update | --python, then names of examples, or none for all
import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { testPackage } from "./example-package.mjs";
import { differences, replaceFolder } from "./folders.mjs";
import { whySkipped } from "./python.mjs";
import { record } from "./results.mjs";

const root = join(import.meta.dirname, "..");
const cli = join(root, "packages/cli/bin/nblift.mjs");
const work = join(root, ".cache/examples");

function examples(names) {
  return readdirSync(join(root, "examples"), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && (names.length === 0 || names.includes(entry.name)))
    .map((entry) => ({ name: entry.name, folder: join(root, "examples", entry.name) }));
}

/** Converts an example as a user would who stands in its folder, whatever is installed on this machine. */
function convert({ name, folder }) {
  const out = join(work, name);
  rmSync(out, { recursive: true, force: true });
  const notebook = ["notebook.ipynb", "notebook.py"].find((file) => existsSync(join(folder, file)));
  if (notebook === undefined)
    throw new Error(`examples/${name} has no notebook.ipynb or notebook.py`);
  const options = ["--out", out, "--name", name, "--copy-data", "--no-environment", "--quiet"];
  const { status } = spawnSync(process.execPath, [cli, "convert", notebook, ...options], {
    cwd: folder,
    stdio: "inherit",
  });
  if (status !== 0) throw new Error(`examples/${name}: convert ended with ${status}`);
  return join(out, name);
}

function check(example) {
  const found = differences(join(example.folder, "expected"), convert(example));
  if (found.length === 0) return;
  throw new Error(
    `examples/${example.name}/expected is not what is generated now:\n${found.join("\n")}`,
  );
}

function update(example) {
  replaceFolder(convert(example), join(example.folder, "expected"));
}

const modes = { "--check": check, "--update": update, "--python": testPackage };

async function main([mode, ...names]) {
  const why = mode === "--python" ? whySkipped() : undefined;
  if (why !== undefined) return console.log(`skipped: the examples' own tests: ${why}`);
  const counts = { passed: 0, failed: 0, skipped: [] };
  for (const example of examples(names)) {
    try {
      const skipped = await modes[mode](example);
      if (skipped === undefined) counts.passed++;
      else counts.skipped.push(`examples/${example.name}: ${skipped}`);
    } catch (error) {
      counts.failed++;
      console.error(error.message);
    }
  }
  if (mode === "--python") record("examples", counts);
  if (counts.failed > 0) process.exitCode = 1;
}

await main(process.argv.slice(2));
