import { TemplateError, type Template } from "@nblift/core";
import { loadTemplate, templateNames } from "@nblift/templates";
import { stat } from "node:fs/promises";
import { resolve } from "node:path";
import { isPath } from "../configuration/find-configuration.ts";
import { didYouMean } from "../suggest.ts";
import { UsageError } from "../usage-error.ts";

const usual = "package";

/**
 * The template that is asked for: a name of a built-in one, else a folder. Where there is none, or it cannot be read, a
 * UsageError is thrown.
 */
export async function loadTemplateFor(asked: string | undefined, cwd: string): Promise<Template> {
  try {
    return await loadTemplate(await findTemplate(asked ?? usual, cwd));
  } catch (error) {
    if (!(error instanceof TemplateError)) throw error;
    throw new UsageError(error.message, { cause: error });
  }
}

async function findTemplate(asked: string, cwd: string): Promise<string> {
  const names = await templateNames();
  if (names.includes(asked)) return asked;
  const folder = resolve(cwd, asked);
  const isFolder = await stat(folder).then(
    (found) => found.isDirectory(),
    () => false,
  );
  if (isFolder || isPath(asked)) return folder;
  throw unknownTemplate(asked, names);
}

/** The mistake of a name that no built-in template has. */
export function unknownTemplate(asked: string, names: readonly string[]): UsageError {
  const hint = didYouMean(asked, names);
  return new UsageError(
    `there is no template \`${asked}\`.${hint} Built in are ${names.join(", ")}`,
  );
}
