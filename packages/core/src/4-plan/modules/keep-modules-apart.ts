import { diagnose } from "../../diagnostics/diagnose.ts";
import { moduleApart } from "../../diagnostics/module-apart.ts";
import type { Analysis } from "../../model/analysis.ts";
import type { Diagnostic } from "../../model/diagnostic.ts";
import type { Cell } from "../../model/notebook.ts";
import { describePlace, type NameClash, placeOfBinding } from "./merge-modules.ts";
import { defaultModule } from "../roles.ts";

/**
 * Clashes of tagged names for which the later notebook can have the module in a folder of its own. Not where a notebook imports the
 * module from the package, nor in a project of nbdev, whose modules are what it exports.
 */
export function findSeparable(
  clashes: readonly NameClash[],
  analyses: readonly Analysis[],
): readonly NameClash[] {
  if (analyses.some(({ notebook }) => notebook.dialects.includes("nbdev"))) return [];
  const imported = new Set(
    analyses.flatMap(({ statements }) =>
      statements.flatMap(({ imports }) =>
        imports.flatMap(({ plan: { module, name } }) => [module, `${module}.${name ?? ""}`]),
      ),
    ),
  );
  return clashes.filter(
    ({ module, earlier, later }) => earlier.isTagged && later.isTagged && !imported.has(module),
  );
}

/** The same notebook with a folder of its own for what tags put into these modules (relative to the package). */
export function inOwnModules<Kind extends Analysis>(
  analysis: Kind,
  modules: ReadonlySet<string>,
  folder: string,
): Kind {
  const home = analysis.notebook.defaultModule ?? defaultModule;
  const move = (cell: Cell): Cell => {
    const { mark } = cell;
    const module =
      mark?.role === "module"
        ? (mark.module ?? home)
        : mark?.role === "step"
          ? mark.module
          : undefined;
    if (mark === undefined || module === undefined || !modules.has(module)) return cell;
    return { ...cell, mark: { ...mark, module: `${folder}.${module}` } as Cell["mark"] };
  };
  return {
    ...analysis,
    cells: analysis.cells.map((each) => ({
      ...each,
      lowered: { ...each.lowered, cell: move(each.lowered.cell) },
    })),
  };
}

/** Says of each name which notebook's is in the shared module, and where the other one is. */
export function reportApart(
  clashes: readonly NameClash[],
  analyses: readonly Analysis[],
  folderOf: (notebook: number) => string,
  packageName: string,
): readonly Diagnostic[] {
  return clashes.map(({ module, name, earlier, later }) => {
    const own = `${packageName}.${folderOf(later.notebook)}.${module.slice(packageName.length + 1)}`;
    const first = describePlace(placeOfBinding(earlier, analyses));
    return diagnose(
      moduleApart,
      placeOfBinding(later, analyses),
      `\`${name}\` is something else in ${first}, which \`${module}\` has: this notebook's module is \`${own}\`.`,
      "Rename one of them, or make them the same, to have one module.",
    );
  });
}
