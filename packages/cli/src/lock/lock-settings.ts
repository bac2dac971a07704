import type { CommandArguments } from "../commands/command.ts";
import { UsageError } from "../usage-error.ts";
import type { LockOptions } from "./lock-inputs.ts";
import type { LockSettings } from "./lock-package.ts";

/** What the flags of `lock` ask for. What is wrong with them is thrown as a UsageError. */
export function readLockSettings({ options }: CommandArguments): LockSettings {
  const text = (flag: string): string | undefined => options[flag] as string | undefined;
  const isSet = (flag: string): boolean => options[flag] === true;
  if (isSet("universal") && isSet("no-universal"))
    throw new UsageError("`--universal` and `--no-universal` contradict each other");
  const names = (text("upgrade-package") ?? "")
    .split(",")
    .map((name) => name.trim())
    .filter((name) => name !== "");
  return {
    options: {
      ...((isSet("universal") || isSet("no-universal")) && { isUniversal: isSet("universal") }),
      ...excludeNewer(text("exclude-newer")),
      ...pythonVersion(text("python-version")),
    },
    upgrade: isSet("upgrade") ? "all" : names.map(checkName),
    isCheck: isSet("check"),
    isForced: isSet("force"),
  };
}

function excludeNewer(date: string | undefined): Partial<LockOptions> {
  if (date === undefined) return {};
  if (date === "none") return { excludeNewer: null };
  // A day counts to its end, and in one time zone wherever it is asked for.
  const time = /^\d{4}-\d\d-\d\d$/.test(date) ? `${date}T23:59:59Z` : date;
  const isTime = /^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d)?(?:Z|[+-]\d\d:\d\d)$/.test(time);
  if (!isTime || Number.isNaN(Date.parse(time)))
    throw new UsageError("`--exclude-newer` must be a date such as 2024-05-31, or `none`");
  return { excludeNewer: new Date(time).toISOString().replace(/\.\d+/, "") };
}

function pythonVersion(version: string | undefined): Partial<LockOptions> {
  if (version === undefined) return {};
  if (!/^3\.\d{1,2}$/.test(version))
    throw new UsageError("`--python-version` must be a version such as 3.12");
  return { python: version };
}

function checkName(name: string): string {
  if (/^[A-Za-z0-9](?:[\w.-]*[A-Za-z0-9])?$/.test(name)) return name;
  throw new UsageError(`\`--upgrade-package\`: \`${name}\` is no distribution's name`);
}
