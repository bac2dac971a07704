/** Names in groups that grow together. */
export interface DisjointSets {
  readonly join: (a: string, b: string) => void;
  /** All names that were joined to the name, through others too, and the name itself. Equal groups are one object. */
  readonly groupOf: (name: string) => ReadonlySet<string>;
}

export function createDisjointSets(): DisjointSets {
  const groups = new Map<string, Set<string>>();
  const groupOf = (name: string): Set<string> => {
    const known = groups.get(name);
    if (known !== undefined) return known;
    const alone = new Set([name]);
    groups.set(name, alone);
    return alone;
  };
  const join = (a: string, b: string): void => {
    const [one, other] = [groupOf(a), groupOf(b)];
    if (one === other) return;
    // The smaller group is moved into the larger one, so that joining many names stays quick.
    const [into, from] = one.size < other.size ? [other, one] : [one, other];
    for (const name of from) {
      into.add(name);
      groups.set(name, into);
    }
  };
  return { join, groupOf };
}
