import { readdir, readFile, realpath } from "node:fs/promises";
import { join, sep } from "node:path";
import { TemplateError } from "@nblift/core";

export type TextByPath = Readonly<Record<string, string>>;

/** More than any template needs: whoever points at a home folder by mistake is told so. */
const limits = { files: 1000, bytes: 10_000_000 };

/** What version control and systems leave in folders. */
const ignored = new Set([".git", ".DS_Store", "Thumbs.db", "__pycache__", "node_modules"]);

/**
 * The text of every file below a folder, by path relative to it, with forward slashes. Links are followed within the folder only.
 * @throws TemplateError where there is no such folder, a link leads out of it, or a file is not UTF-8
 */
export async function readFolder(folder: string): Promise<TextByPath> {
  const root = await resolve(folder, folder);
  const files: Record<string, string> = {};
  let bytes = 0;
  for (const path of await listFiles(root, folder)) {
    const content = await readContent(await resolve(join(root, path), folder, root), folder);
    bytes += content.length;
    if (bytes > limits.bytes)
      throw new TemplateError(`template ${folder} has over ${limits.bytes} bytes`);
    files[path] = decode(content, `template ${folder}, ${path}`);
  }
  return files;
}

async function listFiles(root: string, folder: string, below = ""): Promise<readonly string[]> {
  const found: string[] = [];
  const entries = await readdir(join(root, below), { withFileTypes: true });
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    if (ignored.has(entry.name)) continue;
    const path = below === "" ? entry.name : `${below}/${entry.name}`;
    if (entry.isDirectory()) found.push(...(await listFiles(root, folder, path)));
    else if (entry.isFile() || entry.isSymbolicLink()) found.push(path);
    if (found.length > limits.files)
      throw new TemplateError(`template ${folder} has over ${limits.files} files`);
  }
  return found;
}

/** The real place of a file or folder, which must be inside of `root`. */
async function resolve(path: string, folder: string, root?: string): Promise<string> {
  let real: string;
  try {
    real = await realpath(path);
  } catch (error) {
    throw unreadable(folder, error);
  }
  if (root !== undefined && !real.startsWith(root + sep))
    throw new TemplateError(`template ${folder}: ${path} is a link that leads out of the folder`);
  return real;
}

async function readContent(path: string, folder: string): Promise<Uint8Array> {
  try {
    return await readFile(path);
  } catch (error) {
    throw unreadable(folder, error);
  }
}

function unreadable(folder: string, error: unknown): TemplateError {
  const { message } = error as Error;
  return new TemplateError(`template ${folder} cannot be read: ${message}`, { cause: error });
}

function decode(content: Uint8Array, place: string): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(content);
  } catch (error) {
    throw new TemplateError(`${place}: it is not UTF-8 text`, { cause: error });
  }
}
