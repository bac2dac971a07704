import {
  checkPath,
  formatJson,
  manifestPath,
  type GeneratedFile,
  type JsonObject,
} from "@nblift/core";
import { hashOf } from "../write/hash.ts";
import type { WantedFile } from "../write/write-plan.ts";

/** The files of a package: what was generated, and the data that comes along, which the manifest then lists too. */
export function wantedFiles(
  generated: readonly GeneratedFile[],
  data: readonly WantedFile[],
): readonly WantedFile[] {
  const files = generated.map(({ path, text }) => {
    const problem = checkPath(path);
    // The core checks paths where it makes them. This is the last chance before something is written.
    if (problem !== undefined)
      throw new Error(`generated path ${JSON.stringify(path)}: ${problem}`);
    const whole = path === manifestPath ? withData(text, data) : text;
    return { path, sha256: hashOf(whole), content: { text: whole } };
  });
  return [...files, ...data];
}

function withData(manifest: string, data: readonly WantedFile[]): string {
  if (data.length === 0) return manifest;
  const hashes = data
    .map(({ path, sha256 }) => [path, sha256] as const)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return formatJson({ ...(JSON.parse(manifest) as JsonObject), data: Object.fromEntries(hashes) });
}
