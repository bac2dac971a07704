import { normalizeName, type Environment, type MarkerEnvironment } from "@nblift/core";
import { lockFile, readPackage, requirementsFile } from "../lock/read-package.ts";
import { isMismatch, judge, type Judged } from "./judge.ts";
import { findUndeclared, type UndeclaredImport } from "./undeclared-imports.ts";
import { readWanted } from "./wanted.ts";

/** What is the same, and what is not, between an environment and what a package was written against. */
export interface Examination {
  /** Of the environment, for a reader. */
  readonly environment: string;
  readonly python: {
    /** Minor version: `3.11`. */
    readonly wanted: string;
    readonly installed: string | undefined;
    readonly verdict: "same" | "different" | "unknown";
  };
  /** Those of `requirements.in` first. */
  readonly requirements: readonly Judged[];
  readonly undeclared: readonly UndeclaredImport[];
  /** Lines of `requirements.in` that name no distribution. */
  readonly unread: readonly string[];
}

/**
 * Compares an environment with the pins of a package that nblift wrote.
 * @param folder absolute
 * @param platform as Node calls this machine's system and processor
 * @returns undefined where nblift wrote no package there
 */
export async function examinePackage(
  folder: string,
  environment: Environment,
  platform: { readonly system: NodeJS.Platform; readonly machine: string },
): Promise<Examination | undefined> {
  const there = await readPackage(folder);
  const requirements = there?.textByPath.get(requirementsFile);
  if (there === undefined || requirements === undefined) return undefined;
  const { python } = there.requirements;
  const { wanted, unread } = readWanted(requirements, there.textByPath.get(lockFile) ?? "");
  const installedByName = new Map(
    environment.distributions.map((one) => [normalizeName(one.name), one]),
  );
  const markers = describeMarkers(environment.pythonVersion ?? python, platform);
  const direct = wanted.filter(({ isDirect }) => isDirect).map(({ name }) => name);
  const minor = environment.pythonVersion?.split(".").slice(0, 2).join(".");
  return {
    environment: environment.label,
    python: {
      wanted: python,
      installed: environment.pythonVersion,
      verdict: minor === undefined ? "unknown" : minor === python ? "same" : "different",
    },
    requirements: wanted.map((one) => judge(one, installedByName.get(one.name), markers)),
    undeclared: await findUndeclared(folder, new Set(direct), python, environment),
    unread,
  };
}

/** How many things are not as the package was written against them. */
export function countProblems({ python, requirements, undeclared }: Examination): number {
  const mismatches = requirements.filter(({ verdict }) => isMismatch(verdict)).length;
  return mismatches + undeclared.length + (python.verdict === "different" ? 1 : 0);
}

const systems: Readonly<Partial<Record<NodeJS.Platform, readonly [string, string, string]>>> = {
  aix: ["posix", "aix", "AIX"],
  darwin: ["posix", "darwin", "Darwin"],
  freebsd: ["posix", "freebsd", "FreeBSD"],
  linux: ["posix", "linux", "Linux"],
  win32: ["nt", "win32", "Windows"],
};

/** What markers ask for, as far as it is known without starting Python. */
function describeMarkers(
  pythonVersion: string,
  { system, machine }: { readonly system: NodeJS.Platform; readonly machine: string },
): MarkerEnvironment {
  const [osName, sysPlatform, platformSystem] = systems[system] ?? [];
  const known = {
    os_name: osName,
    sys_platform: sysPlatform,
    platform_system: platformSystem,
    platform_machine: machine,
    python_version: pythonVersion.split(".").slice(0, 2).join("."),
    python_full_version: pythonVersion.split(".").length > 2 ? pythonVersion : undefined,
    extra: "",
  };
  const entries = Object.entries(known).filter(([, value]) => value !== undefined);
  return Object.fromEntries(entries) as MarkerEnvironment;
}
