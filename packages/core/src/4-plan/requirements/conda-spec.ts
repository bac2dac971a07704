import type { ParsedRequirement } from "./parse-requirement.ts";
import { parseSpecifier } from "./parse-requirement.ts";
import { normalizeName } from "./normalize-name.ts";

/** Distributions that conda calls by another name. Source: the projects' own installation pages. */
const distributionByPackage: Readonly<Record<string, string>> = {
  "matplotlib-base": "matplotlib",
  pytables: "tables",
  "python-graphviz": "graphviz",
  pytorch: "torch",
  "pytorch-cpu": "torch",
  "pytorch-gpu": "torch",
};

/**
 * Reads what conda is asked for, as a requirement of pip's: `conda-forge::numpy=1.21` is `numpy==1.21.*`.
 * @returns undefined where it is no package, or one whose version cannot be said in pip's words
 */
export function parseCondaSpec(spec: string): ParsedRequirement | undefined {
  const [, name, rest = ""] =
    /^(?:[\w./-]+::)?([A-Za-z0-9_][\w.-]*)\s*(.*)$/.exec(spec.trim()) ?? [];
  if (name === undefined) return undefined;
  const specifier = readVersions(rest.replaceAll(/\s*\[.*\]$/g, "").trim());
  if (specifier === undefined) return undefined;
  const distribution = distributionByPackage[name.toLowerCase()] ?? normalizeName(name);
  return { name: distribution, extras: [], specifier, url: undefined, marker: undefined };
}

function readVersions(text: string): string | undefined {
  // `=1.21` means any 1.21, `==1.21` that version, and a third part names the build.
  const [, fuzzy, build] = /^=\s*([^=<>!~,|\s*]+?)(?:\.?\*)?(=[^=]*)?$/.exec(text) ?? [];
  if (fuzzy !== undefined) {
    return parseSpecifier(build === undefined ? `==${fuzzy}.*` : `==${fuzzy}`);
  }
  const [, plain] = /^(\d[^=<>!~,|\s*]*)(?:\s+\S+)?$/.exec(text) ?? [];
  if (plain !== undefined) return parseSpecifier(`==${plain}`);
  return parseSpecifier(text);
}
