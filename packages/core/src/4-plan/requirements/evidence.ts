import type { Place } from "../../model/diagnostic.ts";

/**
 * Kinds of evidence for a distribution's version, the strongest first. `address` is an install line that names where it
 * comes from, `hint` an install line that is commented out.
 */
export const evidenceKinds = [
  "environment",
  "address",
  "file",
  "printed",
  "install",
  "hint",
] as const;
export type EvidenceKind = (typeof evidenceKinds)[number];

/** Something that says which version of a distribution the notebook was written against. */
export interface Evidence {
  readonly kind: EvidenceKind;
  /** Normalized. */
  readonly distribution: string;
  readonly extras: readonly string[];
  /** As asked for: `>=1,<2`, `==2.1.4`; empty where any version will do. */
  readonly specifier: string;
  /** The one version that it names. */
  readonly version: string | undefined;
  /** Where it comes from, in place of a version. */
  readonly url: string | undefined;
  /** Does the address leave it to a guess what the distribution is called? */
  readonly isNameGuessed: boolean;
  readonly marker: string | undefined;
  /** Does the notebook itself ask for it to be installed? What only mentions it does not make it a requirement. */
  readonly isAskedFor: boolean;
  /** The Python that it was recorded under, where that stands beside it. */
  readonly python?: string | undefined;
  /** Subject and verb, to be followed by a version: `cell 2 installs`. */
  readonly saying: string;
  readonly place: Place;
}

/** The stronger first; of equally strong ones the later, as pip's last word stands. */
export function sortEvidence(evidence: readonly Evidence[]): readonly Evidence[] {
  const rank = ({ kind }: Evidence): number => evidenceKinds.indexOf(kind);
  return evidence.toReversed().toSorted((a, b) => rank(a) - rank(b));
}
