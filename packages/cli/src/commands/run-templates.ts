import { describeTemplate, loadTemplate, templateNames } from "@nblift/templates";
import { readdir, writeFile } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { didYouMean } from "../suggest.ts";
import { unknownTemplate } from "../template/load-template-for.ts";
import type { Terminal } from "../terminal.ts";
import { UsageError } from "../usage-error.ts";
import { makeFolder, whyNotMade } from "../write/make-folder.ts";
import type { CommandArguments } from "./command.ts";

/** Lists the built-in templates, shows the files of one, or copies it into a folder. */
export async function runTemplates(
  { operands }: CommandArguments,
  terminal: Terminal,
): Promise<number> {
  const [action, name, folder, ...rest] = operands;
  if (action === undefined) return list(terminal);
  if (action !== "show" && action !== "copy")
    throw new UsageError(
      `\`${action}\` is nothing to do.${didYouMean(action, ["show", "copy"])} See \`nblift templates --help\``,
    );
  if (name === undefined) throw new UsageError("the name of a template is missing");
  if (rest.length > 0 || (action === "show" && folder !== undefined))
    throw new UsageError(`\`${rest[0] ?? folder ?? ""}\` is one operand too many`);
  if (action === "show") return show(name, terminal);
  if (folder === undefined) throw new UsageError("the folder to copy to is missing");
  return copy(name, folder, terminal);
}

async function list({ stdout }: Terminal): Promise<number> {
  const names = await templateNames();
  const width = Math.max(...names.map((name) => name.length));
  for (const name of names) {
    const { description = "" } = await describeTemplate(name);
    stdout.write(`${`${name.padEnd(width)}  ${description}`.trimEnd()}\n`);
  }
  return 0;
}

async function show(name: string, { stdout }: Terminal): Promise<number> {
  stdout.write(
    Object.keys(await filesOf(name))
      .map((path) => `${path}\n`)
      .join(""),
  );
  return 0;
}

/** All files that it is made of: the copy builds on no other template. */
async function copy(name: string, folder: string, { cwd, stdout }: Terminal): Promise<number> {
  const files = await filesOf(name);
  const target = resolve(cwd, folder);
  const there = await readdir(target).catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return [];
    throw new UsageError(`\`${folder}\`: ${error.message}`, { cause: error });
  });
  if (there.length > 0) throw new UsageError(`\`${folder}\` is there already and not empty`);
  const reason = await whyNotMade(target);
  if (reason !== undefined) throw new UsageError(`\`${folder}\` cannot be made: ${reason}`);
  for (const [path, text] of Object.entries(files)) {
    await makeFolder(dirname(join(target, path)));
    await writeFile(join(target, path), text);
  }
  stdout.write(`${folder}: ${Object.keys(files).length} files of the template ${name}\n`);
  return 0;
}

async function filesOf(name: string): Promise<Readonly<Record<string, string>>> {
  const names = await templateNames();
  if (!names.includes(name)) throw unknownTemplate(name, names);
  const { files } = await loadTemplate(name);
  return Object.fromEntries(Object.entries(files).sort(([a], [b]) => (a < b ? -1 : 1)));
}
