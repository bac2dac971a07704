// Bundles the command line from the sources, split into chunks so that each command loads only what it needs.
import { build } from "esbuild";
import { cp, readdir, readFile, rm } from "node:fs/promises";
import { createRequire } from "node:module";
import { basename, dirname, join } from "node:path";

const root = join(import.meta.dirname, "..");
const cli = join(root, "packages/cli");
const outdir = join(cli, "dist");
const wasm = "ruff_wasm_bg.wasm";

/** The version is a constant of the bundle: reading package.json at each start costs more than printing it. */
async function version() {
  return JSON.parse(await readFile(join(cli, "package.json"), "utf8")).version;
}

/** ruff finds its WebAssembly by `__dirname`: all chunks and it are in one folder. */
async function copyRuff() {
  const fromCore = createRequire(join(root, "packages/core/package.json"));
  const folder = dirname(fromCore.resolve("@astral-sh/ruff-wasm-nodejs"));
  await cp(join(folder, wasm), join(outdir, wasm));
}

/** Only after the build, so that a command that runs meanwhile finds its files. */
async function removeOld(outputs) {
  const kept = new Set([wasm, ...Object.keys(outputs).map((path) => basename(path))]);
  const old = (await readdir(outdir)).filter((name) => !kept.has(name));
  await Promise.all(old.map((name) => rm(join(outdir, name), { recursive: true, force: true })));
}

export async function bundle() {
  const { metafile } = await build({
    entryPoints: [join(cli, "src/main.ts")],
    outdir,
    bundle: true,
    splitting: true,
    metafile: true,
    format: "esm",
    platform: "node",
    target: "node20.19",
    conditions: ["nblift-source"],
    loader: { ".liquid": "text" },
    chunkNames: "[name]-[hash]",
    define: {
      __dirname: "import.meta.dirname",
      "process.env.NBLIFT_VERSION": JSON.stringify(await version()),
    },
    banner: {
      js: 'import { createRequire as __createRequire } from "node:module";\nconst require = __createRequire(import.meta.url);',
    },
    logLevel: "warning",
  });
  await copyRuff();
  await removeOld(metafile.outputs);
}

if (process.argv[1] === import.meta.filename) await bundle();
