import { versionDisagreement } from "../../diagnostics/version-disagreement.ts";
import { diagnose } from "../../diagnostics/diagnose.ts";
import type { Diagnostic } from "../../model/diagnostic.ts";
import type { Requirement } from "../../model/plan.ts";
import type { Evidence } from "./evidence.ts";
import { sortEvidence } from "./evidence.ts";
import { describeOlderPython, type OlderPin } from "./find-older-python.ts";
import { allowsVersion, isDevelopmentVersion, publicVersion } from "./match-version.ts";
import { formatRequirement } from "./parse-requirement.ts";

/** A requirement with its source, and what contradicts it. */
export interface Weighed {
  readonly requirement: Requirement;
  /** The Python that its pin was recorded under, where the package needs a newer one. */
  readonly olderPin: OlderPin | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Decides a distribution's version: the strongest evidence with an exact version wins, then ranges, and what the others
 * say is told in the requirement's source.
 * @param evidence all that speaks of the distribution, in the order of the notebook
 * @param imports names that the notebook imports from it, sorted
 * @param unknown why no version is known, where nothing speaks of it
 * @param reason why it is needed although nothing imports it, where that is known
 * @param olderPythonOf the Python that evidence was recorded under, where the package needs a newer one
 */
export function weighEvidence(
  distribution: string,
  evidence: readonly Evidence[],
  imports: readonly string[],
  unknown: string,
  reason?: string,
  olderPythonOf: (evidence: Evidence) => string | undefined = () => undefined,
): Weighed {
  const sorted = sortEvidence(evidence);
  const winner =
    sorted.find(({ version, url }) => version !== undefined || url !== undefined) ??
    sorted.find(({ specifier }) => specifier !== "") ??
    sorted[0];
  const others = sorted.filter((one) => one !== winner);
  const version = winner?.version === undefined ? undefined : publicVersion(winner.version);
  const marker = commonMarker(evidence);
  const line = formatLine(distribution, evidence, winner, marker);
  const remarks = winner === undefined ? [] : others.flatMap((other) => remark(other, winner));
  const isPinned = winner?.url === undefined ? pinOf(winner) !== undefined : isFixed(winner.url);
  const olderPython = isPinned && winner !== undefined ? olderPythonOf(winner) : undefined;
  const said = [
    winner === undefined ? unknown : describe(winner),
    ...(olderPython === undefined ? [] : [describeOlderPython(olderPython)]),
    ...new Set(remarks),
  ];
  if (imports.length === 0) said.push(reason ?? "never imported");
  const requirement: Requirement = {
    distribution,
    version,
    line,
    imports,
    source: said.join("; "),
    isPinned,
  };
  const against = winner === undefined ? [] : others.filter((other) => contradicts(other, winner));
  return {
    requirement,
    olderPin:
      winner === undefined || olderPython === undefined
        ? undefined
        : {
            line,
            python: olderPython,
            notebook: winner.kind === "environment" ? undefined : winner.place.notebook,
          },
    diagnostics: winner === undefined ? [] : against.map((other) => report(winner, other, line)),
  };
}

function formatLine(
  distribution: string,
  evidence: readonly Evidence[],
  winner: Evidence | undefined,
  marker: string | undefined,
): string {
  const url = winner?.url;
  // `NAME @ ADDRESS` fails where the distribution turns out to be called otherwise; an address alone does not.
  if (url !== undefined && winner?.isNameGuessed === true) {
    return marker === undefined ? url : `${url} ; ${marker}`;
  }
  const extras = [...new Set(evidence.flatMap((one) => one.extras))].toSorted();
  const pin = pinOf(winner);
  const range = winner?.version === undefined ? winner?.specifier : undefined;
  const specifier = pin === undefined ? (range ?? "") : `==${pin}`;
  return formatRequirement({ name: distribution, extras, specifier, url, marker });
}

/** The version that an index can be asked for. */
function pinOf(winner: Evidence | undefined): string | undefined {
  const { version } = winner ?? {};
  return version === undefined || isDevelopmentVersion(version)
    ? undefined
    : publicVersion(version);
}

/** What the winner says, as the requirement's source. */
function describe({ kind, saying, version, url, specifier }: Evidence): string {
  const isBuild = version !== undefined && publicVersion(version) !== version;
  if (url === undefined && version !== undefined && isDevelopmentVersion(version)) {
    const as = kind === "environment" ? `${saying} as` : saying;
    return `${as} ${version}, between releases: not a pin`;
  }
  if (kind === "environment") {
    if (url !== undefined) return `${saying} from there`;
    return isBuild ? `${saying} as ${version}` : saying;
  }
  if (url !== undefined) return `${saying} it from there`;
  if (version !== undefined) return `${saying} ${isBuild ? version : "this version"}`;
  if (specifier !== "") return `${saying} this range: not a pin`;
  return `${saying} it without a version: not a pin`;
}

/** What another piece of evidence adds: nothing where it asks for the distribution and no more. */
function remark(other: Evidence, winner: Evidence): readonly string[] {
  const { saying, version, specifier, url } = other;
  if (url !== undefined) return isSameSource(other, winner) ? [] : [`${saying} it from ${url}`];
  if (version !== undefined) {
    const isSame = winner.version !== undefined && allowsVersion(`==${version}`, winner.version);
    return [`${saying} ${isSame === true ? "the same" : version}`];
  }
  if (specifier !== "") return [`${saying} ${specifier}`];
  return [];
}

function contradicts(other: Evidence, winner: Evidence): boolean {
  // What is commented out did not run: it may be older than the rest.
  if (other.kind === "hint" || winner.kind === "hint") return false;
  if (other.url !== undefined) return !isSameSource(other, winner);
  if (winner.version === undefined) return false;
  return allowsVersion(other.specifier, winner.version) === false;
}

function report(winner: Evidence, other: Evidence, line: string): Diagnostic {
  const said = ({ saying, version, url, specifier, kind }: Evidence): string =>
    kind === "environment" ? `${saying} is ${version}` : `${saying} ${version ?? url ?? specifier}`;
  const message = `${winner.distribution}: ${said(winner)}, but ${said(other)}.`;
  const help = `requirements.in has \`${line}\`: change it where the other is right.`;
  return diagnose(versionDisagreement, other.place, message, help);
}

/** The same address, whatever revision. */
function isSameSource(other: Evidence, winner: Evidence): boolean {
  const plain = (url = ""): string =>
    url
      .replace(/#.*$/, "")
      .replace(/(?<=\/[^/]*)@[^/]*$/, "")
      .replace(/\.git$/, "");
  return plain(other.url) === plain(winner.url);
}

/** A marker holds where everything that asks for the distribution gives the same one. */
function commonMarker(evidence: readonly Evidence[]): string | undefined {
  const asking = evidence.filter(({ isAskedFor }) => isAskedFor);
  const markers = new Set(asking.map(({ marker }) => marker));
  return markers.size === 1 ? [...markers][0] : undefined;
}

/** An address that always gives the same: a commit, or an archive that is not the newest of a branch. */
function isFixed(url: string): boolean {
  if (/@[0-9a-f]{40}(?:#|$)/i.test(url)) return true;
  return /^https?:/i.test(url) && !/\/refs\/heads\/|\/(?:main|master|develop)\./i.test(url);
}
