import { resolve } from "node:path";
import type { CommandArguments } from "./commands/command.ts";
import type { OutputFormat } from "./commands/output-formats.ts";
import type { Configuration } from "./configuration/configuration.ts";
import { checkPackageName } from "./packages/check-package-name.ts";
import type { WriteMode } from "./packages/package-job.ts";
import { UsageError } from "./usage-error.ts";

/** What a run does: flags, else the configuration, else the defaults. */
export interface Settings {
  /** Absolute. */
  readonly out: string;
  readonly name: string | undefined;
  /** A name, or an absolute path. */
  readonly template: string | undefined;
  readonly python: string | undefined;
  readonly readsEnvironment: boolean;
  readonly isFormatted: boolean;
  readonly copiesData: boolean;
  /** Are the requirements resolved with hashes? */
  readonly locks: boolean;
  /** Is a file written with the requirements of all packages? */
  readonly sharesRequirements: boolean;
  /** Are conversions kept for the next run? */
  readonly keepsConversions: boolean;
  readonly mode: WriteMode;
  readonly showsDiff: boolean;
  readonly isForced: boolean;
  readonly isStrict: boolean;
  /** Undefined: by the number of packages. */
  readonly jobs: number | undefined;
  readonly isQuiet: boolean;
  readonly outputFormat: OutputFormat;
}

/** Puts flags and configuration together. What does not fit is thrown as a UsageError. */
export function toSettings(
  { options }: CommandArguments,
  configuration: Configuration,
  cwd: string,
): Settings {
  const text = (flag: string): string | undefined => options[flag] as string | undefined;
  const isSet = (flag: string): boolean => options[flag] === true;
  const name = text("name") ?? configuration.name;
  if (name !== undefined) checkPackageName(name);
  return {
    out: resolve(cwd, text("out") ?? configuration.out ?? "."),
    name,
    template: text("template") ?? configuration.template,
    python: text("python") ?? configuration.python,
    readsEnvironment: !isSet("no-environment") && (configuration.environment ?? true),
    isFormatted: !isSet("no-format") && (configuration.format ?? true),
    copiesData: isSet("copy-data") || (configuration.copyData ?? false),
    locks: isSet("lock") || (configuration.lock ?? false),
    sharesRequirements: isSet("shared-requirements"),
    keepsConversions: !isSet("no-cache") && (configuration.cache ?? true),
    mode: isSet("check") ? "check" : isSet("dry-run") || isSet("diff") ? "preview" : "write",
    showsDiff: isSet("diff"),
    isForced: isSet("force"),
    isStrict: isSet("strict") || (configuration.strict ?? false),
    jobs: checkJobs(options["jobs"]) ?? configuration.jobs,
    isQuiet: isSet("quiet") || (configuration.quiet ?? false),
    outputFormat:
      (text("output-format") as OutputFormat | undefined) ?? configuration.outputFormat ?? "pretty",
  };
}

function checkJobs(jobs: unknown): number | undefined {
  if (jobs === undefined || (Number.isInteger(jobs) && Number(jobs) > 0))
    return jobs as number | undefined;
  throw new UsageError("`--jobs` must be a whole number of at least 1");
}
