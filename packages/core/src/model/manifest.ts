import type { LedgerEntry } from "./plan.ts";

/** `.nblift/manifest.json` of a generated package: what it was made from, and each file as it was generated. */
export interface Manifest {
  readonly schemaVersion: 1;
  /** Version of nblift that wrote the package. */
  readonly nblift: string;
  /** In the order in which they were converted. */
  readonly inputs: readonly ManifestInput[];
  /** What versions were read from, without a path of the machine; `null` where none was read. */
  readonly environment: ManifestEnvironment | null;
  /** One for each notebook, in the order of `inputs`. */
  readonly ledger: readonly ManifestLedger[];
  /** SHA-256 in lower-case hexadecimal of each generated file's UTF-8 text, by path, sorted; not the manifest itself. */
  readonly files: Readonly<Record<string, string>>;
  /** The same of data files that were brought along; the command line adds them, as the core reads no files. */
  readonly data?: Readonly<Record<string, string>>;
}

export interface ManifestInput {
  readonly path: string;
  /** Of the notebook's bytes. */
  readonly sha256: string;
}

export interface ManifestEnvironment {
  /** `.venv`, `conda environment`. */
  readonly label: string;
  readonly pythonVersion: string | null;
}

export interface ManifestLedger {
  readonly path: string;
  readonly cells: readonly LedgerEntry[];
}

/** Where the manifest stands, relative to the package's folder. */
export const manifestPath = ".nblift/manifest.json";
