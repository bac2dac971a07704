import type { Hoisting } from "./hoist.ts";

/** Names of definitions that stand beside the steps because of the variables that they read or rebind. */
export function namesBeside({ besideByIndex, hoistedByIndex }: Hoisting): ReadonlySet<string> {
  const placed = [...besideByIndex.keys()].flatMap((index) => hoistedByIndex.get(index) ?? []);
  return new Set(placed.flatMap(({ kept }) => [...kept.statement.flow.possible]));
}
