import {
  allowsVersion,
  diagnose,
  formatJson,
  hasHashes,
  installLineNotFound,
  manifestPath,
  parseRequirement,
  type Diagnostic,
  type Environment,
  type JsonObject,
  type LockRecord,
} from "@nblift/core";
import { applyWrites } from "../write/apply-writes.ts";
import { hashOf } from "../write/hash.ts";
import type { PlannedWrite, WriteConflict } from "../write/write-plan.ts";
import { describeConflicts } from "../packages/describe-conflicts.ts";
import { readCompiled } from "./compiled.ts";
import { optionsOf, warnOfHashes } from "./lock-conversion.ts";
import { defaultOptions, hashInputs, type LockOptions } from "./lock-inputs.ts";
import { lockFile, readPackage, requirementsFile, type PackageToLock } from "./read-package.ts";
import { readRequirementLines } from "./requirement-lines.ts";
import type { Resolve } from "./resolve.ts";
import { reword } from "./wordings.ts";

export interface LockSettings {
  /** What was asked for; what was not is as the last time. */
  readonly options: Partial<LockOptions>;
  readonly upgrade: "all" | readonly string[];
  /** Nothing is asked and nothing written. */
  readonly isCheck: boolean;
  readonly isForced: boolean;
}

export interface LockOutcome {
  /** `stale` where it would have to be locked again; `foreign` where nblift wrote no package. */
  readonly status: "locked" | "unchanged" | "stale" | "failed" | "foreign";
  /** Of `requirements.txt` as it is now. */
  readonly text: string;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Resolves the requirements of a package that nblift wrote, where they are not resolved as they are now.
 * @param folder absolute
 * @param shown the same, for messages
 */
export async function lockPackage(
  folder: string,
  shown: string,
  settings: LockSettings,
  environment: Environment | undefined,
  resolve: Resolve,
): Promise<LockOutcome> {
  const there = await readPackage(folder);
  const requirements = there?.textByPath.get(requirementsFile);
  if (there === undefined || requirements === undefined)
    return { status: "foreign", text: "", diagnostics: [] };
  const { python, ranAt, lock } = there.requirements;
  const options = { ...(lock === null ? defaultOptions : optionsOf(lock)), ...settings.options };
  const inputs = await hashInputs(requirements, python, options, folder);
  const text = there.textByPath.get(lockFile) ?? "";
  const isFresh = lock?.inputs === inputs && hasEveryPin(text, requirements);
  const isUpgrade = settings.upgrade === "all" || settings.upgrade.length > 0;
  if (isFresh && !isUpgrade) return { status: "unchanged", text, diagnostics: [] };
  if (settings.isCheck) return { status: "stale", text, diagnostics: [] };
  const conflicts = describeConflicts(conflictsOf(there, settings.isForced), shown, shown);
  if (conflicts.length > 0) return { status: "failed", text, diagnostics: conflicts };
  const found = await resolve({
    requirements,
    folder,
    python,
    ranAt: ranAt ?? undefined,
    options,
    previous: lock === null ? undefined : text,
    environment,
    upgrade: settings.upgrade,
  });
  const notebook = `${shown}/${requirementsFile}`;
  if (found.kind === "failed") {
    const { kind, message, help, line } = found.problem;
    const place = line === undefined ? { notebook } : { notebook, line };
    return { status: "failed", text, diagnostics: [diagnose(kind, place, message, help)] };
  }
  const { writes, diagnostics } = planLock(there, shown, found.text, { inputs, ...options });
  await applyWrites(folder, { writes, conflicts: [] });
  return {
    status: "locked",
    text: found.text,
    diagnostics: [...warnOfHashes(found.unhashed, { notebook }), ...diagnostics],
  };
}

/** Has the lock all that `requirements.in` asks for? It may have been edited since. */
function hasEveryPin(lock: string, requirements: string): boolean {
  const locked = new Map(readCompiled(lock).map((entry) => [entry.name, entry]));
  return readRequirementLines(requirements).every(({ name, text }) => {
    const asked = parseRequirement(text);
    if (name === undefined || asked === undefined) return true;
    const entry = locked.get(name);
    // A requirement for another system is not in the lock of this one.
    if (entry === undefined) return asked.marker !== undefined;
    return entry.version === undefined || allowsVersion(asked.specifier, entry.version) !== false;
  });
}

function conflictsOf({ manifest, state }: PackageToLock, isForced: boolean): WriteConflict[] {
  const found = state.stateByPath.get(lockFile) ?? { kind: "absent" };
  if (found.kind === "link" || found.kind === "blocked")
    return [{ kind: found.kind, path: lockFile }];
  if (found.kind === "absent" || isForced || isAsWritten({ manifest, state }, lockFile)) return [];
  return [{ kind: "edited", path: lockFile }];
}

function isAsWritten(
  { manifest, state }: Pick<PackageToLock, "manifest" | "state">,
  path: string,
): boolean {
  const found = state.stateByPath.get(path);
  const last = Object.hasOwn(manifest.files, path) ? manifest.files[path] : undefined;
  return found?.kind === "file" && (found.sha256 === last || found.unixSha256 === last);
}

/** The lock, what the other files say of it, and the manifest, which knows the new files as nblift's own. */
function planLock(
  there: PackageToLock,
  shown: string,
  text: string,
  lock: LockRecord,
): { readonly writes: readonly PlannedWrite[]; readonly diagnostics: readonly Diagnostic[] } {
  const { manifest, requirements } = there;
  const state = hasHashes(text) ? "hashed" : "resolved";
  const texts = new Map([[lockFile, text]]);
  const diagnostics: Diagnostic[] = [];
  for (const wording of requirements.wordings) {
    const before = there.textByPath.get(wording.path);
    if (before === undefined) continue;
    const after = reword(before, wording, state);
    if (after !== undefined) texts.set(wording.path, after);
    else {
      const place = { notebook: `${shown}/${wording.path}` };
      const message = `${wording.path} does not say how to install requirements.txt as nblift wrote it: it stays as it is`;
      const help =
        state === "hashed"
          ? "let it install with `--require-hashes`"
          : "let it install without `--require-hashes`";
      diagnostics.push(diagnose(installLineNotFound, place, message, help));
    }
  }
  const hashes = [...texts]
    .filter(([path]) => path === lockFile || isAsWritten(there, path))
    .map(([path, own]) => [path, hashOf(own.replaceAll("\r\n", "\n"))] as const);
  const changed = {
    ...manifest,
    files: { ...manifest.files, ...Object.fromEntries(hashes) },
    requirements: { ...requirements, lock },
  };
  texts.set(manifestPath, formatJson(changed as unknown as JsonObject));
  const writes = [...texts].map(([path, own]): PlannedWrite => {
    const isThere = there.state.stateByPath.get(path)?.kind === "file" || path === manifestPath;
    const action = isThere ? "update" : "create";
    return { path, action, file: { path, sha256: hashOf(own), content: { text: own } } };
  });
  return { writes, diagnostics };
}
