import type { Diagnostic, Place } from "../../model/diagnostic.ts";
import type { UnresolvedRequirement } from "../../model/plan.ts";
import { locateImport } from "./locate-import.ts";
import { reportImport } from "./report-import.ts";
import type { ImportEvidence } from "./resolve-import.ts";

/** An import that the package keeps. */
export interface NotebookImport {
  /** Dotted, with the imported name where it may be a module: `google.cloud.storage` for `from google.cloud import storage`. */
  readonly name: string;
  /** Position among all cells, from 1. */
  readonly cell: number;
  /** In the cell, from 1. */
  readonly line: number;
  /** In a `try` with an alternative, or under `if TYPE_CHECKING`. */
  readonly isOptional: boolean;
  readonly notebook: string;
}

/** A distribution that is imported, by the names that say so. */
export interface ImportedDistribution {
  /** Sorted: `sklearn`, `google.cloud.storage`. */
  readonly imports: readonly string[];
  readonly isOptional: boolean;
  readonly first: Place;
}

/** Where the imports come from. */
export interface AttributedImports {
  readonly importedByDistribution: ReadonlyMap<string, ImportedDistribution>;
  readonly unresolved: readonly UnresolvedRequirement[];
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Finds the distribution of every import. The standard library and local modules are left out; what cannot be told is
 * reported once for each name.
 * @param pythonVersion the target, such as `3.11`
 * @param nameCell how to call a cell in a sentence: `cell 2`
 */
export function attributeImports(
  imports: readonly NotebookImport[],
  evidence: ImportEvidence,
  pythonVersion: string,
  localModules: ReadonlySet<string>,
  nameCell: (place: Place) => string,
): AttributedImports {
  const importedByDistribution = new Map<string, ImportedDistribution>();
  const unresolvedBySubject = new Map<string, UnresolvedRequirement>();
  const diagnostics: Diagnostic[] = [];
  const reported = new Set<string>();
  // A name that some code cannot do without is not optional, even where other code can.
  const sorted = imports.toSorted((a, b) => Number(a.isOptional) - Number(b.isOptional));
  for (const one of sorted) {
    if (localModules.has(one.name.split(".")[0] ?? "")) continue;
    const origin = locateImport(one.name, evidence, pythonVersion);
    if (origin.kind === "library") continue;
    if (origin.kind === "distribution") {
      addImport(importedByDistribution, origin.name, origin.provided, one);
      continue;
    }
    // `import google.cloud` beside `from google.cloud import storage` asks for nothing more.
    const isParent = imports.some(({ name }) => name.startsWith(`${one.name}.`));
    if (reported.has(origin.provided) || (origin.kind === "ambiguous" && isParent)) continue;
    reported.add(origin.provided);
    const place = placeOf(one);
    const { diagnostic, unresolved } = reportImport(origin, place, nameCell(place), one.isOptional);
    diagnostics.push(diagnostic);
    if (unresolved !== undefined) unresolvedBySubject.set(unresolved.subject, unresolved);
  }
  return { importedByDistribution, unresolved: [...unresolvedBySubject.values()], diagnostics };
}

function addImport(
  importedByDistribution: Map<string, ImportedDistribution>,
  distribution: string,
  provided: string,
  { isOptional, ...where }: NotebookImport,
): void {
  const known = importedByDistribution.get(distribution);
  const imports = new Set([...(known?.imports ?? []), provided]);
  importedByDistribution.set(distribution, {
    imports: [...imports].toSorted(),
    isOptional: isOptional && (known?.isOptional ?? true),
    first: known?.first ?? placeOf(where),
  });
}

function placeOf({ notebook, cell, line }: Omit<NotebookImport, "isOptional">): Place {
  return { notebook, cell, line };
}
