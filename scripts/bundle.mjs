// Bundles the command line from the sources, split into chunks so that each command loads only what it needs.
import { build } from "esbuild";
import { createHash } from "node:crypto";
import { readdir, readFile, rm } from "node:fs/promises";
import { basename, join, relative } from "node:path";
import { replaceFolder } from "./folders.mjs";

const root = join(import.meta.dirname, "..");
const cli = join(root, "packages/cli");
const outdir = join(cli, "dist");

/** The version is a constant of the bundle: reading package.json at each start costs more than printing it. */
async function version() {
  return JSON.parse(await readFile(join(cli, "package.json"), "utf8")).version;
}

/** Says which code it is: a conversion is only taken for the same as an earlier one where the code is. */
async function hashOfSources() {
  const hash = createHash("sha256");
  const names = await Promise.all(
    ["core", "cli", "templates"].map((name) =>
      readdir(join(root, "packages", name, "src"), { recursive: true, withFileTypes: true }),
    ),
  );
  const files = names
    .flat()
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  for (const file of [...files.toSorted(), join(root, "pnpm-lock.yaml")])
    hash.update(relative(root, file)).update(await readFile(file));
  return hash.digest("hex");
}

/** Only after the build, so that a command that runs meanwhile finds its files. */
async function removeOld(outputs) {
  const kept = new Set(Object.keys(outputs).map((path) => basename(path)));
  const old = (await readdir(outdir)).filter((name) => !kept.has(name));
  await Promise.all(old.map((name) => rm(join(outdir, name), { recursive: true, force: true })));
}

export async function bundle() {
  const { metafile } = await build({
    // The second is what threads run.
    entryPoints: [join(cli, "src/main.ts"), join(cli, "src/worker.ts")],
    outdir,
    bundle: true,
    splitting: true,
    metafile: true,
    format: "esm",
    platform: "node",
    target: "node20.19",
    conditions: ["nblift-source"],
    // Loaded by `require` when code is formatted: 10 MB that most starts never read.
    external: ["@astral-sh/ruff-wasm-nodejs"],
    chunkNames: "[name]-[hash]",
    define: {
      __dirname: "import.meta.dirname",
      "process.env.NBLIFT_VERSION": JSON.stringify(await version()),
      "process.env.NBLIFT_BUILD": JSON.stringify(await hashOfSources()),
    },
    banner: {
      js: 'import { createRequire as __createRequire } from "node:module";\nconst require = __createRequire(import.meta.url);',
    },
    logLevel: "warning",
  });
  await removeOld(metafile.outputs);
  // The loader looks beside its own folder, here as in its package.
  replaceFolder(join(root, "packages/templates/templates"), join(cli, "templates"));
}

if (process.argv[1] === import.meta.filename) {
  try {
    await bundle();
  } catch (error) {
    if (!("errors" in error)) throw error;
    process.exitCode = 1; // esbuild has said why
  }
}
