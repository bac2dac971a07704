import type { Hoisting } from "../hoisting/hoist.ts";
import type { Homes } from "../modules/plan-modules.ts";
import { isInFunction } from "../hoisting/inner-names.ts";

export interface LateImports {
  /** By module (relative to the package): names of other modules that its functions import when they run. */
  readonly lateByModule: ReadonlyMap<string, ReadonlySet<string>>;
  /** Modules that need each other already when they are imported: no order helps. */
  readonly knots: readonly (readonly [string, string])[];
}

interface Need {
  readonly from: string;
  readonly to: string;
  readonly name: string;
  /** Only bodies of functions read it, so that it is not needed before one is called. */
  readonly isLate: boolean;
}

/** Modules that need each other cannot all import at their tops: what only functions read is imported in these. */
export function findLateImports(hoisting: Hoisting, homes: Homes): LateImports {
  const needs = findNeeds(hoisting, homes);
  const reaches = reachability(needs);
  const inCircle = needs.filter((need) => reaches(need.to, need.from));
  const early = reachability(needs.filter((need) => !need.isLate));
  // The other module is imported at the top for another name already, and is done by then.
  const isThereAnyway = ({ from, to }: Need): boolean =>
    !early(to, from) && needs.some((need) => !need.isLate && need.from === from && need.to === to);
  const lateByModule = new Map<string, Set<string>>();
  for (const { from, name } of inCircle.filter((need) => need.isLate && !isThereAnyway(need))) {
    const names = lateByModule.get(from) ?? new Set<string>();
    lateByModule.set(from, names.add(name));
  }
  const knots = new Map(
    inCircle
      .filter((need) => !need.isLate && early(need.to, need.from))
      .map(({ from, to }) => [[from, to].sort().join(" "), [from, to] as const]),
  );
  return { lateByModule, knots: [...knots.values()] };
}

/** Modules that need each other, also through others, in groups. */
export function findCircles(hoisting: Hoisting, homes: Homes): readonly (readonly string[])[] {
  const needs = findNeeds(hoisting, homes);
  const reaches = reachability(needs);
  const modules = [
    ...new Set(needs.filter((each) => reaches(each.to, each.from)).map((each) => each.from)),
  ];
  const circles: string[][] = [];
  for (const module of modules) {
    const known = circles.find(([first = ""]) => reaches(first, module) && reaches(module, first));
    if (known === undefined) circles.push([module]);
    else known.push(module);
  }
  return circles;
}

function findNeeds(hoisting: Hoisting, homes: Homes): readonly Need[] {
  const homeByName = new Map<string, string>();
  // What stands beside the steps imports from modules, whose functions are passed it.
  const inModules = [...hoisting.hoistedByIndex].filter(
    ([index]) => !hoisting.besideByIndex.has(index),
  );
  for (const [index, { kept }] of inModules)
    for (const name of kept.statement.flow.possible) homeByName.set(name, homes.get(index) ?? "");
  const needs = new Map<string, Need>();
  for (const [index, { kept }] of inModules) {
    const from = homes.get(index) ?? "";
    for (const use of kept.statement.uses) {
      const to = homeByName.get(use.name);
      if (to === undefined || to === from || use.kind !== "read") continue;
      const key = JSON.stringify([from, use.name]);
      const isLate = isInFunction(use) && (needs.get(key)?.isLate ?? true);
      needs.set(key, { from, to, name: use.name, isLate });
    }
  }
  return [...needs.values()];
}

function reachability(needs: readonly Need[]): (from: string, to: string) => boolean {
  return (from, to) => {
    const seen = new Set<string>();
    const open = [from];
    for (let at = open.pop(); at !== undefined; at = open.pop()) {
      if (at === to) return true;
      if (seen.has(at)) continue;
      seen.add(at);
      open.push(...needs.filter((need) => need.from === at).map((need) => need.to));
    }
    return false;
  };
}
