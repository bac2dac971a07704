import { explain, satisfies, valid } from "@renovatebot/pep440";

/** The version that a specifier names exactly: `2.1.4` of `==2.1.4`, undefined for ranges and prefixes. */
export function exactVersion(specifier: string): string | undefined {
  const [, version] = /^={2,3}([^,*]+)$/.exec(specifier) ?? [];
  return version !== undefined && valid(version) !== null ? version : undefined;
}

/** Is it a version as PEP 440 writes them? */
export function isVersion(text: string): boolean {
  return valid(text) !== null;
}

/** Does the specifier allow the version? Undefined where the version is not one (PEP 440). */
export function allowsVersion(specifier: string, version: string): boolean | undefined {
  if (valid(version) === null) return undefined;
  return specifier === "" || satisfies(version, specifier, { prereleases: true });
}

/**
 * The version as an index knows it: `2.1.0` of `2.1.0+cu118`. What stands after the plus names a build that came from
 * elsewhere, and `==2.1.0` accepts it as well.
 */
export function publicVersion(version: string): string {
  return valid(version) === null ? version : (version.split("+")[0] ?? version);
}

/** Is it a build between releases (`0.16.0.dev20230825`)? Indexes do not keep these. */
export function isDevelopmentVersion(version: string): boolean {
  return explain(version)?.is_devrelease === true;
}
