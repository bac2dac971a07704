import type { Environment, RequirementsState } from "@nblift/core";
import type { LockProblem } from "./explain-failure.ts";
import type { LockOptions } from "./lock-inputs.ts";

/** What is to be resolved. */
export interface ResolveRequest {
  /** Text of `requirements.in`. */
  readonly requirements: string;
  /** Absolute, and there: paths in the requirements are relative to it, and uv's configuration is looked for from here. */
  readonly folder: string;
  /** The Python that the package targets: `3.11`. */
  readonly python: string;
  /** When the notebooks ran last, in ISO 8601; undefined where none says. */
  readonly ranAt: string | undefined;
  readonly options: LockOptions;
  /** What `requirements.txt` holds: its versions are kept where they still fit. */
  readonly previous: string | undefined;
  /** What the notebooks were written in: where it has the versions that are pinned, its others are taken too. */
  readonly environment: Environment | undefined;
  /** Of which distributions to take newer versions than `previous` has. */
  readonly upgrade: "all" | readonly string[];
}

export type Resolution =
  | {
      readonly kind: "resolved";
      /** Of `requirements.txt`. */
      readonly text: string;
      readonly state: Exclude<RequirementsState, "direct">;
      /** What has no hash: then nothing has. */
      readonly unhashed: readonly string[];
    }
  | { readonly kind: "failed"; readonly problem: LockProblem };

/** What resolves requirements; tests give another. */
export type Resolve = (request: ResolveRequest) => Promise<Resolution>;
