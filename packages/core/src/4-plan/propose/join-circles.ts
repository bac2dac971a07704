import { findCircles } from "../imports/find-late-imports.ts";
import type { Hoisted, Hoisting } from "../hoisting/hoist.ts";
import { findHomes } from "../modules/plan-modules.ts";

/**
 * Sections need not be in an order of who calls whom. Where modules made of them need each other, one of them would have to import inside of
 * its functions: they become one module, named after the largest part.
 * @param home the module of what has none
 */
export function joinCircles(
  moduleByCell: ReadonlyMap<number, string>,
  hoisting: Hoisting,
  home: string,
): ReadonlyMap<number, string> {
  let current = moduleByCell;
  for (;;) {
    const placed = withModules(hoisting, current);
    const homes = findHomes(placed, home);
    const linesOf = (module: string): number =>
      [...placed.hoistedByIndex].reduce(
        (sum, [index, each]) => sum + (homes.get(index) === module ? countLines(each) : 0),
        0,
      );
    const nameByModule = new Map<string, string>();
    for (const circle of findCircles(placed, homes)) {
      const largest = circle.toSorted((a, b) => linesOf(b) - linesOf(a))[0] ?? home;
      const name = circle.includes(home) ? home : largest;
      for (const module of circle) nameByModule.set(module, name);
    }
    const next = new Map(
      [...current].map(([cell, module]) => [cell, nameByModule.get(module) ?? module]),
    );
    if ([...next].every(([cell, module]) => current.get(cell) === module)) return current;
    current = next;
  }
}

/** As the definitions will be placed by the tags that are proposed. */
function withModules(hoisting: Hoisting, moduleByCell: ReadonlyMap<number, string>): Hoisting {
  const place = (each: Hoisted): Hoisted => {
    const module = moduleByCell.get(each.kept.statement.cell);
    if (module === undefined) return each;
    return {
      ...each,
      kept: { ...each.kept, role: { kind: "module", module, isPrivate: false } },
    };
  };
  return {
    ...hoisting,
    hoistedByIndex: new Map(
      [...hoisting.hoistedByIndex].map(([index, each]) => [index, place(each)]),
    ),
  };
}

function countLines({ kept: { statement } }: Hoisted): number {
  return statement.source.text.slice(statement.block.start, statement.block.end).split("\n").length;
}
