// Takes cells and statements out of a notebook while its difference stays.
import { copyFile, mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { differencesOf, python } from "./batch.mjs";

/** What a difference is about, without its details: `printed`, `fails: NameError`. */
export function kindOf(difference) {
  const [kind, detail = ""] = difference.split(": ");
  return ["fails", "convert"].includes(kind) ? `${kind}: ${detail}` : kind;
}

/** Which of the sets of pieces may go with the difference still there; `accepted` holds the notebooks left. */
async function accepted(notebook, level, sets, { executable, kinds, hasTests }, folder) {
  await rm(folder, { recursive: true, force: true });
  await python(executable, "variants.py", [notebook, level, folder], JSON.stringify(sets));
  if ((await readdir(folder)).length === 0) return [];
  const found = await differencesOf({ executable, folder, isFormatted: false, hasTests });
  return sets.flatMap((pieces, index) =>
    (found[`v${index}`] ?? []).some((one) => kinds.includes(kindOf(one)))
      ? [{ pieces, index }]
      : [],
  );
}

/** One pass over all pieces of a level; true when something went. */
async function pass(notebook, level, options) {
  const folder = join(options.work, "variants");
  const count = Number(await python(options.executable, "variants.py", [notebook, level]));
  const singles = Array.from({ length: count }, (_, index) => [index]);
  const good = await accepted(notebook, level, singles, options, folder);
  if (good.length === 0) return false;
  const removable = good.map(({ pieces }) => pieces[0]);
  // All at once, else halves and quarters of them, else the first alone.
  const part = (size) =>
    Array.from({ length: Math.ceil(removable.length / size) }, (_, index) =>
      removable.slice(index * size, (index + 1) * size),
    );
  const sizes = [1, 2, 4, 8].map((parts) => Math.ceil(removable.length / parts));
  const together = [...new Set(sizes)].flatMap(part);
  const best = (await accepted(notebook, level, together, options, folder))[0];
  const [{ index }] = best
    ? [best]
    : await accepted(notebook, level, [removable.slice(0, 1)], options, folder);
  await copyFile(join(folder, `v${index}.ipynb`), notebook);
  return true;
}

/**
 * Shrinks the notebook at a path in place.
 * @param {string} notebook
 * @param {{ executable: string, differences: string[] }} options
 */
export async function shrink(notebook, { executable, differences }) {
  const work = await mkdtemp(join(tmpdir(), "nblift-shrink-"));
  const kinds = differences.map(kindOf);
  const options = { executable, kinds, work, hasTests: kinds.every((kind) => kind === "tests") };
  try {
    while (await pass(notebook, "cells", options));
    while (await pass(notebook, "statements", options));
    await writeFile(notebook.replace(/ipynb$/, "shrunk"), kinds.join("\n") + "\n");
  } finally {
    await rm(work, { recursive: true, force: true });
  }
}
