import { exportsOnlyWith } from "../model/exports-only.ts";
import type { AnalyzedCell, Analysis } from "../model/analysis.ts";

/** What a code cell is taken for, before it is known which of the untagged ones are needed. */
export type Role =
  | {
      readonly kind: "step";
      readonly name: string | undefined;
      readonly module: string | undefined;
      /** Not by the author's tag. */
      readonly isProposed?: boolean;
    }
  | { readonly kind: "module"; readonly module: string; readonly isPrivate: boolean }
  | { readonly kind: "test"; readonly name: string | undefined }
  | { readonly kind: "parameters"; readonly isInjected: boolean }
  | { readonly kind: "imports" }
  | { readonly kind: "skip"; readonly reason: string }
  | { readonly kind: "untagged" };

export const defaultModule = "core";

/** By position of the cell. */
export type Roles = ReadonlyMap<number, Role>;

export function assignRoles(analysis: Analysis): Roles {
  return new Map(
    analysis.cells.map((cell) => [
      cell.number,
      roleOf(cell, analysis.notebook.defaultModule ?? defaultModule),
    ]),
  );
}

function roleOf(cell: AnalyzedCell, home: string): Role {
  const { mark, raisesException } = cell.lowered.cell;
  if (raisesException)
    return { kind: "skip", reason: "its failure is part of the notebook (`raises-exception`)" };
  if (mark?.role === "skip") return { kind: "skip", reason: mark.reason };
  if (mark === undefined || mark.role === "imports") {
    if (cell.lowered.isTest) return { kind: "test", name: undefined };
    return { kind: mark === undefined ? "untagged" : "imports" };
  }
  switch (mark.role) {
    case "test":
      return { kind: "test", name: mark.name };
    case "parameters":
      return { kind: "parameters", isInjected: mark.isInjected };
    case "step":
      return { kind: "step", name: mark.name, module: mark.module };
    case "module":
      return { kind: "module", module: mark.module ?? home, isPrivate: mark.isPrivate };
  }
}

/** Do nbdev's own rules hold for the cells that are left? */
export const isExportOnly = ({ notebook }: Analysis, roles: Roles): boolean =>
  exportsOnlyWith(
    notebook.dialects,
    [...roles.values()].map(({ kind }) => kind),
  );

/**
 * In an nbdev project, does this notebook export nothing, as its index and its tutorials do? nbdev makes pages of such
 * notebooks, and no module.
 */
export function isWithoutExports(analysis: Analysis, roles: Roles): boolean {
  return analysis.notebook.dialects.includes("nbdev") && !isStructured(roles);
}

/** Takes no code cell of a notebook that exports nothing. */
export const dropUnexported = (roles: Roles): Roles =>
  dropAll(roles, "not exported, and nbdev makes only pages of this notebook");

export function dropAll(roles: Roles, reason: string): Roles {
  return new Map(
    [...roles].map(([cell, role]) => [
      cell,
      role.kind === "skip" ? role : { kind: "skip", reason },
    ]),
  );
}

/** Has the author tagged the notebook, so that an untagged cell is exploration? */
export function isStructured(roles: Roles): boolean {
  return [...roles.values()].some((role) => role.kind === "step" || role.kind === "module");
}
