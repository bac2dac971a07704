import { diagnose, notebookNotStored, type Diagnostic } from "@nblift/core";
import type { ReadNotebook } from "../packages/read-notebooks.ts";
import { replaceFile } from "../write/replace-file.ts";

/** Puts the tagged notebook in the place of the one that was read; gives what went wrong. */
export async function storeTags(
  { input, notebook }: ReadNotebook,
  tagged: Uint8Array,
): Promise<Diagnostic | undefined> {
  if (input === undefined) return undefined;
  const reason = await replaceFile(notebook.file, input.bytes, tagged);
  if (reason === undefined) return undefined;
  const place = { notebook: notebook.recordedPath };
  return diagnose(notebookNotStored, place, `the tags are not stored: ${reason}`);
}
