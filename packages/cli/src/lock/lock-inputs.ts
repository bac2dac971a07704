import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import { hashOf } from "../write/hash.ts";
import { namedFile, readRequirementLines } from "./requirement-lines.ts";

/** How requirements are resolved, as it is recorded. */
export interface LockOptions {
  /** For all systems, and not only for the one at hand. */
  readonly isUniversal: boolean;
  /** Nothing published later is taken; ISO 8601. */
  readonly excludeNewer: string | null;
  /** `3.12`, in place of the package's own. */
  readonly python: string | null;
}

export const defaultOptions: LockOptions = { isUniversal: false, excludeNewer: null, python: null };

/**
 * A hash of all that decides about the lock: while it stays, the lock stays. Comments do not count.
 * @param folder what files that `-r` and `-c` name are relative to; absolute
 */
export async function hashInputs(
  requirements: string,
  python: string,
  options: LockOptions,
  folder: string,
): Promise<string> {
  const lines = readRequirementLines(requirements);
  const named: string[] = [];
  for (const file of lines.flatMap((line) => namedFile(line) ?? []))
    named.push(await readFile(resolve(folder, file), "utf8").catch(() => ""));
  const { isUniversal, excludeNewer } = options;
  const texts = lines.map(({ text }) => text);
  return hashOf(
    JSON.stringify([texts, named, options.python ?? python, isUniversal, excludeNewer]),
  );
}
