import type { Statement } from "../../model/analysis.ts";
import type { ImportPlan } from "../../model/plan.ts";
import type { Directory } from "../imports/module-imports.ts";

/** What others import of a pipeline's module: they are to find it under these names. */
const entries = ["run", "Results", "Parameters"];

/**
 * What the pipeline's module imports under the name of one of its own entries gets another name there: `from shop.core import run as run_`.
 * Not where the name stands in a string, or in code that is kept as it is: then the entry gives way.
 * @param steps the statements of the module's steps
 * @param others further code of the module
 * @returns the name there, by the notebook's name
 */
export function aliasEntries(
  steps: readonly Statement[],
  others: readonly Statement[],
  { names, moduleByName, beside }: Directory,
  taken: ReadonlySet<string>,
): ReadonlyMap<string, string> {
  const aliases = new Map<string, string>();
  const all = [...steps, ...others];
  for (const name of entries) {
    const isImported =
      names.get(name)?.kind === "import" || (moduleByName.has(name) && !beside.has(name));
    const isInTheWay = ({ uses, annotationNames, dynamic }: Statement): boolean =>
      dynamic !== undefined ||
      annotationNames.has(name) ||
      uses.some((use) => use.name === name && use.kind !== "read");
    const isKept =
      all.some(isInTheWay) ||
      all.some(({ uses }) => uses.some((use) => use.name === name && use.isInString)) ||
      others.some(({ uses }) => uses.some((use) => use.name === name));
    if (!isImported || isKept) continue;
    let alias = `${name}_`;
    while (names.has(alias) || taken.has(alias)) alias += "_";
    aliases.set(name, alias);
  }
  return aliases;
}

/** Imports under the names that `aliasEntries` gave. */
export const withAliases = (
  imports: readonly ImportPlan[],
  aliases: ReadonlyMap<string, string>,
): readonly ImportPlan[] =>
  imports.map((plan) => {
    const alias = aliases.get(plan.alias ?? plan.name ?? plan.module);
    return alias === undefined ? plan : { ...plan, alias };
  });
