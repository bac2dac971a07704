import { CORE_SCHEMA, load } from "js-yaml";
import { parseCondaSpec } from "../conda-spec.ts";
import type { FileRequirement } from "./file-requirement.ts";
import { isTable, listAt, readOne } from "./file-requirement.ts";

/** Reads `environment.yml`: conda's own words, and pip's under `pip`. @throws where it is no YAML */
export function readCondaFile(text: string): readonly FileRequirement[] {
  const file: unknown = load(text, { schema: CORE_SCHEMA });
  if (!isTable(file)) return [];
  return listAt(file, "dependencies").flatMap((entry) => {
    if (typeof entry === "string") return readSpec(entry);
    const lines = isTable(entry) ? listAt(entry, "pip") : [];
    return lines.flatMap((line) => (typeof line === "string" ? readOne(line) : []));
  });
}

function readSpec(spec: string): readonly FileRequirement[] {
  const parsed = parseCondaSpec(spec);
  if (parsed === undefined) return [];
  const { name, extras, specifier, url } = parsed;
  return [{ name, extras, specifier, url }];
}
