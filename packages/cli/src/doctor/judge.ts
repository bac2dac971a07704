import {
  allowsVersion,
  evaluateMarker,
  exactVersion,
  type InstalledDistribution,
  type MarkerEnvironment,
} from "@nblift/core";
import type { Wanted } from "./wanted.ts";

/**
 * `allowed`: no version is pinned, and the installed one will do. `not needed`: its marker does not hold here. `unknown`: what
 * is installed does not say enough.
 */
export type Verdict = "same" | "different" | "missing" | "allowed" | "not needed" | "unknown";

export interface Judged {
  /** Normalized. */
  readonly name: string;
  /** `2.1.4`, `>=2,<3` or an address; empty where every version will do. */
  readonly wanted: string;
  readonly installed: string | undefined;
  readonly verdict: Verdict;
  readonly isDirect: boolean;
  readonly source: string | undefined;
}

export const isMismatch = (verdict: Verdict): boolean =>
  verdict === "different" || verdict === "missing";

/** Compares a requirement with what is installed. */
export function judge(
  { name, requirement, isDirect, source }: Wanted,
  installed: InstalledDistribution | undefined,
  environment: MarkerEnvironment,
): Judged {
  const { specifier, url, marker } = requirement;
  const pin = exactVersion(specifier);
  const common = { name, wanted: pin ?? url ?? specifier, isDirect, source };
  const shown = installed === undefined ? undefined : describe(installed, url !== undefined);
  if (marker !== undefined && evaluateMarker(marker, environment) === false)
    return { ...common, installed: shown, verdict: "not needed" };
  if (installed === undefined) return { ...common, installed: undefined, verdict: "missing" };
  const verdict =
    url === undefined ? judgeVersion(specifier, installed) : judgeAddress(url, installed);
  return { ...common, installed: shown, verdict };
}

function describe({ version, origin }: InstalledDistribution, isAddress: boolean): string {
  if (!isAddress || origin === undefined) return version;
  return origin.kind === "address" ? origin.url : `${version}, from a folder`;
}

function judgeVersion(specifier: string, { version }: InstalledDistribution): Verdict {
  const isAllowed = allowsVersion(specifier, version);
  if (isAllowed === undefined) return specifier === "" ? "allowed" : "unknown";
  if (!isAllowed) return "different";
  return exactVersion(specifier) === undefined ? "allowed" : "same";
}

/** A branch may have moved on: then only the place is known to be the same. */
function judgeAddress(url: string, { origin }: InstalledDistribution): Verdict {
  if (origin?.kind !== "address") return "different";
  const [wanted, installed] = [splitAddress(url), splitAddress(origin.url)];
  if (wanted.place !== installed.place) return "different";
  if (wanted.revision === installed.revision) return "same";
  const isCommit = /^[0-9a-f]{40}$/i.test(wanted.revision ?? "");
  return isCommit ? "different" : "unknown";
}

function splitAddress(url: string): { place: string; revision: string | undefined } {
  const [plain = ""] = url.split("#");
  const [, place = plain, revision] = /^(.*\/[^/@]*)@([^/]+)$/.exec(plain) ?? [];
  return { place: place.replace(/\.git$/, ""), revision };
}
