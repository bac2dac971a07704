import type { Candidate, Context } from "./context.ts";
import { type Beside, findBeside } from "./find-beside.ts";
import { findThreads } from "./threads.ts";

export interface Joined {
  readonly beside: Beside;
  /** Functions that left their modules for that, with the reason; by index. */
  readonly joined: ReadonlyMap<number, string>;
}

/**
 * What stands beside the steps, with the functions that call it: a parameter could only pass them that very function. They stay in their modules
 * where they read other variables too, and where something there uses them.
 */
export function joinBeside(
  alive: ReadonlyMap<number, Candidate>,
  threads: ReadonlyMap<string, readonly string[]>,
  context: Context,
): Joined {
  const beside = findBeside(alive, threads, context);
  const stay: Joined = { beside, joined: new Map() };
  const there = namesOf(beside);
  const joined = new Map<number, string>();
  for (const [index, { kind, kept, names }] of alive) {
    const passed = threads.get(names[0] ?? "") ?? [];
    const called = passed.find((name) => there.has(name));
    const isServed = passed.every((name) => there.has(name) || beside.variables.has(name));
    if (kind === "function" && kept.role.kind !== "module" && called !== undefined && isServed)
      joined.set(index, `calls \`${called}\`, which stands there`);
  }
  if (joined.size === 0) return stay;
  const rest = new Map([...alive].filter(([index]) => !joined.has(index)));
  const left = new Set([...joined.keys()].flatMap((index) => alive.get(index)?.names ?? []));
  const isUsed = [...rest.values()].some(({ kept }) =>
    kept.statement.uses.some(({ name }) => left.has(name)),
  );
  if (isUsed) return stay;
  const whole = findBeside(rest, findThreads(rest, context), context);
  const isWhole = [...joined.keys(), ...beside.keptByIndex.keys()].every((index) =>
    whole.keptByIndex.has(index),
  );
  return isWhole ? { beside: whole, joined } : stay;
}

const namesOf = ({ keptByIndex }: Beside): ReadonlySet<string> =>
  new Set([...keptByIndex.values()].flatMap(({ statement }) => [...statement.flow.possible]));
