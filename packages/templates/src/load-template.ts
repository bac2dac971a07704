import { readdir } from "node:fs/promises";
import { basename, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { TemplateError, type Template } from "@nblift/core";
import { readDescription, type TemplateDescription } from "./read-description.ts";
import { readFolder, type TextByPath } from "./read-folder.ts";

const builtIn = fileURLToPath(new URL("../templates/", import.meta.url));

/** What templates are made of, and no template itself. */
const partsName = "parts";

/** More than anybody builds on each other; it ends a circle. */
const deepest = 10;

/** The names of the templates that come with nblift, sorted. */
export async function templateNames(): Promise<readonly string[]> {
  const entries = await readdir(builtIn, { withFileTypes: true });
  return entries
    .filter((entry) => entry.isDirectory() && entry.name !== partsName)
    .map(({ name }) => name)
    .sort();
}

/**
 * Reads a template with everything that it builds on.
 * @param nameOrFolder a name that `templateNames` gives, or a folder; a name with a slash or a dot is a folder
 * @throws TemplateError where there is no such template, or it cannot be read
 */
export async function loadTemplate(nameOrFolder: string): Promise<Template> {
  const names = await templateNames();
  const isName = names.includes(nameOrFolder);
  if (!isName && !/[./\\]/.test(nameOrFolder)) {
    throw new TemplateError(
      `there is no template "${nameOrFolder}"; there are ${names.join(" and ")}, and a folder of yours is written as ./${nameOrFolder}`,
    );
  }
  const folder = isName ? join(builtIn, nameOrFolder) : resolve(nameOrFolder);
  // A folder's place on the machine must not show in what is generated.
  return { name: basename(folder), files: await readWithBase(folder, deepest) };
}

/** What a template says about itself in its `template.json`. */
export async function describeTemplate(nameOrFolder: string): Promise<TemplateDescription> {
  const folder = /[./\\]/.test(nameOrFolder) ? nameOrFolder : join(builtIn, nameOrFolder);
  return readDescription(folder, await readFolder(folder));
}

/** A folder's own files over those of the built-in template that it extends. */
async function readWithBase(folder: string, depth: number): Promise<TextByPath> {
  const own = await readFolder(folder);
  const { extends: base } = readDescription(folder, own);
  const { "template.json": _, ...files } = own;
  if (base === undefined) return files;
  const known = [...(await templateNames()), partsName];
  if (!known.includes(base) || depth === 0) {
    throw new TemplateError(
      `template ${folder} extends "${base}", which is none of ${known.join(", ")}`,
    );
  }
  return { ...(await readWithBase(join(builtIn, base), depth - 1)), ...files };
}
