import { readFile } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { UsageError } from "../usage-error.ts";
import { checkConfiguration, type Configuration } from "./configuration.ts";

/** Name of nblift's own file. */
export const configurationFile = "nblift.toml";

/**
 * The configuration nearest above a folder: `nblift.toml`, else `[tool.nblift]` of a `pyproject.toml`. Paths in it are
 * taken from the file's own folder. Wrong TOML and unknown keys are thrown as a UsageError.
 * @param folder absolute
 */
export async function findConfiguration(folder: string): Promise<Configuration | undefined> {
  const found = (await readOwn(folder)) ?? (await readProject(folder));
  if (found !== undefined) return resolvePaths(found, folder);
  const parent = dirname(folder);
  return parent === folder ? undefined : findConfiguration(parent);
}

async function readOwn(folder: string): Promise<Configuration | undefined> {
  const file = join(folder, configurationFile);
  const text = await readIfThere(file);
  return text === undefined ? undefined : checkConfiguration(await parseToml(text, file), file);
}

async function readProject(folder: string): Promise<Configuration | undefined> {
  const file = join(folder, "pyproject.toml");
  const table = await tableOf((await readIfThere(file)) ?? "", file);
  return table === undefined ? undefined : checkConfiguration(table, `${file}, [tool.nblift]`);
}

/** Has a pyproject.toml a table for nblift? @param file for the message */
export async function holdsConfiguration(text: string, file: string): Promise<boolean> {
  return (await tableOf(text, file)) !== undefined;
}

async function tableOf(text: string, file: string): Promise<unknown> {
  // Other tools complain of a broken pyproject.toml; nblift reads it only where it may speak of nblift.
  if (!text.includes("nblift")) return undefined;
  const { tool } = (await parseToml(text, file)) as { tool?: { nblift?: unknown } };
  return tool?.nblift;
}

async function readIfThere(file: string): Promise<string | undefined> {
  try {
    return await readFile(file, "utf8");
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (code === "ENOENT" || code === "ENOTDIR" || code === "EISDIR") return undefined;
    // A folder above that may not be looked into holds nothing that was meant for this run.
    if (code === "EACCES" || code === "EPERM") return undefined;
    throw new UsageError(`${file}: ${message}`, { cause: error });
  }
}

async function parseToml(text: string, file: string): Promise<Record<string, unknown>> {
  const { parse, TomlError } = await import("smol-toml");
  try {
    return parse(text);
  } catch (error) {
    if (!(error instanceof TomlError)) throw error;
    throw new UsageError(`${file}:${error.line}:${error.column}: ${error.message}`, {
      cause: error,
    });
  }
}

function resolvePaths(configuration: Configuration, folder: string): Configuration {
  const { out, python, template } = configuration;
  return {
    ...configuration,
    ...(out !== undefined && { out: resolve(folder, out) }),
    ...(python !== undefined && { python: isPath(python) ? resolve(folder, python) : python }),
    ...(template !== undefined && {
      template: isPath(template) ? resolve(folder, template) : template,
    }),
  };
}

/** A template and a Python are named, or they are a path, which then holds a slash or starts with a dot. */
export function isPath(text: string): boolean {
  return text.startsWith(".") || /[/\\]/.test(text);
}
