import type { Statement } from "../../model/analysis.ts";
import { builtinNames, moduleNames } from "../../python/builtins.ts";
import type { Names } from "../names.ts";
import { reserved } from "../steps/step-names.ts";

/** What the generated module imports for itself, besides what is reserved. */
const imported: ReadonlySet<string> = new Set(["partial", "builtins", "TypeAlias", "Any"]);

/** Can what steps bind to the name be the module's? Not where `format(**locals())` and the like look for it in the step. */
export function canBeOfModule(
  name: string,
  names: Names,
  fields: readonly string[],
  statements: readonly Statement[],
): boolean {
  const info = names.get(name);
  return (
    (info?.kind === "variable" || info?.kind === "definition") &&
    info.bindings.every(({ role }) => role.kind !== "module") &&
    !fields.includes(name) &&
    !reserved.has(name) &&
    !imported.has(name) &&
    !builtinNames.has(name) &&
    !moduleNames.has(name) &&
    !statements.some(({ uses }) => uses.some((use) => use.name === name && use.isInString))
  );
}
