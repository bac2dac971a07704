import { valid } from "@renovatebot/pep440";
import { isMarker } from "./parse-marker.ts";

/** A requirement as PEP 508 writes it. */
export interface ParsedRequirement {
  /** As written. */
  readonly name: string;
  readonly extras: readonly string[];
  /** Clauses without spaces, joined by commas: `>=1,<2`; empty where every version will do. */
  readonly specifier: string;
  /** What stands after `@`, in place of a specifier. */
  readonly url: string | undefined;
  /** As written: `python_version < "3.9"`. */
  readonly marker: string | undefined;
}

const identifier = "[A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?";
const head = new RegExp(`^\\s*(${identifier})\\s*(?:\\[([^\\]]*)\\])?\\s*`);
const anIdentifier = new RegExp(`^${identifier}$`);
const clause = /^(===|==|~=|!=|<=|>=|<|>)\s*(\S+)$/;

/**
 * Reads one requirement (PEP 508), such as `torch[cuda]>=2,<3 ; python_version < "3.13"`.
 * @returns undefined where it is none; what `packaging.requirements.Requirement` refuses is refused here too
 */
export function parseRequirement(text: string): ParsedRequirement | undefined {
  // One line of a requirements file: `#` after a blank would start a comment there.
  if (/[^\S \t]|(?!\t)\p{Cc}|[ \t]#/u.test(text)) return undefined;
  const start = head.exec(text);
  if (start === null) return undefined;
  const [matched, name = "", list] = start;
  const extras = parseExtras(list);
  if (extras === undefined) return undefined;
  const rest = text.slice(matched.length);
  if (rest.startsWith("@")) return parseAddress(name, extras, rest.slice(1));

  const [versions = "", ...conditions] = rest.split(";");
  const specifier = parseSpecifier(versions);
  const marker = conditions.length === 0 ? undefined : conditions.join(";").trim();
  if (specifier === undefined || (marker !== undefined && !isMarker(marker))) return undefined;
  return { name, extras, specifier, url: undefined, marker };
}

/** The requirement as one line, in the form that pip-tools and uv write. */
export function formatRequirement(requirement: ParsedRequirement): string {
  const { name, extras, specifier, url, marker } = requirement;
  const subject = extras.length === 0 ? name : `${name}[${extras.join(",")}]`;
  const line = url === undefined ? subject + specifier : `${subject} @ ${url}`;
  return marker === undefined ? line : `${line} ; ${marker}`;
}

function parseExtras(list: string | undefined): readonly string[] | undefined {
  if (list === undefined || list.trim() === "") return [];
  const extras = list.split(",").map((extra) => extra.trim());
  return extras.every((extra) => anIdentifier.test(extra)) ? extras : undefined;
}

function parseAddress(
  name: string,
  extras: readonly string[],
  text: string,
): ParsedRequirement | undefined {
  // The marker's semicolon needs a blank before it: one inside an address belongs to the address.
  const [, url, , marker] = /^\s*(\S+)(\s+;(.*))?\s*$/.exec(text) ?? [];
  // `a@#egg=b` would be written `a @ #egg=b`, where `#` starts a comment.
  if (url === undefined || url.startsWith("#")) return undefined;
  if (marker !== undefined && !isMarker(marker)) return undefined;
  return { name, extras, specifier: "", url, marker: marker?.trim() };
}

/**
 * Reads version clauses, in parentheses or without.
 * @returns them joined by commas, without spaces; undefined where one of them is not valid (PEP 440)
 */
export function parseSpecifier(text: string): string | undefined {
  const trimmed = text.trim();
  const inner = /^\((.*)\)$/.exec(trimmed)?.[1] ?? trimmed;
  if (inner.trim() === "") return "";
  const parts = inner.split(",").map((part) => part.trim());
  if (parts.length > 1 && parts.at(-1) === "") parts.pop();
  // What follows `===` is any text, commas included: with others it cannot be told apart.
  if (parts.length > 1 && parts.some((part) => part.startsWith("==="))) return undefined;
  const clauses = parts.map(parseClause);
  return clauses.every((one) => one !== undefined) ? clauses.join(",") : undefined;
}

function parseClause(text: string): string | undefined {
  const [, operator = "", version = ""] = clause.exec(text) ?? [];
  if (operator === "===") return /[,;)]/.test(version) ? undefined : operator + version;
  const isPrefix = version.endsWith(".*");
  const bare = isPrefix ? version.slice(0, -2) : version;
  if (valid(bare) === null) return undefined;
  const isEquality = operator === "==" || operator === "!=";
  if (isPrefix && !(isEquality && /^v?(?:\d+!)?\d+(?:\.\d+)*$/i.test(bare))) return undefined;
  if (bare.includes("+") && !isEquality) return undefined;
  if (operator === "~=" && !/^v?(?:\d+!)?\d+\.\d+/i.test(bare)) return undefined;
  return operator + version;
}
