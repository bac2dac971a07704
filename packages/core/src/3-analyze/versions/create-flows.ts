import type { Statement } from "../../model/analysis.ts";
import { findAliases } from "../../python/aliases.ts";
import { findClosures } from "./closures.ts";
import { findBinders, findReaching, type Reaching } from "./reaching.ts";
import type { Flows } from "./run-times.ts";

/** What it takes to follow functions through the statements, which are in order. */
export function createFlows(statements: readonly Statement[]): Flows {
  const binders = findBinders(statements);
  const reachingByName = new Map<string, Reaching>();
  const reachingOf = (name: string): Reaching => {
    let reaching = reachingByName.get(name);
    if (reaching === undefined) reachingByName.set(name, (reaching = findReaching(name, binders)));
    return reaching;
  };
  const closures = findClosures(statements, (name) =>
    (binders.get(name) ?? []).some((each) => each.kind !== "import"),
  );
  return { statements, closures, binders, reachingOf, aliases: findAliases(statements) };
}
