import {
  diagnose,
  notebookConfiguration,
  unreadableFile,
  type Diagnostic,
  type Environment,
  type NotebookInput,
} from "@nblift/core";
import { readFileSync, statSync } from "node:fs";
import { readFile, stat } from "node:fs/promises";
import { dirname, isAbsolute, join } from "node:path";
import { findKernelName } from "../environment/find-kernel-name.ts";
import { listFiles } from "./list-files.ts";
import type { FindEnvironment, JobNotebook, PackageSettings } from "./package-job.ts";

export type ReadNotebook =
  | { readonly notebook: JobNotebook; readonly input: NotebookInput; readonly problem: undefined }
  | { readonly notebook: JobNotebook; readonly input: undefined; readonly problem: Diagnostic };

/** Reads the notebooks of a package with what belongs to them; one that cannot be read has a problem instead. */
export async function readNotebooks(
  notebooks: readonly JobNotebook[],
  settings: PackageSettings,
  findEnvironment: FindEnvironment,
): Promise<readonly ReadNotebook[]> {
  const read: ReadNotebook[] = [];
  for (const notebook of notebooks) read.push(await readOne(notebook, settings, findEnvironment));
  return read;
}

async function readOne(
  notebook: JobNotebook,
  { readsEnvironment, python }: PackageSettings,
  findEnvironment: FindEnvironment,
): Promise<ReadNotebook> {
  if (notebook.problem !== undefined)
    return { notebook, input: undefined, problem: misconfigured(notebook, notebook.problem) };
  const bytes = notebook.bytes ?? (await readBytes(notebook.file));
  if (typeof bytes === "string")
    return { notebook, input: undefined, problem: unreadable(notebook, bytes) };
  const folder = dirname(notebook.file);
  const environment: Environment | undefined = readsEnvironment
    ? await findEnvironment(folder, python, findKernelName(bytes))
    : undefined;
  const hasFile = (path: string): boolean => isFileIn(folder, path);
  const readText = (path: string): string | undefined => readTextIn(folder, path);
  const input: NotebookInput = {
    path: notebook.recordedPath,
    bytes,
    environment,
    hasFile,
    listFiles: (pattern) => listFiles(folder, pattern),
    readText,
  };
  return { notebook, input, problem: undefined };
}

/** The bytes, or why there are none. */
export async function readBytes(file: string): Promise<Uint8Array | string> {
  try {
    const found = await stat(file);
    // Reading a device may never end; a pipe is how a shell hands over what a command prints.
    if (!found.isFile() && !found.isFIFO())
      return found.isDirectory() ? "it is a folder" : "it is a device";
    return await readFile(file);
  } catch (error) {
    return (error as Error).message;
  }
}

function unreadable({ recordedPath }: JobNotebook, reason: string): Diagnostic {
  return diagnose(unreadableFile, { notebook: recordedPath }, `the file cannot be read: ${reason}`);
}

function misconfigured({ recordedPath }: JobNotebook, problem: string): Diagnostic {
  const help = "correct `nblift` in the notebook's metadata";
  return diagnose(notebookConfiguration, { notebook: recordedPath }, problem, help);
}

/** Files that say versions are small; what is larger is something else. */
const largestText = 10_000_000;

function readTextIn(folder: string, path: string): string | undefined {
  const found = statSync(join(folder, path), { throwIfNoEntry: false });
  if (found?.isFile() !== true || found.size > largestText) return undefined;
  try {
    return readFileSync(join(folder, path), "utf8");
  } catch {
    // Not for this user to read: as if it were not there.
    return undefined;
  }
}

function isFileIn(folder: string, path: string): boolean {
  if (isAbsolute(path) || path.includes("\0")) return false;
  try {
    return statSync(join(folder, path), { throwIfNoEntry: false })?.isFile() ?? false;
  } catch {
    // A name too long, links in a circle, a folder that may not be entered: nothing that could be read.
    return false;
  }
}
