import { ambiguousImport } from "../../diagnostics/ambiguous-import.ts";
import { diagnose } from "../../diagnostics/diagnose.ts";
import { hiddenRequirement } from "../../diagnostics/hidden-requirement.ts";
import type { Diagnostic, Place } from "../../model/diagnostic.ts";
import type { UnresolvedRequirement } from "../../model/plan.ts";
import type { ImportedDistribution } from "./attribute-imports.ts";
import { locateImport } from "./locate-import.ts";
import type { ImportEvidence } from "./resolve-import.ts";

/** A module that a library imports by itself when it is called so. */
export interface NeededModule {
  /** Of several, one is enough; the library's own choice first. */
  readonly modules: readonly string[];
  /** `read_excel`. */
  readonly call: string;
  /** Whose word that is. */
  readonly source: string;
  readonly place: Place;
}

/** A distribution that only such calls need. */
export interface NeededDistribution {
  readonly use: ImportedDistribution;
  /** For the requirement's source: ``cell 3 calls `read_excel`, which needs it``. */
  readonly reason: string;
}

export interface AttributedNeeds {
  readonly neededByDistribution: ReadonlyMap<string, NeededDistribution>;
  readonly unresolved: readonly UnresolvedRequirement[];
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Finds the distributions of modules that no line imports. Of several that will do the one counts that is there: imported,
 * installed, or asked for.
 * @param imported distributions that the code imports
 * @param nameCell how to call a cell in a sentence: `cell 2`
 */
export function attributeNeeds(
  needs: readonly NeededModule[],
  imported: ReadonlySet<string>,
  evidence: ImportEvidence,
  pythonVersion: string,
  nameCell: (place: Place) => string,
): AttributedNeeds {
  const neededByDistribution = new Map<string, NeededDistribution>();
  const unresolvedBySubject = new Map<string, UnresolvedRequirement>();
  const diagnostics: Diagnostic[] = [];
  for (const { modules, call, source, place } of needs) {
    const origins = modules.map((name) => locateImport(name, evidence, pythonVersion));
    const isThere = (name: string): boolean =>
      imported.has(name) || evidence.requested.has(name) || isInstalled(name, evidence);
    const found = origins.find((one) => one.kind === "distribution" && isThere(one.name));
    const origin = found ?? origins[0];
    if (origin === undefined || origin.kind === "library") continue;
    const cell = nameCell(place);
    if (origin.kind === "distribution") {
      const { name } = origin;
      if (imported.has(name) || neededByDistribution.has(name)) continue;
      const reason = `${cell} calls \`${call}\`, which needs it`;
      const use = { imports: [], isOptional: false, first: place };
      neededByDistribution.set(name, { use, reason });
      const message = `\`${call}\` needs ${name}, which no line imports.`;
      const help = `It is a requirement now; remove it where it is not. (${source})`;
      diagnostics.push(diagnose(hiddenRequirement, place, message, help));
    } else if (origin.kind === "ambiguous" && !unresolvedBySubject.has(origin.provided)) {
      const list = origin.candidates.join(", ");
      const subject = origin.provided;
      unresolvedBySubject.set(subject, {
        subject,
        reason: `one of ${list} (${cell} calls \`${call}\`, which needs it)`,
      });
      const message = `\`${call}\` needs \`${subject}\`, which comes from one of several distributions: ${list}.`;
      const help = `Say which in an install line, such as \`%pip install ${origin.candidates[0]}\`, or in requirements.in. (${source})`;
      diagnostics.push(diagnose(ambiguousImport, place, message, help));
    }
  }
  return { neededByDistribution, unresolved: [...unresolvedBySubject.values()], diagnostics };
}

function isInstalled(distribution: string, { installedByImport }: ImportEvidence): boolean {
  for (const owners of installedByImport.values()) if (owners.includes(distribution)) return true;
  return false;
}
