import { exactVersion, normalizeName, parseRequirement } from "@nblift/core";

/** A line of `requirements.in` that says something. */
export interface RequirementLine {
  /** In the file, from 1. */
  readonly number: number;
  /** Without its comment. */
  readonly text: string;
  /** The comment: where the requirement comes from. */
  readonly source: string | undefined;
  /** Normalized; undefined for options, and for addresses and paths alone. */
  readonly name: string | undefined;
  /** Does it name one version, or the place that it comes from? */
  readonly isPin: boolean;
}

/** The requirements and options of a requirements file, in order. */
export function readRequirementLines(text: string): readonly RequirementLine[] {
  return text.split(/\r?\n/).flatMap((line, index) => {
    const [, body = "", comment] = /^(.*?)(?:(?:^|\s+)#(.*))?$/.exec(line) ?? [];
    const own = body.trim();
    if (own === "") return [];
    const requirement = parseRequirement(own);
    return {
      number: index + 1,
      text: own,
      source: comment?.trim(),
      name: requirement === undefined ? undefined : normalizeName(requirement.name),
      isPin:
        requirement === undefined ||
        requirement.url !== undefined ||
        exactVersion(requirement.specifier) !== undefined,
    };
  });
}

/** Does the line say where to look for distributions? pip needs to be told the same as uv. */
export function isIndexOption({ text }: RequirementLine): boolean {
  return /^(?:-i|-f|--index-url|--extra-index-url|--find-links|--no-index)\b/.test(text);
}

/** The file that `-r FILE` or `-c FILE` names. */
export function namedFile({ text }: RequirementLine): string | undefined {
  return /^(?:-r|-c|--requirements?|--constraints?)[\s=]*(\S+)$/.exec(text)?.[1];
}

/** Is it a path, or does it name one? Those are relative to the file that they stand in. */
export function isRelative(line: RequirementLine): boolean {
  const { text, name } = line;
  if (text.startsWith("-"))
    return namedFile(line) !== undefined || /^(?:-e|--editable)\b/.test(text);
  return name === undefined && !/^(?:[a-z]+\+)?[a-z]+:\/\//i.test(text);
}
