import type { Diagnostic } from "@nblift/core";
import type { WantedFile } from "../write/write-plan.ts";
import type { PackageOutcome } from "./package-job.ts";

/** How writing a package went. */
export interface Written {
  readonly diagnostics: readonly Diagnostic[];
  readonly files: readonly WantedFile[];
  readonly outcome: PackageOutcome;
}
