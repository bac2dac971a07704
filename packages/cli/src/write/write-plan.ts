/** A file that the package is to have. */
export interface WantedFile {
  /** Relative to the package's folder, with forward slashes; inside of it. */
  readonly path: string;
  /** Of the bytes, in lower-case hexadecimal. */
  readonly sha256: string;
  readonly content: FileContent;
}

/** A text, or a copy of another file: an absolute path. */
export type FileContent =
  | { readonly text: string; readonly copyOf?: never }
  | { readonly copyOf: string; readonly text?: never };

/** A package's folder as it is. */
export interface FolderState {
  /** `foreign` is something that is not a folder, or a link to one. */
  readonly kind: "absent" | "empty" | "folder" | "foreign";
  /** What nblift wrote here last; undefined where it did not, or where its record cannot be read. */
  readonly written: WrittenState | undefined;
  /** Of every path that is wanted, or was written last. */
  readonly stateByPath: ReadonlyMap<string, PathState>;
}

export interface WrittenState {
  /** SHA-256 of each file as it was generated, by path. */
  readonly files: Readonly<Record<string, string>>;
  /** The same for data files that were copied. */
  readonly data: Readonly<Record<string, string>>;
}

export type PathState =
  | { readonly kind: "absent" }
  /** `sha256` of the bytes; `unixSha256` of the same with LF line ends, which a checkout may have changed. */
  | { readonly kind: "file"; readonly sha256: string; readonly unixSha256: string }
  /** A folder or a device where a file should be, or a file where a folder should be. */
  | { readonly kind: "blocked" }
  /** A link, or below one: where it leads is not looked at. */
  | { readonly kind: "link" };

/** What becomes of one path. */
export type WriteAction = "create" | "update" | "keep" | "remove";

export interface PlannedWrite {
  readonly path: string;
  readonly action: WriteAction;
  /** What is to be there; undefined for `remove`. */
  readonly file: WantedFile | undefined;
}

export interface WritePlan {
  /** Sorted by path, the manifest last. */
  readonly writes: readonly PlannedWrite[];
  /** Nothing may be written while there is one. */
  readonly conflicts: readonly WriteConflict[];
}

export type WriteConflict =
  /** The folder is there and nblift did not write it. */
  | { readonly kind: "foreign-folder" }
  | {
      /** `edited` since nblift wrote it; `unknown`: not written by nblift; `link` and `blocked` as above. */
      readonly kind: "edited" | "unknown" | "link" | "blocked";
      readonly path: string;
    };
