import { type Candidate, type Context, isInPlace, isPlaced } from "./context.ts";

/** The names that each function would have to be passed, its own reads and those of the functions that it calls. */
export function findThreads(
  alive: ReadonlyMap<number, Candidate>,
  context: Context,
): Map<string, readonly string[]> {
  const functions = [...alive.values()].filter((each) => each.kind === "function");
  const sets = new Map(functions.map((each) => [each.names[0] ?? "", new Set<string>()]));
  for (let isChanged = true; isChanged;) {
    isChanged = false;
    for (const { names, kept } of functions) {
      const own = sets.get(names[0] ?? "");
      if (own === undefined) continue;
      const before = own.size;
      for (const name of kept.statement.flow.later) {
        if (!isPlaced(name, alive, context.names) && !isInPlace(name, context.names)) own.add(name);
        for (const passed of sets.get(name) ?? []) own.add(passed);
      }
      own.delete(names[0] ?? "");
      isChanged ||= own.size !== before;
    }
  }
  return new Map([...sets].map(([name, own]) => [name, inOrder(own, context)]));
}

/** Fields in the order of `Parameters`, then the others by their first binding. */
function inOrder(names: ReadonlySet<string>, context: Context): readonly string[] {
  const rank = (name: string): number => {
    const field = context.fields.indexOf(name);
    if (field !== -1) return field - context.fields.length;
    const first = context.names.get(name)?.bindings[0]?.statement;
    const use = first?.uses.findIndex((each) => each.name === name && each.kind === "write") ?? 0;
    return first === undefined ? Infinity : first.index + use / 1e6;
  };
  return [...names].sort((a, b) => rank(a) - rank(b));
}
