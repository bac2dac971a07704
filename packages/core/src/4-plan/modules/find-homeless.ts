import { diagnose } from "../../diagnostics/diagnose.ts";
import { noDefaultModule } from "../../diagnostics/no-default-module.ts";
import type { Analysis } from "../../model/analysis.ts";
import type { Diagnostic } from "../../model/diagnostic.ts";
import { exportsOnly } from "../../model/exports-only.ts";
import type { Roles } from "../roles.ts";

/** Cells of a notebook that are exported to its own module, and it has none: no `default_exp`, where other notebooks have one. */
export function findHomeless(
  { notebook }: Analysis,
  analyses: readonly Analysis[],
): ReadonlySet<number> {
  if (notebook.defaultModule !== undefined || !exportsOnly(notebook)) return new Set();
  const isProject = analyses.some(
    ({ notebook: { dialects, defaultModule } }) =>
      dialects.includes("nbdev") && defaultModule !== undefined,
  );
  if (!isProject) return new Set();
  return new Set(
    notebook.cells.flatMap(({ mark, number }) =>
      mark?.role === "module" && mark.module === undefined ? [number] : [],
    ),
  );
}

export function dropHomeless(roles: Roles, homeless: ReadonlySet<number>): Roles {
  const reason = "exported to no module: the notebook has no `default_exp`";
  return new Map(
    [...roles].map(([cell, role]) => [cell, homeless.has(cell) ? { kind: "skip", reason } : role]),
  );
}

export function reportHomeless(analyses: readonly Analysis[]): readonly Diagnostic[] {
  return analyses.flatMap((analysis) => {
    const [cell] = findHomeless(analysis, analyses);
    if (cell === undefined) return [];
    const message = "Cells of this notebook are exported to no module: it has no `default_exp`.";
    const place = { notebook: analysis.notebook.path, cell };
    return [diagnose(noDefaultModule, place, message, "Add a cell with `#| default_exp NAME`.")];
  });
}
