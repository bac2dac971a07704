import { platformByModule } from "./data/platform-modules.ts";
import type { LibraryPlace } from "./known-names.ts";
import { findInLibrary, isKnownDistribution } from "./known-names.ts";
import { normalizeName } from "./normalize-name.ts";
import type { ImportEvidence, ImportOrigin } from "./resolve-import.ts";
import { prefixes, resolveImport } from "./resolve-import.ts";

/** Where an import comes from, be that a distribution or not. */
export type ImportLocation =
  | ImportOrigin
  | { readonly kind: "library"; readonly provided: string }
  /** A module of the standard library that the target's version does not have. */
  | {
      readonly kind: "absent";
      readonly where: Exclude<LibraryPlace, "here">;
      readonly provided: string;
      readonly pythonVersion: string;
    }
  | { readonly kind: "platform"; readonly platform: string; readonly provided: string };

/**
 * Finds where an import comes from: the standard library of the target, a distribution, or a platform such as Colab.
 * @param module dotted, as imported
 * @param pythonVersion the target, such as `3.11`
 */
export function locateImport(
  module: string,
  evidence: ImportEvidence,
  pythonVersion: string,
): ImportLocation {
  const [provided = ""] = module.split(".");
  const where = findInLibrary(provided, pythonVersion);
  if (where === "here") return { kind: "library", provided };
  const platformModule = prefixes(module).find((prefix) => Object.hasOwn(platformByModule, prefix));
  const platform = platformModule === undefined ? undefined : platformByModule[platformModule];
  if (platformModule !== undefined && platform !== undefined) {
    return { kind: "platform", platform, provided: platformModule };
  }
  // setuptools brings distutils back where Python 3.12 dropped it (PEP 632).
  if (provided === "distutils") return { kind: "distribution", name: "setuptools", provided };
  const origin = resolveImport(module, evidence);
  if (where === undefined || isStronger(where, provided, evidence)) return origin;
  return { kind: "absent", where, provided, pythonVersion };
}

/** Does a distribution have the name for itself, although some standard library had it too? */
function isStronger(
  where: Exclude<LibraryPlace, "here">,
  provided: string,
  { installedByImport, requested }: ImportEvidence,
): boolean {
  const own = normalizeName(provided);
  if (installedByImport.has(provided) || requested.has(own)) return true;
  // Python 2 had modules that nobody has missed since, such as `panel`.
  return where === "python 2" && provided === own && isKnownDistribution(own);
}
