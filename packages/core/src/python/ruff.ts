import { createRequire } from "node:module";
import { setFlagsFromString } from "node:v8";

/** The part of `@astral-sh/ruff-wasm-nodejs` that is used, as far as it is typed there. */
export interface Ruff {
  readonly Workspace: new (options: RuffOptions, encoding: number) => RuffWorkspace;
  readonly PositionEncoding: { readonly Utf16: number };
}

export interface RuffWorkspace {
  check(text: string): readonly RuffDiagnostic[];
  format(text: string): string;
  /** The tree in Rust's debug format: see `readRuffTree`. */
  parse(text: string): string;
}

export interface RuffOptions {
  readonly "target-version": string;
  readonly "line-length"?: number;
  readonly lint: {
    readonly select: readonly string[];
    readonly isort?: { readonly "known-first-party": readonly string[] };
  };
}

export interface RuffDiagnostic {
  readonly code: string | null;
  readonly message: string;
  readonly start_location: RuffLocation;
  readonly fix: { readonly edits: readonly RuffEdit[] } | null;
}

export interface RuffEdit {
  readonly content: string | null;
  readonly location: RuffLocation;
  readonly end_location: RuffLocation;
}

/** From 1; columns in UTF-16 units. */
export interface RuffLocation {
  readonly row: number;
  readonly column: number;
}

/**
 * Loads ruff when it is first needed: 10 MB of WebAssembly that most conversions without formatting never touch.
 * With V8's optimising compiler off for WebAssembly, the first format and check cost 190 ms of CPU instead of 520.
 */
export function loadRuff(): Ruff {
  setFlagsFromString("--liftoff-only");
  const require = createRequire(import.meta.url);
  return require("@astral-sh/ruff-wasm-nodejs") as Ruff;
}
