import type { Environment } from "../../model/conversion.ts";
import { importMap } from "./data/import-map.ts";
import { sharedNamespaces } from "./data/namespaces.ts";
import { isGenericName, isKnownDistribution } from "./known-names.ts";
import { normalizeName } from "./normalize-name.ts";
import { searchLines } from "./search-lines.ts";

/** Which distribution an import comes from. Names are normalized. */
export type ImportOrigin =
  /** `provided` is the part of the import that says so: `google.cloud.storage`, `sklearn`. */
  | { readonly kind: "distribution"; readonly name: string; readonly provided: string }
  | {
      readonly kind: "ambiguous";
      readonly candidates: readonly string[];
      readonly provided: string;
    }
  | { readonly kind: "unknown"; readonly provided: string };

/** What is known about the notebook's own surroundings, for looking up imports. */
export interface ImportEvidence {
  /** Distributions of the environment by each importable name, dotted where a namespace is shared. */
  readonly installedByImport: ReadonlyMap<string, readonly string[]>;
  /** Distributions that the notebook, or a file beside it, asks for. */
  readonly requested: ReadonlySet<string>;
}

/** The distributions of an environment by each name that they let one import. */
export function indexImports(environment: Environment | undefined): Map<string, string[]> {
  const distributionsByImport = new Map<string, string[]>();
  for (const { name, imports } of environment?.distributions ?? []) {
    const distribution = normalizeName(name);
    for (const one of imports) {
      const owners = distributionsByImport.get(one);
      if (owners === undefined) distributionsByImport.set(one, [distribution]);
      else if (!owners.includes(distribution)) owners.push(distribution);
    }
  }
  return distributionsByImport;
}

/**
 * Finds the distribution that an import comes from. The environment decides first, then what the notebook asks for, then
 * the table of names, and last the name itself where a distribution of that name is known. Nothing is guessed.
 * @param module dotted, as imported
 */
export function resolveImport(module: string, evidence: ImportEvidence): ImportOrigin {
  const installed = findInstalled(module, evidence.installedByImport);
  const named = findByName(module);
  const { candidates, provided } = installed ?? named;
  const isSilent = installed === undefined && named.isSilent;
  const found =
    onlyOne(installed?.candidates ?? []) ??
    onlyOne(candidates.filter((candidate) => evidence.requested.has(candidate))) ??
    // Where several of the environment's distributions ship a name, the table may be sure whose it is.
    (named.isCertain
      ? candidates.find((candidate) => candidate === named.candidates[0])
      : undefined);
  if (found !== undefined) return { kind: "distribution", name: found, provided };
  if (isSilent || candidates.length === 0) return { kind: "unknown", provided };
  return { kind: "ambiguous", candidates, provided };
}

function onlyOne(names: readonly string[]): string | undefined {
  return names.length === 1 ? names[0] : undefined;
}

interface Candidates {
  /** Most likely first. */
  readonly candidates: readonly string[];
  readonly provided: string;
}

function findInstalled(
  module: string,
  installedByImport: ImportEvidence["installedByImport"],
): Candidates | undefined {
  for (const provided of prefixes(module)) {
    const candidates = installedByImport.get(provided);
    if (candidates !== undefined) return { candidates: candidates.toSorted(), provided };
  }
  // `import google.cloud` where what is installed are parts of it.
  const parts = [...installedByImport].filter(([name]) => name.startsWith(`${module}.`));
  const candidates = [...new Set(parts.flatMap(([, owners]) => owners))].toSorted();
  return candidates.length === 0 ? undefined : { candidates, provided: module };
}

interface NamedCandidates extends Candidates {
  /** Is the first candidate right without any other evidence? */
  readonly isCertain: boolean;
  /** Is the name too common to mention its candidates? */
  readonly isSilent: boolean;
}

function findByName(module: string): NamedCandidates {
  const [root = ""] = module.split(".");
  const shared = findInNamespace(module, root);
  if (shared !== undefined) return shared;
  const [, listed] = searchLines(importMap, root) ?? [];
  if (listed !== undefined) {
    const isCertain = !listed.startsWith("?");
    const candidates = listed.replace("?", "").split(",");
    return { candidates, isCertain, isSilent: false, provided: root };
  }
  const own = normalizeName(root);
  const isGeneric = isGenericName(root);
  const isCertain = !isGeneric && isKnownDistribution(own);
  // A name that nobody knows can still be what an install line asks for: those are the author's own words.
  return { candidates: [own], isCertain, isSilent: !isCertain, provided: root };
}

/** In a shared namespace distributions are named after their sub-package: `azure.storage.blob` is `azure-storage-blob`. */
function findInNamespace(module: string, root: string): NamedCandidates | undefined {
  if (!Object.hasOwn(sharedNamespaces, root)) return undefined;
  const { prefix = "", exceptions = {} } = sharedNamespaces[root] ?? {};
  for (const provided of prefixes(module).filter((one) => one.includes("."))) {
    // `google.cloud.bigquery_storage_v1` is one version of the interface that the distribution offers.
    const plain = provided.replaceAll(/_v\d+\w*(?=\.|$)/g, "");
    const exception = Object.hasOwn(exceptions, provided) ? exceptions[provided] : undefined;
    const name = exception ?? prefix + normalizeName(plain);
    if (name !== "" && (exception !== undefined || isKnownDistribution(name))) {
      return { candidates: [name], isCertain: true, isSilent: false, provided };
    }
  }
  return undefined;
}

/** `a.b.c`, `a.b`, `a`. */
export function prefixes(module: string): readonly string[] {
  const parts = module.split(".");
  return parts.map((_, index) => parts.slice(0, parts.length - index).join("."));
}
