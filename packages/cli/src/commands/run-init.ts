import { readFile, stat, writeFile } from "node:fs/promises";
import { join, relative, resolve } from "node:path";
import { configurationFile, holdsConfiguration } from "../configuration/find-configuration.ts";
import { settingsText } from "../configuration/settings-text.ts";
import type { Terminal } from "../terminal.ts";
import { UsageError } from "../usage-error.ts";
import type { CommandArguments } from "./command.ts";

/** Writes a configuration file that changes nothing yet. One that is there is never overwritten. */
export async function runInit(
  { operands }: CommandArguments,
  { cwd, stdout }: Terminal,
): Promise<number> {
  const [operand = ".", ...rest] = operands;
  if (rest.length > 0) throw new UsageError(`\`${rest[0] ?? ""}\` is one operand too many`);
  const folder = resolve(cwd, operand);
  const found = await stat(folder).catch(() => undefined);
  if (found?.isDirectory() !== true) throw new UsageError(`\`${operand}\` is not a folder`);
  const project = await readFile(join(folder, "pyproject.toml"), "utf8").catch(() => "");
  if (await holdsConfiguration(project, "pyproject.toml"))
    throw new UsageError(
      "pyproject.toml has a table [tool.nblift] already: nblift.toml would hide it",
    );
  const file = join(folder, configurationFile);
  try {
    await writeFile(file, settingsText, { flag: "wx" });
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    const shown = code === "EEXIST" ? "it is there already" : message;
    throw new UsageError(`\`${relative(cwd, file)}\` is not written: ${shown}`, { cause: error });
  }
  stdout.write(`${relative(cwd, file)}\n`);
  return 0;
}
