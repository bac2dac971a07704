import type { Form } from "../magic.ts";

/** `t` or `t.average` below `t = %timeit -o …`, where nothing else reads `t`: the line is left out, and what shows it goes too. */
export const timedResults: Form = {
  isLikely: (text, facts) => [...facts.timings()].some((name) => text.includes(name)),
  find: ({ masked, facts }) => {
    const shown = shownName(masked);
    if (shown === undefined || !facts.timings().has(shown)) return [];
    const reason = "shows what `%timeit -o` measured, which no package does while it works";
    return [{ start: 0, end: masked.length, outcome: { becomes: "nothing", reason } }];
  },
};

/** The variable of a statement that only shows it or an attribute of it. */
export function shownName(statement: string): string | undefined {
  return /^\s*([A-Za-z_]\w*)(?:\s*\.\s*\w+)*\s*;?\s*$/.exec(statement)?.[1];
}
