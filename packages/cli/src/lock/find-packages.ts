import { manifestPath } from "@nblift/core";
import { stat } from "node:fs/promises";
import { join, resolve } from "node:path";
import type { CommandArguments } from "../commands/command.ts";
import { planJobs } from "../commands/plan-jobs.ts";
import { findInputs } from "../inputs/find-inputs.ts";
import { shownFolder } from "../report/shown-folder.ts";
import type { Terminal } from "../terminal.ts";
import { UsageError } from "../usage-error.ts";

export interface FoundPackage {
  /** Absolute. */
  readonly folder: string;
  /** The same for the reader. */
  readonly shown: string;
}

/**
 * The packages that the operands name, each once: folders of packages themselves, and notebooks, for the packages that
 * `convert` makes of them. Without operands the current folder.
 */
export async function findPackages(
  arguments_: CommandArguments,
  terminal: Terminal,
): Promise<readonly FoundPackage[]> {
  const { cwd } = terminal;
  const operands = arguments_.operands.length === 0 ? ["."] : arguments_.operands;
  const isOwn = await Promise.all(operands.map((one) => isPackage(resolve(cwd, one))));
  if (arguments_.operands.length === 0 && isOwn[0] !== true)
    throw new UsageError(
      "the current folder is no package that nblift wrote. Give packages or notebooks",
    );
  const folders = operands.filter((_, index) => isOwn[index]).map((one) => resolve(cwd, one));
  const others = operands.filter((_, index) => !isOwn[index]);
  const made = others.length === 0 ? [] : await packagesOf(others, arguments_, terminal);
  return [...new Set([...folders, ...made])].map((folder) => ({
    folder,
    shown: shownFolder(folder, cwd),
  }));
}

async function packagesOf(
  operands: readonly string[],
  arguments_: CommandArguments,
  terminal: Terminal,
): Promise<readonly string[]> {
  const inputs = await findInputs(operands, terminal.cwd);
  const { jobs } = await planJobs(arguments_, inputs, terminal);
  const folders: string[] = [];
  for (const { name, notebooks, settings } of jobs) {
    const folder = join(settings.out, name);
    if (!(await isPackage(folder))) {
      const shown = shownFolder(folder, terminal.cwd);
      const inputs = notebooks.map(({ path }) => path).join(" ");
      throw new UsageError(
        `there is no package \`${shown}\` yet. \`nblift convert --lock ${inputs}\` makes and locks it`,
      );
    }
    folders.push(folder);
  }
  return folders;
}

async function isPackage(folder: string): Promise<boolean> {
  return stat(join(folder, manifestPath)).then(
    (found) => found.isFile(),
    () => false,
  );
}
