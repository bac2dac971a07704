import {
  cannotWrite,
  diagnose,
  editedFiles,
  packageOutOfDate,
  sharedRequirementsConflict,
  type Diagnostic,
} from "@nblift/core";
import { readFile, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { PackageResult, WriteMode } from "../packages/package-job.ts";
import { makeFolder } from "../write/make-folder.ts";
import { describeConflict, isUnedited, renderShared } from "./render.ts";
import { unite, type Claim } from "./unite.ts";

export const sharedFile = "requirements.in";

export interface SharedOutcome {
  readonly action: "create" | "update" | "keep" | "edited";
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Writes what all packages of a run need into one file, and says where they do not agree.
 * @param out folder of the packages, absolute
 * @param notebook that messages are about, as there is no other place
 */
export async function writeShared(
  out: string,
  results: readonly PackageResult[],
  mode: WriteMode,
  isForced: boolean,
  notebook: string,
): Promise<SharedOutcome> {
  const made = results.filter((result) => result.requirements !== undefined);
  const claims = made.flatMap(({ package: one, requirements = [] }): readonly Claim[] =>
    requirements.map((requirement) => ({ ...requirement, package: one?.name ?? "" })),
  );
  const united = unite(claims);
  const names = made.map(({ package: one }) => one?.name ?? "").toSorted();
  const text = renderShared(names, united);
  const place = { notebook };
  const conflicts = united
    .filter(({ line }) => line === undefined)
    .map((one) =>
      diagnose(
        sharedRequirementsConflict,
        place,
        `no version of ${one.distribution} is right for all packages: ${describeConflict(one)}.`,
        `Change one of them, or give the packages environments of their own. ${sharedFile} has none.`,
      ),
    );
  const file = join(out, sharedFile);
  const there = await readFile(file, "utf8").catch(() => undefined);
  if (there === text) return { action: "keep", diagnostics: conflicts };
  const isEdited = there !== undefined && !isUnedited(there) && !isForced;
  const action = isEdited ? "edited" : there === undefined ? "create" : "update";
  return { action, diagnostics: [...conflicts, ...(await carryOut())] };

  async function carryOut(): Promise<readonly Diagnostic[]> {
    if (mode === "check")
      return [
        diagnose(
          packageOutOfDate,
          place,
          `\`${sharedFile}\` is not what conversion would write`,
          isEdited
            ? "it was edited, or is not from nblift: write elsewhere with --out, overwrite with --force"
            : "convert without --check, with the same options",
        ),
      ];
    if (isEdited)
      return [
        diagnose(
          editedFiles,
          place,
          `\`${sharedFile}\` was edited, or is not from nblift`,
          "write elsewhere with --out, overwrite with --force",
        ),
      ];
    if (mode === "preview") return [];
    const problem = await replace(out, file, text);
    const message = `\`${sharedFile}\` cannot be written: ${problem}`;
    return problem === undefined ? [] : [diagnose(cannotWrite, place, message)];
  }
}

/** At once: nobody sees half of it. Gives why it could not be done. */
async function replace(folder: string, file: string, text: string): Promise<string | undefined> {
  const beside = `${file}.${process.pid}.tmp`;
  try {
    await makeFolder(folder);
    await writeFile(beside, text);
    await rename(beside, file);
    return undefined;
  } catch (error) {
    if (error instanceof Error && "syscall" in error) return error.message;
    throw error;
  } finally {
    await rm(beside, { force: true });
  }
}
