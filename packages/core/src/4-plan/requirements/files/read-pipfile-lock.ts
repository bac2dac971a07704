import type { FileRequirement } from "./file-requirement.ts";
import { isTable, readOne, tableAt, textAt } from "./file-requirement.ts";

/** Reads `Pipfile.lock`. @throws where it is no JSON */
export function readPipfileLock(text: string): readonly FileRequirement[] {
  const lock: unknown = JSON.parse(text);
  if (!isTable(lock)) return [];
  return ["develop", "default"].flatMap((section) =>
    Object.entries(tableAt(lock, section)).flatMap(([name, one]) => {
      const version = isTable(one) ? textAt(one, "version") : undefined;
      return version === undefined ? [] : readOne(name + version);
    }),
  );
}
