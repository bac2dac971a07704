import type { NameUse } from "../../model/analysis.ts";
import { type Binding, outside } from "./reaching.ts";

/** What one name means in different parts of the notebook. */
export interface Versions {
  readonly name: string;
  /** The version that an occurrence means; 0 keeps the name. */
  readonly versionByUse: ReadonlyMap<NameUse, number>;
  /** By the index of the statement that binds it. */
  readonly versionByBinding: ReadonlyMap<Binding, number>;
  readonly count: number;
}

/**
 * Joins bindings that one place may mean, and numbers what remains apart: definitions in their order. Where the name is a variable too, the
 * variable keeps it, or else what it is in the end.
 * @param meant the bindings that each occurrence of the name may mean
 * @returns `undefined` where there is nothing to tell apart
 */
export function numberVersions(
  name: string,
  meant: ReadonlyMap<NameUse, readonly Binding[]>,
  {
    isBoundOutside,
    isMovable,
    isDefinition,
    atEnd,
  }: {
    /** A builtin, or perhaps a star import, gives the name too. */
    readonly isBoundOutside: boolean;
    /** Can what the statement binds stand in a module? */
    readonly isMovable: (binding: Binding) => boolean;
    /** Is it a function or a class, which goes by the name that it has? */
    readonly isDefinition: (binding: Binding) => boolean;
    readonly atEnd: readonly Binding[];
  },
): Versions | undefined {
  const parents = new Map<Binding, Binding>();
  const find = (binding: Binding): Binding => {
    let at = binding;
    for (let next = parents.get(at); next !== undefined; next = parents.get(at)) at = next;
    return at;
  };
  const all = new Set<Binding>();
  for (const bindings of meant.values()) {
    let first: Binding | undefined;
    for (const each of bindings) {
      if (each === outside && !isBoundOutside) continue; // what reads it there fails
      all.add(each);
      if (first === undefined) first = find(each);
      else if (find(each) !== first) parents.set(find(each), first);
    }
  }
  const groups = new Map<Binding, Binding[]>();
  for (const each of [...all].sort((a, b) => a - b))
    groups.set(find(each), [...(groups.get(find(each)) ?? []), each]);
  const isApart = (group: readonly Binding[]): boolean =>
    group.length === 1 && group.every((each) => each !== outside && isMovable(each));
  const movable = [...groups.values()].filter(isApart);
  const others = [...groups.values()].filter((group) => !isApart(group)).flat();
  if (movable.length === 0 || groups.size < 2) return undefined;
  const last = movable.find((group) => atEnd.every((each) => group.includes(each)));
  const isFixed = others.some((each) => each === outside || isDefinition(each));
  const keepsName =
    movable.flat().every(isDefinition) && others.length === 0
      ? movable[0]
      : last !== undefined && !isFixed
        ? last
        : others;
  const numbers = new Map<Binding, number>();
  let count = 1;
  for (const group of others.length === 0 ? movable : [...movable, others]) {
    const number = group === keepsName ? 0 : count++;
    for (const each of group) numbers.set(each, number);
  }
  const versionByUse = new Map<NameUse, number>();
  for (const [use, bindings] of meant) {
    const binding = bindings.find((each) => all.has(each));
    versionByUse.set(use, binding === undefined ? 0 : (numbers.get(binding) ?? 0));
  }
  return { name, versionByUse, versionByBinding: numbers, count };
}
