// Are the packages fit to be published? Packs each as pnpm would, asks publint, and starts the packed command line.
import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { publint } from "publint";
import { formatMessage } from "publint/utils";

const root = join(import.meta.dirname, "..");
const packs = join(root, ".cache/packs");

/** pnpm's own packing: npm's would leave `workspace:` and ignore `publishConfig`. */
function pack(folder) {
  const destination = join(packs, folder);
  mkdirSync(destination, { recursive: true });
  execFileSync("npx", ["--yes", "pnpm@12.21.0", "pack", "--pack-destination", destination], {
    cwd: join(root, "packages", folder),
    stdio: ["ignore", "ignore", "inherit"],
    shell: process.platform === "win32",
  });
  const [name] = readdirSync(destination);
  return join(destination, name);
}

async function problems(folder) {
  const tarball = new Uint8Array(readFileSync(pack(folder))).buffer;
  const { messages, pkg } = await publint({ pack: { tarball }, strict: true });
  return messages.map(
    (message) => `packages/${folder}: ${formatMessage(message, pkg, { color: false })}`,
  );
}

/** The bundle must start from its tarball alone, as it does after `npx nblift`. */
function startFailure() {
  const folder = join(packs, "cli");
  const tarball = readdirSync(folder)[0];
  execFileSync("tar", ["-xzf", tarball], { cwd: folder });
  const packed = join(folder, "package");
  const { version } = JSON.parse(readFileSync(join(packed, "package.json"), "utf8"));
  const program = join(packed, "bin/nblift.mjs");
  const { status, stdout } = spawnSync(process.execPath, [program, "--version"], {
    encoding: "utf8",
  });
  return status === 0 && stdout.trim() === version
    ? []
    : [`packages/cli: the packed nblift --version ended with ${status} and printed "${stdout}"`];
}

rmSync(packs, { recursive: true, force: true });
const found = [];
for (const folder of ["core", "templates", "cli"]) found.push(...(await problems(folder)));
found.push(...startFailure());
for (const line of found) console.error(line);
if (found.length > 0) process.exitCode = 1;
