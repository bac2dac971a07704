import type { Notebook } from "./notebook.ts";

/** Do nbdev's own rules hold? There a module has what its cells export, as they stand, and nothing of the other cells. */
export const exportsOnly = ({ dialects, cells }: Notebook): boolean =>
  exportsOnlyWith(
    dialects,
    cells.map(({ mark }) => mark?.role),
  );

/** The same of cells whose roles are decided: a cell that exports may have been left out. */
export function exportsOnlyWith(
  dialects: Notebook["dialects"],
  roles: Iterable<string | undefined>,
): boolean {
  const kinds = new Set(roles);
  const hasSteps = kinds.has("step") || kinds.has("parameters");
  return dialects.includes("nbdev") && kinds.has("module") && !hasSteps;
}
