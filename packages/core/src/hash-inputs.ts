import { createHash } from "node:crypto";
import { runFilesOf } from "./1-read/read-run-files.ts";
import type { NotebookInput } from "./model/conversion.ts";
import type { Notebook } from "./model/notebook.ts";

/** What a package was made of, for its manifest: the notebooks in order, then the files that they run. Each file once. */
export function hashInputs(
  read: readonly { readonly input: NotebookInput; readonly notebook: Notebook }[],
): readonly { readonly path: string; readonly hash: string }[] {
  const notebooks = read.map(({ input }) => ({ path: input.path, hash: sha256(input.bytes) }));
  const known = new Set(notebooks.map(({ path }) => path));
  const files = read.flatMap(({ input, notebook }) =>
    runFilesOf(notebook.runFiles)
      .filter((file) => !file.isWritten)
      .map(({ path, text }) => ({
        path: pathBeside(input.path, path),
        hash: sha256(new TextEncoder().encode(text)),
      })),
  );
  const others = files.filter(({ path }) => !known.has(path));
  return [...notebooks, ...new Map(others.map((each) => [each.path, each])).values()];
}

/** A path relative to a notebook, as one that is relative to what the notebook's is. */
function pathBeside(notebook: string, path: string): string {
  const parts = notebook.split("/").slice(0, -1);
  for (const part of path.split("/")) {
    if (part === ".." && parts.length > 0 && parts.at(-1) !== "..") parts.pop();
    else parts.push(part);
  }
  return parts.join("/");
}

function sha256(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}
