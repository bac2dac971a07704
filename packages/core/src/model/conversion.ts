import type { Diagnostic } from "./diagnostic.ts";
import type { Inspection } from "./inspection.ts";
import type { Notebook } from "./notebook.ts";
import type { PackagePlan } from "./plan.ts";

/** A notebook file as the caller read it. */
export interface NotebookInput {
  /** Shown in messages and recorded: relative, with forward slashes. */
  readonly path: string;
  readonly bytes: Uint8Array;
  /** The Python environment that belongs to it, as data. */
  readonly environment: Environment | undefined;
  /** Is a file there, relative to the notebook's folder? Asked only for names that the code reads. */
  readonly hasFile: (path: string) => boolean;
  /**
   * Files that match a pattern of Python's `glob` with `**`, relative to the notebook's folder and inside of it, sorted, without hidden
   * ones; `undefined` where there are too many. Asked only for patterns and folders that the code looks through.
   */
  readonly listFiles?: (pattern: string) => readonly string[] | undefined;
  /**
   * Text of a file, relative to the notebook's folder; undefined where there is none. Asked only for files that say versions
   * (`requirements.txt`, `uv.lock`), those that show where a project starts, and notebooks and scripts that `%run` names.
   */
  readonly readText?: (path: string) => string | undefined;
}

/** What is installed, read without starting Python. */
export interface Environment {
  /** For a reader, without a path of the machine: `.venv`, `conda environment`. */
  readonly label: string;
  /** `3.11.7`, where known. */
  readonly pythonVersion: string | undefined;
  readonly distributions: readonly InstalledDistribution[];
}

export interface InstalledDistribution {
  readonly name: string;
  readonly version: string;
  /** Importable names, dotted where a namespace is shared (`google.cloud.storage`). */
  readonly imports: readonly string[];
  /** Where it was installed from (PEP 610); absent for an index. */
  readonly origin?: DistributionOrigin;
}

export type DistributionOrigin =
  /** As pip is asked for it: `git+https://host/owner/name@COMMIT`, or an archive's address. */
  | { readonly kind: "address"; readonly url: string }
  /** A folder of the machine, whose path is not told. */
  | { readonly kind: "folder" };

export interface ConvertOptions {
  /** Import name of the package. */
  readonly name: string;
  readonly template: Template;
  readonly isFormatted: boolean;
  /** Version of nblift, for the manifest. */
  readonly version: string;
  /** Are the data files that exist brought along? Then no test looks whether they are there. */
  readonly isDataCopied?: boolean;
  /** Is it to be told what the cells need of each other and of the world? */
  readonly isInspected?: boolean;
}

/** Files of a template, by their path in the template's folder: `src/{{ package }}/__init__.py.liquid`. */
export interface Template {
  readonly name: string;
  readonly files: Readonly<Record<string, string>>;
}

export interface GeneratedFile {
  /** Relative to the package's folder, with forward slashes; checked to stay inside. */
  readonly path: string;
  readonly text: string;
}

/** One package, made of one or more notebooks. */
export interface Conversion {
  readonly notebooks: readonly NotebookOutcome[];
  /** `undefined` where no notebook could be read. */
  readonly plan: PackagePlan | undefined;
  readonly files: readonly GeneratedFile[];
  /** Of each file that says how to install; empty where the template writes no `requirements.txt`. */
  readonly wordings?: readonly RequirementsWording[];
}

/** What `requirements.txt` holds: the direct requirements alone, everything, or everything with hashes. */
export type RequirementsState = "direct" | "resolved" | "hashed";

/** The part of a file that depends on the state of `requirements.txt`: whole lines, found once in the file. */
export interface RequirementsWording extends Readonly<Record<RequirementsState, string>> {
  readonly path: string;
}

export interface NotebookOutcome {
  readonly path: string;
  readonly status: "converted" | "failed";
  readonly diagnostics: readonly Diagnostic[];
  /** As it was read, where it could be, with dots in the place of secrets: messages show its source. */
  readonly notebook?: Notebook;
  /** Where it was asked for. */
  readonly inspection?: Inspection;
}

/** What a code cell binds and uses of the notebook's namespace. */
export interface CellNames {
  /** Position among all cells, from 1. */
  readonly cell: number;
  /** In order of first binding. */
  readonly binds: readonly string[];
  /** Names that other cells, or none, bind: in order of first use. */
  readonly uses: readonly string[];
}
