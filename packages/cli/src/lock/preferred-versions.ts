import { exactVersion, normalizeName, parseRequirement } from "@nblift/core";
import { readCompiled } from "./compiled.ts";
import type { RequirementLine } from "./requirement-lines.ts";
import type { ResolveRequest } from "./resolve.ts";

/**
 * Versions to be taken where they fit, as a requirements file: those of the lock as it is, then those of the environment
 * that the notebook was written in. An environment that has another version of something that is pinned is another one.
 */
export function preferredVersions(
  { previous = "", upgrade, ...request }: ResolveRequest,
  lines: readonly RequirementLine[],
): string {
  if (upgrade === "all") return "";
  const pinned = readCompiled(previous).filter(({ version }) => version !== undefined);
  const kept = pinned.map(({ requirement }) => `${requirement}\n`);
  const known = new Set(pinned.map(({ name }) => name));
  const installed = [...installedVersions(request, lines)]
    .filter(([name]) => !known.has(name))
    .map(([name, version]) => `${name}==${version}\n`);
  return [...kept, ...installed].join("");
}

/** The environment's versions by normalized name; none where it is not the one that the pins come from. */
export function installedVersions(
  { environment }: Pick<ResolveRequest, "environment">,
  lines: readonly RequirementLine[],
): ReadonlyMap<string, string> {
  const versions = new Map(
    (environment?.distributions ?? [])
      .filter(({ version, origin }) => origin === undefined && !version.includes("+"))
      .map(({ name, version }) => [normalizeName(name), version] as const),
  );
  const pins = lines.flatMap(({ name, text }) => {
    const version = exactVersion(parseRequirement(text)?.specifier ?? "");
    return name === undefined || version === undefined ? [] : [versions.get(name) === version];
  });
  return pins.length > 0 && pins.every(Boolean) ? versions : new Map();
}
