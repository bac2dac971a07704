import type { Environment, Template } from "@nblift/core";
import type { Frame } from "../report/frame.ts";
import type { NotebookReport } from "../report/report.ts";
import type { WriteAction } from "../write/write-plan.ts";

/** A package that is to be made. Plain data, so that another thread can be given it. */
export interface PackageJob {
  /** Import name, and name of the folder. */
  readonly name: string;
  readonly notebooks: readonly JobNotebook[];
  readonly settings: PackageSettings;
}

export interface JobNotebook {
  /** As the user gave it. */
  readonly path: string;
  /** Recorded in the package, and the same wherever the notebooks lie: relative to the folder that all of them are in. */
  readonly recordedPath: string;
  /** Absolute; its folder is the one that the notebook's code reads files from. */
  readonly file: string;
  /** Where it was read already. */
  readonly bytes: Uint8Array | undefined;
  /** What is wrong with its own configuration; then it is not converted. */
  readonly problem: string | undefined;
}

export interface PackageSettings {
  /** Folder of the packages, absolute. */
  readonly out: string;
  readonly template: Template;
  readonly isFormatted: boolean;
  readonly readsEnvironment: boolean;
  /** Where to read the environment from, absolute or a command's name; undefined to find one by each notebook. */
  readonly python: string | undefined;
  readonly copiesData: boolean;
  /** Are the requirements resolved? Else a lock that is there is kept while it fits. */
  readonly locks: boolean;
  /** Folder that keeps conversions between runs; undefined where none are kept. */
  readonly cache: string | undefined;
  readonly isForced: boolean;
  readonly mode: WriteMode;
  readonly showsDiff: boolean;
  /** What messages will show beside their place: source, or the lines of the file. */
  readonly show: "frames" | "file-lines" | "nothing";
}

/** `check` and `preview` write nothing; `check` takes a package that is not up to date for an error. */
export type WriteMode = "write" | "check" | "preview";

/** Plain data again. */
export interface PackageResult {
  readonly notebooks: readonly NotebookResult[];
  /** Undefined where there is no package. */
  readonly package: PackageOutcome | undefined;
  /** What it needs, as its `requirements.in` says; undefined where there is no package. */
  readonly requirements?: readonly PackageRequirement[];
  readonly failure: PackageFailure | undefined;
}

export interface PackageRequirement {
  /** Normalized. */
  readonly distribution: string;
  readonly line: string;
  readonly source: string;
}

/** A template that is wrong, whatever the notebook; or a bug of nblift: `text` is then the stack. */
export interface PackageFailure {
  readonly kind: "template" | "bug";
  readonly text: string;
}

export interface NotebookResult {
  readonly report: NotebookReport;
  /** One for each diagnostic of the report. */
  readonly sources: readonly DiagnosticSource[];
}

export interface DiagnosticSource {
  readonly frame?: Frame;
  /** Line of the file at which the cell starts, for notebooks that are text. */
  readonly firstLine?: number;
}

export interface PackageOutcome {
  readonly name: string;
  readonly isWritten: boolean;
  /** Sorted by path. */
  readonly files: readonly FileOutcome[];
}

export interface FileOutcome {
  readonly path: string;
  /** `edited` by somebody since it was written: it stands in the way. */
  readonly action: WriteAction | "edited";
  /** Unified, where it was asked for. */
  readonly diff: string | undefined;
}

/** What reads the Python environment that belongs to a notebook: by its folder, `--python` and its kernel's name. */
export type FindEnvironment = (
  folder: string,
  python: string | undefined,
  kernelName: string | undefined,
) => Promise<Environment | undefined>;
