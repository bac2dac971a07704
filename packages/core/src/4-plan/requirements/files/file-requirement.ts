import type { ParsedRequirement } from "../parse-requirement.ts";
import { parseRequirement } from "../parse-requirement.ts";
import { normalizeName } from "../normalize-name.ts";

/** What a file beside the notebook says of one distribution. The name is normalized. */
export type FileRequirement = Omit<ParsedRequirement, "marker">;

/** Reads a requirement as PEP 508 writes it. @returns none where it is not one */
export function readOne(text: string): readonly FileRequirement[] {
  const parsed = parseRequirement(text);
  if (parsed === undefined) return [];
  const { name, extras, specifier, url } = parsed;
  return [{ name: normalizeName(name), extras, specifier, url }];
}

/** A table of JSON, TOML or YAML. */
export type Table = Readonly<Record<string, unknown>>;

export function isTable(value: unknown): value is Table {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The table under a key; an empty one where there is none. */
export function tableAt(table: Table, key: string): Table {
  const value = Object.hasOwn(table, key) ? table[key] : undefined;
  return isTable(value) ? value : {};
}

/** The list under a key; an empty one where there is none. */
export function listAt(table: Table, key: string): readonly unknown[] {
  const value = Object.hasOwn(table, key) ? table[key] : undefined;
  return Array.isArray(value) ? value : [];
}

/** The text under a key. */
export function textAt(table: Table, key: string): string | undefined {
  const value = Object.hasOwn(table, key) ? table[key] : undefined;
  return typeof value === "string" ? value : undefined;
}
