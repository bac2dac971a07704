import type { Place } from "../../model/diagnostic.ts";
import type { Evidence } from "./evidence.ts";
import { isKnownDistribution } from "./known-names.ts";
import { locateImport } from "./locate-import.ts";
import { exactVersion } from "./match-version.ts";
import { normalizeName } from "./normalize-name.ts";
import type { PrintedVersion } from "./read-printed-versions.ts";
import type { ImportEvidence } from "./resolve-import.ts";

/**
 * What printed versions say of distributions: modules and distributions are named alike in print.
 * @param nameCell how to call a cell in a sentence: `cell 2`
 */
export function printedEvidence(
  printed: readonly PrintedVersion[],
  lookUp: ImportEvidence,
  pythonVersion: string,
  nameCell: (place: Place) => string,
): readonly Evidence[] {
  return printed.flatMap(({ name, version, python, place }): readonly Evidence[] => {
    const origin = locateImport(name, lookUp, pythonVersion);
    const own = normalizeName(name);
    const distribution =
      origin.kind === "distribution" ? origin.name : isKnownDistribution(own) ? own : undefined;
    if (distribution === undefined || exactVersion(`==${version}`) === undefined) return [];
    const known = { distribution, extras: [], specifier: `==${version}`, version, url: undefined };
    const kind = { kind: "printed", isNameGuessed: false, isAskedFor: false } as const;
    const saying = `${nameCell(place)} printed`;
    return [{ ...known, ...kind, marker: undefined, python, saying, place }];
  });
}
