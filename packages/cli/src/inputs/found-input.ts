/** A notebook that is to be converted, not read yet. */
export interface FoundInput {
  /** As the user gave it, with forward slashes: for messages and reports. `-` is the standard input. */
  readonly path: string;
  /** Absolute; undefined for the standard input. */
  readonly file: string | undefined;
}
