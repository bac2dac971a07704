import type { ImportPlan } from "../model/plan.ts";
import { writeImports } from "./imports.ts";
import { sortImports, type Origins } from "./sort-imports.ts";

// isort's own marker, which ruff knows too: imports are not moved across it.
const split = "# isort: split";
const whySplit = "# A star may bind any name: what is imported by its name comes after it.";

/**
 * The import statements of a module, sorted and in groups. Where that would change what a name means, star imports stand
 * first, in the order given: of two that bind one name the later wins, and what is imported by its name wins over both.
 */
export function writeImportBlock(imports: readonly ImportPlan[], origins: Origins): string {
  const sorted = sortImports(imports, origins);
  const futures = imports.filter(
    ({ module, name, level }) => module === "__future__" && name !== undefined && level === 0,
  );
  const stars = eachOnce(imports.filter(({ name }) => name === "*"));
  const named = imports.filter((plan) => !futures.includes(plan) && plan.name !== "*");
  const inOrder = [futures, ...runs(stars, origins), named].filter((part) => part.length > 0);
  const texts = inOrder.map((part) => sortImports(part, origins));
  const isKept = statements(sorted).join("\n") === texts.flatMap(statements).join("\n");
  if (stars.length === 0 || isKept) return sorted;
  return texts
    .map((text, index) => {
      if (index === 0) return text;
      const isAfterFutures = index === 1 && futures.length > 0;
      if (isAfterFutures) return text;
      const isNamed = inOrder[index] === named;
      return `${isNamed ? `${whySplit}\n` : ""}${split}\n${text}`;
    })
    .join("\n\n");
}

/** Star imports in as few sorted runs as keep their order. */
function runs(stars: readonly ImportPlan[], origins: Origins): readonly (readonly ImportPlan[])[] {
  const found: ImportPlan[][] = [];
  for (const star of stars) {
    const longer = [...(found.at(-1) ?? []), star];
    const asGiven = longer.map((each) => sortImports([each], origins));
    const asSorted = statements(sortImports(longer, origins));
    if (found.length > 0 && asSorted.join("\n") === asGiven.join("\n"))
      found[found.length - 1] = longer;
    else found.push([star]);
  }
  return found;
}

function eachOnce(imports: readonly ImportPlan[]): readonly ImportPlan[] {
  return [...new Map(imports.map((plan) => [writeImports([plan]), plan])).values()];
}

const statements = (text: string) => text.split("\n").filter((line) => line !== "");
