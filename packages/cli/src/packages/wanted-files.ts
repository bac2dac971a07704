import {
  checkPath,
  formatJson,
  manifestPath,
  type GeneratedFile,
  type JsonObject,
  type ManifestRequirements,
} from "@nblift/core";
import { hashOf } from "../write/hash.ts";
import type { WantedFile } from "../write/write-plan.ts";

/**
 * The files of a package: what was generated, and the data that comes along. The manifest is told of the data, of the
 * requirements, and of the files as they are with their lock.
 */
export function wantedFiles(
  generated: readonly GeneratedFile[],
  data: readonly WantedFile[],
  requirements: ManifestRequirements | undefined,
): readonly WantedFile[] {
  const files = generated.filter(({ path }) => path !== manifestPath).map(toWanted);
  const manifests = generated
    .filter(({ path }) => path === manifestPath)
    .map((manifest) => ({
      path: manifestPath,
      text: complete(manifest, files, data, requirements),
    }));
  return [...files, ...manifests.map(toWanted), ...data];
}

function toWanted({ path, text }: GeneratedFile): WantedFile {
  const problem = checkPath(path);
  // The core checks paths where it makes them. This is the last chance before something is written.
  if (problem !== undefined) throw new Error(`generated path ${JSON.stringify(path)}: ${problem}`);
  return { path, sha256: hashOf(text), content: { text } };
}

/** The manifest with what the core does not know. */
function complete(
  manifest: GeneratedFile,
  files: readonly WantedFile[],
  data: readonly WantedFile[],
  requirements: ManifestRequirements | undefined,
): string {
  if (data.length === 0 && requirements === undefined) return manifest.text;
  return formatJson({
    ...(JSON.parse(manifest.text) as JsonObject),
    files: hashByPath(files),
    ...(data.length > 0 && { data: hashByPath(data) }),
    ...(requirements !== undefined && { requirements: requirements as unknown as JsonObject }),
  });
}

/** Sorted. */
function hashByPath(files: readonly WantedFile[]): Readonly<Record<string, string>> {
  const hashes = files.map(({ path, sha256 }) => [path, sha256] as const);
  return Object.fromEntries(hashes.sort(([a], [b]) => (a < b ? -1 : 1)));
}
