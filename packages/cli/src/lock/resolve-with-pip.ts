import { normalizeName } from "@nblift/core";
import { readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { explainPipFailure } from "./explain-pip-failure.ts";
import type { Pip } from "./find-pip.ts";
import { finishLock } from "./finish-lock.ts";
import { preferredVersions } from "./preferred-versions.ts";
import { readPipReport } from "./read-pip-report.ts";
import type { RequirementLine } from "./requirement-lines.ts";
import type { Resolution, ResolveRequest } from "./resolve.ts";
import { runProcess } from "./run-process.ts";
import { withScratchFolder } from "./with-scratch-folder.ts";

type Env = Readonly<Record<string, string | undefined>>;

/** The first pip that can leave out what was published later. */
const firstWithDates = 26;

/**
 * Resolves requirements through pip, as it is configured on this machine, for the Python that it runs in. The hashes are
 * those of the files that this machine would install.
 */
export function resolveWithPip(
  pip: Pip,
  request: ResolveRequest,
  lines: readonly RequirementLine[],
  env: Env,
): Promise<Resolution> {
  return withScratchFolder(request, lines, (scratch, input) =>
    resolveIn(scratch, input, pip, request, lines, env),
  );
}

async function resolveIn(
  scratch: string,
  input: string,
  pip: Pip,
  request: ResolveRequest,
  lines: readonly RequirementLine[],
  env: Env,
): Promise<Resolution> {
  const { folder, options, ranAt } = request;
  const constraints = join(scratch, "constraints.txt");
  const preferred = withoutUpgrades(preferredVersions(request, lines), request.upgrade);
  await writeFile(constraints, preferred);
  const files = { report: join(scratch, "report.json"), log: join(scratch, "pip.log") };
  const dated = options.excludeNewer ?? (pip.major < firstWithDates ? undefined : ranAt);
  // pip has no preferences: what does not fit is tried again without.
  const attempts = [
    { before: dated, args: preferred === "" ? [] : ["--constraint", constraints] },
    ...(preferred === "" ? [] : [{ before: dated, args: [] }]),
    ...(dated === undefined || options.excludeNewer !== null
      ? []
      : [{ before: undefined, args: [] }]),
  ];
  for (const { before, args } of attempts) {
    await rm(files.log, { force: true });
    const dates = before === undefined ? [] : ["--uploaded-prior-to", before];
    const command = [...pip.command, ...installArguments(files), ...args, ...dates, "-r", input];
    const { code } = await runProcess(command, folder, env);
    if (code !== 0) continue;
    const compiled = readPipReport(await readFile(files.report, "utf8"), lines);
    const resolution = finishLock(compiled, { request, lines, before });
    return resolution.kind === "resolved" && resolution.state === "hashed"
      ? { ...resolution, text: `${ofThisSystem}${resolution.text}` }
      : resolution;
  }
  const log = await readFile(files.log, "utf8").catch(() => "");
  return { kind: "failed", problem: explainPipFailure(log, lines, pip.python) };
}

const ofThisSystem =
  "# Resolved by pip: the hashes are of the files for the system where that was. uv knows those for others too.\n";

/** Resolves as if nothing was installed, and installs nothing. */
function installArguments({ report, log }: Readonly<Record<"report" | "log", string>>): string[] {
  return [
    "install",
    "--dry-run",
    "--ignore-installed",
    "--quiet",
    "--no-input",
    "--no-color",
    "--disable-pip-version-check",
    "--report",
    report,
    "--log",
    log,
  ];
}

function withoutUpgrades(preferred: string, upgrade: ResolveRequest["upgrade"]): string {
  const names = new Set(upgrade === "all" ? [] : upgrade.map(normalizeName));
  const lines = preferred.split(/(?<=\n)/);
  return lines.filter((line) => !names.has(line.split("==")[0] ?? "")).join("");
}
