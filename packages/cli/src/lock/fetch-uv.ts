import { randomUUID } from "node:crypto";
import { rename, rm } from "node:fs/promises";
import { dirname, join } from "node:path";
import { cacheFolder } from "../cache/cache-folder.ts";
import { makeFolder } from "../write/make-folder.ts";
import type { UvCommand } from "./find-uv.ts";
import { runProcess } from "./run-process.ts";

type Environment = Readonly<Record<string, string | undefined>>;

export type FetchedUv =
  | { readonly kind: "ready"; readonly uv: UvCommand }
  /** Why there is none, as whoever was asked said it. */
  | { readonly kind: "failed"; readonly reason: string };

/**
 * Puts uv into a virtual environment of nblift's own, beside what it keeps between runs, by the pip of the Python at hand,
 * as that is configured; the next time it is there.
 * @param folder absolute; to run in
 */
export async function fetchUv(folder: string, env: Environment): Promise<FetchedUv> {
  const cache = cacheFolder(env);
  if (cache === undefined) return { kind: "failed", reason: "there is no folder to keep it in" };
  const kept = join(cache, "uv");
  const uv = [inside(kept, "uv")];
  const { code } = await runProcess([...uv, "--version"], folder, env);
  if (code === 0) return { kind: "ready", uv };
  const made = join(cache, `uv.${randomUUID().slice(0, 8)}.tmp`);
  try {
    await makeFolder(dirname(made));
    const reason = await make(made, folder, env);
    if (reason !== undefined) return { kind: "failed", reason };
    // What is there already does not run.
    await rm(kept, { recursive: true, force: true });
    await rename(made, kept);
    return { kind: "ready", uv };
  } catch (error) {
    return { kind: "failed", reason: (error as Error).message };
  } finally {
    await rm(made, { recursive: true, force: true });
  }
}

/** Undefined where it went well. */
async function make(made: string, folder: string, env: Environment): Promise<string | undefined> {
  const pythons = process.platform === "win32" ? ["py", "python"] : ["python3", "python"];
  let reason = "there is no Python to make an environment with";
  for (const python of pythons) {
    const venv = await runProcess([python, "-m", "venv", made], folder, env);
    if (venv.code === undefined) continue;
    const install = ["-m", "pip", "install", "--quiet", "--disable-pip-version-check", "uv"];
    const ended =
      venv.code === 0 ? await runProcess([inside(made, "python"), ...install], folder, env) : venv;
    if (ended.code === 0) return undefined;
    reason = `${ended.stderr}${ended.stdout}`.trim().split("\n").at(-1) || `${python} failed`;
  }
  return reason;
}

function inside(environment: string, command: string): string {
  return process.platform === "win32"
    ? join(environment, "Scripts", `${command}.exe`)
    : join(environment, "bin", command);
}
