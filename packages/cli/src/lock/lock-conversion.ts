import {
  diagnose,
  lockOutdated,
  lockWithoutHashes,
  resolutionFailed,
  type Conversion,
  type Diagnostic,
  type Environment,
  type GeneratedFile,
  type LockRecord,
  type ManifestRequirements,
  type RequirementsState,
  hasHashes,
} from "@nblift/core";
import { stat } from "node:fs/promises";
import { dirname } from "node:path";
import { defaultOptions, hashInputs, type LockOptions } from "./lock-inputs.ts";
import { lastRun } from "./ran-at.ts";
import { lockFile, readPackage, requirementsFile } from "./read-package.ts";
import type { Resolve } from "./resolve.ts";
import { reword } from "./wordings.ts";

/** What decides about the lock of a package that is converted. */
export interface ConversionToLock {
  readonly conversion: Conversion;
  /** Of the package, absolute; it need not be there. */
  readonly folder: string;
  /** Is the package to be locked where it is not? Else a lock is only kept. */
  readonly isAskedFor: boolean;
  /** Of the notebooks. */
  readonly bytes: readonly Uint8Array[];
  readonly environment: Environment | undefined;
  /** What messages are about. */
  readonly notebook: string;
  readonly resolve: Resolve;
}

export interface LockedConversion {
  readonly files: readonly GeneratedFile[];
  /** For the manifest; undefined where the template writes no requirements. */
  readonly requirements: ManifestRequirements | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Gives the files of a conversion their lock: the one that the package has, while the requirements are those that it was made
 * from, else a new one where that is asked for.
 */
export async function lockConversion(given: ConversionToLock): Promise<LockedConversion> {
  const { conversion, isAskedFor, bytes, notebook } = given;
  const { files, plan, wordings = [] } = conversion;
  const requirements = files.find(({ path }) => path === requirementsFile)?.text;
  const hasLockFile = files.some(({ path }) => path === lockFile);
  if (plan === undefined) return { files, requirements: undefined, diagnostics: [] };
  if (requirements === undefined || !hasLockFile) {
    const message = `the template writes no ${requirementsFile} and ${lockFile}: there is nothing to lock`;
    const problem = diagnose(resolutionFailed, { notebook }, message);
    return { files, requirements: undefined, diagnostics: isAskedFor ? [problem] : [] };
  }
  const facts = { python: plan.pythonVersion, ranAt: lastRun(bytes) ?? null, wordings };
  const lock = await findLock(given, requirements, facts);
  const { text, record, diagnostics } = lock;
  if (text === undefined) return { files, requirements: { ...facts, lock: null }, diagnostics };
  return {
    files: withLock(files, text, wordings),
    requirements: { ...facts, lock: record ?? null },
    diagnostics,
  };
}

interface FoundLock {
  /** Undefined where there is none. */
  readonly text: string | undefined;
  readonly record: LockRecord | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

async function findLock(
  { folder, isAskedFor, environment, notebook, resolve }: ConversionToLock,
  requirements: string,
  { python, ranAt }: Pick<ManifestRequirements, "python" | "ranAt">,
): Promise<FoundLock> {
  const there = await readPackage(folder);
  const last = there?.requirements.lock ?? undefined;
  const options = last === undefined ? defaultOptions : optionsOf(last);
  const inputs = await hashInputs(requirements, python, options, folder);
  const kept = there?.textByPath.get(lockFile)?.replaceAll("\r\n", "\n");
  if (last?.inputs === inputs && kept !== undefined)
    return { text: kept, record: last, diagnostics: [] };
  const none = { text: undefined, record: undefined };
  if (!isAskedFor) {
    const message =
      "the requirements changed since they were locked: requirements.txt has the direct pins again";
    const help = "lock again with `nblift lock`, or convert with --lock";
    const diagnostics =
      last === undefined ? [] : [diagnose(lockOutdated, { notebook }, message, help)];
    return { ...none, diagnostics };
  }
  const found = await resolve({
    requirements,
    folder: await nearestFolder(folder),
    python,
    ranAt: ranAt ?? undefined,
    options,
    previous: last === undefined ? undefined : kept,
    environment,
    upgrade: [],
  });
  if (found.kind === "failed") {
    const { kind, message, help } = found.problem;
    return { ...none, diagnostics: [diagnose(kind, { notebook }, message, help)] };
  }
  return {
    text: found.text,
    record: { inputs, ...options },
    diagnostics: warnOfHashes(found.unhashed, { notebook }),
  };
}

export function optionsOf({ isUniversal, excludeNewer, python }: LockRecord): LockOptions {
  return { isUniversal, excludeNewer, python };
}

export function warnOfHashes(
  unhashed: readonly string[],
  place: Diagnostic["place"],
): readonly Diagnostic[] {
  if (unhashed.length === 0) return [];
  const list = unhashed.map((one) => `\`${one}\``).join(", ");
  const message = `requirements.txt has no hashes, because ${list} ${unhashed.length === 1 ? "has" : "have"} none`;
  return [diagnose(lockWithoutHashes, place, message, "require a release of it instead")];
}

function withLock(
  files: readonly GeneratedFile[],
  text: string,
  wordings: ManifestRequirements["wordings"],
): readonly GeneratedFile[] {
  const state: RequirementsState = hasHashes(text) ? "hashed" : "resolved";
  return files.map((file) => {
    if (file.path === lockFile) return { path: lockFile, text };
    const wording = wordings.find(({ path }) => path === file.path);
    if (wording === undefined) return file;
    const changed = reword(file.text, wording, state);
    if (changed === undefined) throw new Error(`${file.path} does not say what it was said to`);
    return { path: file.path, text: changed };
  });
}

/** The folder, or the nearest above it that is there. */
async function nearestFolder(folder: string): Promise<string> {
  const found = await stat(folder).catch(() => undefined);
  const parent = dirname(folder);
  return found?.isDirectory() === true || parent === folder ? folder : nearestFolder(parent);
}
