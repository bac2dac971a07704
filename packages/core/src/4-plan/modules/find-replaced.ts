import { diagnose } from "../../diagnostics/diagnose.ts";
import { moduleReplaced } from "../../diagnostics/module-replaced.ts";
import type { Analysis } from "../../model/analysis.ts";
import type { Diagnostic } from "../../model/diagnostic.ts";
import { exportsOnly } from "../../model/exports-only.ts";
import type { Notebook } from "../../model/notebook.ts";
import { defaultModule, type Roles } from "../roles.ts";

/** By module, relative to the package: the path of a later notebook that writes it anew. */
export type Replaced = ReadonlyMap<string, string>;

/**
 * By nbdev's rules, a notebook writes the module of its `default_exp` anew, whatever notebooks before it exported there. What is to be
 * added to a module that only a later notebook writes stays: nbdev fails there, and loses it.
 */
export function findReplaced(analyses: readonly Analysis[]): readonly Replaced[] {
  const notebooks = analyses.map(({ notebook }) => notebook);
  const written = new Set<string>();
  return notebooks.map((notebook, i) => {
    if (!exportsOnly(notebook)) return new Map();
    if (writesHome(notebook)) written.add(homeOf(notebook));
    const later = notebooks
      .slice(i + 1)
      .filter((each) => writesHome(each) && written.has(homeOf(each)));
    return new Map(later.map((each) => [homeOf(each), each.path]));
  });
}

const homeOf = ({ defaultModule: home }: Notebook): string => home ?? defaultModule;

const writesHome = (notebook: Notebook): boolean =>
  exportsOnly(notebook) &&
  notebook.defaultModule !== undefined &&
  notebook.cells.some(({ mark }) => mark?.role === "module" && mark.module === undefined);

/** Leaves out the cells of modules that are replaced. */
export function dropReplaced(roles: Roles, replaced: Replaced): Roles {
  return new Map(
    [...roles].map(([cell, role]) => {
      const by = role.kind === "module" ? replaced.get(role.module) : undefined;
      const reason = `replaced by ${by}, which has the same \`default_exp\``;
      return [cell, by === undefined ? role : { kind: "skip", reason }];
    }),
  );
}

export function reportReplaced(
  analyses: readonly Analysis[],
  all: readonly Replaced[],
): readonly Diagnostic[] {
  return analyses.flatMap(({ notebook }, i) =>
    [...(all[i] ?? [])].flatMap(([module, by]) => {
      const cell = notebook.cells.find(
        ({ mark }) => mark?.role === "module" && (mark.module ?? homeOf(notebook)) === module,
      );
      if (cell === undefined) return [];
      const message = `What this notebook exports to \`${module}\` is left out: ${by} has \`default_exp ${module}\`, and replaces the module.`;
      const help = `Give one of them another \`default_exp\`; \`#| export ${module}\` in a later notebook adds to the module.`;
      return [
        diagnose(moduleReplaced, { notebook: notebook.path, cell: cell.number }, message, help),
      ];
    }),
  );
}
