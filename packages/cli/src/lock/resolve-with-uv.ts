import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { explainFailure } from "./explain-failure.ts";
import { finishLock } from "./finish-lock.ts";
import type { UvCommand } from "./find-uv.ts";
import { preferredVersions } from "./preferred-versions.ts";
import type { RequirementLine } from "./requirement-lines.ts";
import type { Resolution, ResolveRequest } from "./resolve.ts";
import { runProcess, type Ended } from "./run-process.ts";
import { uvEnvironment } from "./uv-environment.ts";
import { withScratchFolder } from "./with-scratch-folder.ts";

type Env = Readonly<Record<string, string | undefined>>;

/** Resolves requirements through uv, as it is configured on this machine. */
export function resolveWithUv(
  uv: UvCommand,
  request: ResolveRequest,
  lines: readonly RequirementLine[],
  env: Env,
): Promise<Resolution> {
  return withScratchFolder(request, lines, (scratch, input) =>
    resolveIn(scratch, input, uv, request, lines, env),
  );
}

async function resolveIn(
  scratch: string,
  input: string,
  uv: UvCommand,
  request: ResolveRequest,
  lines: readonly RequirementLine[],
  env: Env,
): Promise<Resolution> {
  const { folder, options, ranAt } = request;
  const output = join(scratch, "requirements.txt");
  const own = uvEnvironment(folder, env);
  const compile = async (before: string | undefined): Promise<Ended> => {
    // uv takes the versions of an output file that is there, where they fit.
    await writeFile(output, preferredVersions(request, lines));
    const args = [...compileArguments(request, before), ...own.args];
    // uv knows this option of pip's files only as its own.
    if (lines.some(({ text }) => text === "--pre")) args.push("--prerelease", "allow");
    const command = [...uv, ...args, "-o", output, input];
    return runProcess(command, folder, own.env);
  };
  let before = options.excludeNewer ?? ranAt;
  let ended = await compile(before);
  // Pins may be newer than the last run that the notebook records: then its date says nothing of the others.
  if (ended.code === 1 && options.excludeNewer === null && before !== undefined) {
    before = undefined;
    ended = await compile(before);
  }
  if (ended.code !== 0) {
    const python = options.python ?? request.python;
    return { kind: "failed", problem: explainFailure(ended.stderr, lines, python) };
  }
  const text = withOwnPath(await readFile(output, "utf8"), scratch);
  return finishLock(text, { request, lines, before });
}

function compileArguments(
  { python, options, upgrade }: ResolveRequest,
  before: string | undefined,
): string[] {
  return [
    "pip",
    "compile",
    "--generate-hashes",
    `--python-version=${options.python ?? python}`,
    // What a configuration may say otherwise; an address of an index must never get into the file.
    "--no-header",
    "--annotation-style=split",
    "--no-emit-index-url",
    "--no-emit-find-links",
    "--no-emit-index-annotation",
    // Any Python will do to ask an index, and none is to be installed unasked.
    "--no-python-downloads",
    "--no-progress",
    "--color=never",
    ...(options.isUniversal ? ["--universal"] : []),
    ...(before === undefined ? [] : ["--exclude-newer", before]),
    ...(upgrade === "all" ? ["--upgrade"] : upgrade.flatMap((name) => ["--upgrade-package", name])),
  ];
}

/** What was compiled from a copy says that it was compiled from `requirements.in`. */
function withOwnPath(text: string, scratch: string): string {
  const name = scratch.split(/[\\/]/).at(-1) ?? scratch;
  const lines = text.replaceAll("\r\n", "\n").split("\n");
  return lines
    .map((line) =>
      line.includes(name) ? line.replace(/-r .*requirements\.in$/, "-r requirements.in") : line,
    )
    .join("\n");
}
