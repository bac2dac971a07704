import { createHash } from "node:crypto";
import type { GeneratedFile } from "../model/conversion.ts";
import { manifestPath, type Manifest, type ManifestEnvironment } from "../model/manifest.ts";
import type { Json } from "../model/notebook.ts";
import type { PlannedNotebook } from "../model/plan.ts";
import { formatJson } from "./format-json.ts";

export interface ManifestFacts {
  /** Version of nblift. */
  readonly version: string;
  readonly inputs: readonly { readonly path: string; readonly hash: string }[];
  readonly environment: ManifestEnvironment | undefined;
  readonly notebooks: readonly PlannedNotebook[];
}

/** `.nblift/manifest.json`: what the package was made from and what each file was when it was made. */
export function writeManifest(
  files: readonly GeneratedFile[],
  { version, inputs, environment, notebooks }: ManifestFacts,
): GeneratedFile {
  const manifest: Manifest = {
    schemaVersion: 1,
    nblift: version,
    inputs: inputs.map(({ path, hash }) => ({ path, sha256: hash })),
    environment: environment ?? null,
    ledger: notebooks.map(({ path, ledger }) => ({ path, cells: ledger })),
    files: Object.fromEntries(
      files
        .map(({ path, text }) => [path, sha256(text)] as const)
        .sort(([a], [b]) => (a < b ? -1 : 1)),
    ),
  };
  // Through JSON, since an absent cell id is left out there.
  return { path: manifestPath, text: formatJson(JSON.parse(JSON.stringify(manifest)) as Json) };
}

/** Of the text as UTF-8, in lower-case hexadecimal. */
function sha256(text: string): string {
  return createHash("sha256").update(text, "utf8").digest("hex");
}
