import type { Notebook } from "./notebook.ts";

/** Do nbdev's own rules hold? There a module has what its cells export, as they stand, and nothing of the other cells. */
export function exportsOnly({ dialects, cells }: Notebook): boolean {
  if (!dialects.includes("nbdev")) return false;
  const roles = new Set(cells.map(({ mark }) => mark?.role));
  return roles.has("module") && !roles.has("step") && !roles.has("parameters");
}
