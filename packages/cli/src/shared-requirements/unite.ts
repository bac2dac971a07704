import {
  allowsVersion,
  exactVersion,
  formatRequirement,
  parseRequirement,
  type ParsedRequirement,
} from "@nblift/core";

/** What a package needs of a distribution. */
export interface Claim {
  readonly package: string;
  /** Normalized. */
  readonly distribution: string;
  /** A line of its `requirements.in`: `pandas==2.1.4`. */
  readonly line: string;
  /** Where that comes from. */
  readonly source: string;
}

/** Claims on one distribution, as far as they hold together. */
export interface United {
  readonly distribution: string;
  /** For a file with the requirements of all; undefined where no version is right for all. */
  readonly line: string | undefined;
  readonly claims: readonly Claim[];
}

/**
 * The union of what packages need: one line for each distribution, and for each marker of it. A pin wins over the ranges that
 * allow it, and ranges are joined; where two pins differ, or a range does not allow a pin, nothing is chosen.
 * @returns sorted by distribution
 */
export function unite(claims: readonly Claim[]): readonly United[] {
  const groups = new Map<string, Claim[]>();
  for (const claim of claims) {
    const marker = parseRequirement(claim.line)?.marker ?? "";
    const key = `${claim.distribution} ${marker}`;
    groups.set(key, [...(groups.get(key) ?? []), claim]);
  }
  const united = [...groups.values()].map(uniteOne);
  return joinConditional(united).toSorted((a, b) => compare(a.distribution, b.distribution));
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function uniteOne(claims: readonly Claim[]): United {
  const distribution = claims[0]?.distribution ?? "";
  const lines = new Set(claims.map(({ line }) => line));
  const parsed = claims.flatMap(({ line }) => parseRequirement(line) ?? []);
  const [only] = lines;
  // An address alone has no name that a version could be compared by.
  if (lines.size === 1 || parsed.length < claims.length)
    return { distribution, line: lines.size === 1 ? only : undefined, claims };
  return { distribution, line: join(distribution, parsed), claims };
}

function join(name: string, all: readonly ParsedRequirement[]): string | undefined {
  const extras = [...new Set(all.flatMap((one) => one.extras))].toSorted();
  const [first] = all;
  const marker = first?.marker;
  const urls = new Set(all.flatMap(({ url }) => url ?? []));
  const specifiers = new Set(
    all.flatMap(({ specifier }) => (specifier === "" ? [] : specifier.split(","))),
  );
  if (urls.size > 0) {
    const [url] = urls;
    const isOne = urls.size === 1 && specifiers.size === 0;
    return isOne ? formatRequirement({ name, extras, specifier: "", url, marker }) : undefined;
  }
  const pins = new Set(all.flatMap(({ specifier }) => exactVersion(specifier) ?? []));
  const [pin] = pins;
  if (pin === undefined) {
    const specifier = [...specifiers].join(",");
    return formatRequirement({ name, extras, specifier, url: undefined, marker });
  }
  const isAllowed = all.every(({ specifier }) => allowsVersion(specifier, pin) === true);
  const specifier = `==${pin}`;
  return isAllowed
    ? formatRequirement({ name, extras, specifier, url: undefined, marker })
    : undefined;
}

/** Where a line without a marker stands beside one with, both hold at once: two pins of the same distribution are one too many. */
function joinConditional(united: readonly United[]): readonly United[] {
  return united.flatMap((one) => {
    const others = united.filter(({ distribution }) => distribution === one.distribution);
    if (others.length === 1) return [one];
    const pins = others.map(({ line }) => parseRequirement(line ?? "")?.specifier ?? "");
    const isConditional = others.every(
      ({ line }) => parseRequirement(line ?? "")?.marker !== undefined,
    );
    if (isConditional || new Set(pins).size === 1) return [one];
    const claims = others.flatMap((other) => other.claims);
    return one === others[0] ? [{ distribution: one.distribution, line: undefined, claims }] : [];
  });
}
