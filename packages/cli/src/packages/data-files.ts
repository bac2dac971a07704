import {
  checkPath,
  dataNotCopied,
  diagnose,
  type DataFile,
  type Diagnostic,
  type GeneratedFile,
} from "@nblift/core";
import { realpath } from "node:fs/promises";
import { dirname, join, posix, relative, sep } from "node:path";
import { hashOfFile } from "../write/hash.ts";
import type { WantedFile } from "../write/write-plan.ts";
import { mostFiles } from "./list-files.ts";
import type { JobNotebook } from "./package-job.ts";

export interface DataCopies {
  readonly files: readonly WantedFile[];
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * The data files that `--copy-data` brings along: those that are there, by a relative path inside of their notebook's
 * folder, links resolved; of a pattern, those that match. What is there and stays behind has a diagnostic.
 */
export async function findDataCopies(
  dataFiles: readonly DataFile[],
  notebooks: readonly JobNotebook[],
  generated: readonly GeneratedFile[],
): Promise<DataCopies> {
  const copyByPath = new Map<string, WantedFile>();
  const taken = new Set(generated.map(({ path }) => path.toLowerCase()));
  const diagnostics: Diagnostic[] = [];
  for (const dataFile of dataFiles) {
    const notebook = notebooks.find(({ recordedPath }) => recordedPath === dataFile.notebook);
    if (!dataFile.exists || notebook === undefined) continue;
    if (dataFile.matches?.length === 0) diagnostics.push(tooMany(dataFile));
    for (const named of dataFile.matches ?? [dataFile.path]) {
      const path = posix.normalize(named);
      const found = taken.has(path.toLowerCase())
        ? "the package has a file of its own there"
        : await findCopy(path, dirname(notebook.file), copyByPath.get(path));
      if (typeof found === "string") diagnostics.push(notCopied(named, dataFile, found));
      else copyByPath.set(path, found);
    }
  }
  return { files: [...copyByPath.values()], diagnostics };
}

/** The copy, or why there is none. */
async function findCopy(
  path: string,
  folder: string,
  other: WantedFile | undefined,
): Promise<WantedFile | string> {
  if (path.startsWith("../")) return "it is not in the notebook's folder";
  const problem = checkPath(path);
  if (problem !== undefined) return problem;
  const copyOf = await realpath(join(folder, path)).catch(() => undefined);
  if (copyOf === undefined) return "it cannot be read";
  const inside = relative(await realpath(folder), copyOf);
  if (inside.startsWith(`..${sep}`)) return "it is a link that leads out of the notebook's folder";
  const sha256 = await hashOfFile(copyOf).catch(() => undefined);
  if (sha256 === undefined) return "it cannot be read";
  if (other !== undefined && other.sha256 !== sha256)
    return "another notebook reads another file by this path";
  return { path, sha256, content: { copyOf } };
}

function notCopied(path: string, { notebook, cell }: DataFile, reason: string): Diagnostic {
  return diagnose(
    dataNotCopied,
    { notebook, cell },
    `${path} is not brought along: ${reason}`,
    "put it where the package runs, or tests that need it are skipped",
  );
}

function tooMany({ path, notebook, cell }: DataFile): Diagnostic {
  return diagnose(
    dataNotCopied,
    { notebook, cell },
    `${path} is not brought along: it finds more than ${mostFiles} files, or looks through too many`,
    "put them where the package runs, or tests that need them are skipped",
  );
}
