import type { RequirementsWording } from "./conversion.ts";
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
  /** What `lock` needs to know, as it does not see the notebooks; the command line adds it. */
  readonly requirements?: ManifestRequirements;
}

export interface ManifestRequirements {
  /** The Python that the package targets: `3.11`. */
  readonly python: string;
  /** When the notebooks ran last, in ISO 8601 and UTC; `null` where none says. */
  readonly ranAt: string | null;
  /** What other files say of `requirements.txt`, in each state that it can be in. */
  readonly wordings: readonly RequirementsWording[];
  /** How `requirements.txt` was resolved; `null` where it holds the direct pins alone. */
  readonly lock: LockRecord | null;
}

export interface LockRecord {
  /** SHA-256 of what was resolved: the requirements, the Python and the options below. */
  readonly inputs: string;
  /** For all systems, and not only for the one that it was resolved on. */
  readonly isUniversal: boolean;
  /** As asked for: nothing published later was taken, in ISO 8601. */
  readonly excludeNewer: string | null;
  /** As asked for, in place of the package's own. */
  readonly python: string | null;
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
