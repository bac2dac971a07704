import { absentLibraryModule } from "../../diagnostics/absent-library-module.ts";
import { ambiguousImport } from "../../diagnostics/ambiguous-import.ts";
import { diagnose } from "../../diagnostics/diagnose.ts";
import { optionalImport } from "../../diagnostics/optional-import.ts";
import { platformImport } from "../../diagnostics/platform-import.ts";
import { unknownImport } from "../../diagnostics/unknown-import.ts";
import type { Diagnostic, Place } from "../../model/diagnostic.ts";
import type { UnresolvedRequirement } from "../../model/plan.ts";
import type { ImportLocation } from "./locate-import.ts";

/** An import that no requirement stands for. */
export type UnplacedImport = Exclude<ImportLocation, { readonly kind: "library" | "distribution" }>;

/** What is said of an import that no requirement stands for. */
export interface ImportReport {
  readonly diagnostic: Diagnostic;
  /** A remark for the requirements file, where one is of use. */
  readonly unresolved: UnresolvedRequirement | undefined;
}

/**
 * Says what is known of an import that no requirement stands for.
 * @param cellName `cell 2`
 * @param isOptional can the code do without it?
 */
export function reportImport(
  origin: UnplacedImport,
  place: Place,
  cellName: string,
  isOptional: boolean,
): ImportReport {
  const { provided } = origin;
  if (isOptional && origin.kind !== "ambiguous") {
    const message = `\`${provided}\` is optional, and no distribution of it is known: no requirement.`;
    return { diagnostic: diagnose(optionalImport, place, message), unresolved: undefined };
  }
  const { diagnostic, reason } = explain(origin, place);
  const unresolved = { subject: provided, reason: `${reason} (${cellName} imports it)` };
  return { diagnostic, unresolved };
}

function explain(origin: UnplacedImport, place: Place): { diagnostic: Diagnostic; reason: string } {
  const { provided } = origin;
  switch (origin.kind) {
    case "ambiguous": {
      const list = origin.candidates.join(", ");
      const [only, ...others] = origin.candidates;
      const reason = others.length === 0 ? `may be ${only}` : `one of ${list}`;
      const message =
        others.length === 0
          ? `\`${provided}\` may come from ${only}, or be a file of yours.`
          : `\`${provided}\` comes from one of several distributions: ${list}.`;
      const help = `Say which in an install line, such as \`%pip install ${only}\`, or in requirements.in.`;
      return { diagnostic: diagnose(ambiguousImport, place, message, help), reason };
    }
    case "unknown": {
      const message = `No distribution is known for \`import ${provided}\`.`;
      const help =
        "If it is a file of yours, bring it along; else add its distribution to requirements.in.";
      const diagnostic = diagnose(unknownImport, place, message, help);
      return { diagnostic, reason: "no distribution is known" };
    }
    case "platform": {
      const message = `\`${provided}\` comes with ${origin.platform} and from no index.`;
      const help = "The package runs elsewhere only without it.";
      const diagnostic = diagnose(platformImport, place, message, help);
      return { diagnostic, reason: `comes with ${origin.platform}` };
    }
    case "absent": {
      const reason = `in the standard library of ${describeVersions(origin.where)} only`;
      const message = `\`${provided}\` is ${reason}, and the package targets Python ${origin.pythonVersion}.`;
      return { diagnostic: diagnose(absentLibraryModule, place, message), reason };
    }
  }
}

function describeVersions(where: Extract<UnplacedImport, { kind: "absent" }>["where"]): string {
  if (where === "python 2") return "Python 2";
  return "from" in where ? `Python ${where.from} and later` : `Python up to ${where.until}`;
}
