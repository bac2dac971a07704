import type { Statement } from "../model/analysis.ts";

/** How often each name is bound or deleted, anywhere in the notebook. */
export function countWrites(
  statements: readonly Pick<Statement, "uses">[],
): ReadonlyMap<string, number> {
  const writes = new Map<string, number>();
  for (const { uses } of statements)
    for (const { name, kind } of uses)
      if (kind !== "read") writes.set(name, (writes.get(name) ?? 0) + 1);
  return writes;
}
