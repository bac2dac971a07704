import { formatPatch, structuredPatch } from "diff";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { PlannedWrite } from "./write-plan.ts";

/** Beyond this many changed lines the difference is not looked for: the whole text goes and comes. */
const mostEdits = 20_000;

/**
 * The change of one file as a unified diff; empty where nothing changes.
 * @param folder of the package, absolute
 * @param shownFolder the same for the reader
 */
export async function showDiff(
  folder: string,
  shownFolder: string,
  { path, action, file }: PlannedWrite,
): Promise<string> {
  if (action === "keep") return "";
  const before = action === "create" ? undefined : await readFile(join(folder, path));
  const shown = `${shownFolder}/${path}`;
  if (file?.content.copyOf !== undefined) return `Data file ${shown} would be copied\n`;
  const after = file?.content.text;
  return patch(shown, before?.toString("utf8"), after);
}

function patch(path: string, before: string | undefined, after: string | undefined): string {
  const from = before === undefined ? "/dev/null" : `a/${path}`;
  const to = after === undefined ? "/dev/null" : `b/${path}`;
  const texts = [before ?? "", after ?? ""] as const;
  const found = structuredPatch(from, to, ...texts, "", "", {
    context: 3,
    maxEditLength: mostEdits,
  });
  return found === undefined ? `Files ${from} and ${to} differ\n` : formatPatch(found);
}
