import type { Flow, Statement } from "../../model/analysis.ts";
import type { Hoisting } from "../hoisting/hoist.ts";
import type { Names } from "../names.ts";
import type { Kept } from "../select.ts";

/** A statement that a step runs, with what it does to the variables of `run`: names of modules and imports left out. */
export interface RunStatement extends Kept {
  readonly flow: Flow;
  readonly escaping: ReadonlySet<string>;
  /** Names that a nested function rebinds that it makes. */
  readonly writers: ReadonlySet<string>;
}

/** Statements that no module and no field took, in order. */
export function findRunStatements(
  kept: readonly Kept[],
  names: Names,
  hoisting: Hoisting,
  fieldIndexes: ReadonlySet<number>,
): readonly RunStatement[] {
  const isVariable = (name: string): boolean => {
    const info = names.get(name);
    if (info === undefined || info.kind === "import" || info.kind === "import-block") return false;
    return !info.bindings.every((each) => hoisting.hoistedByIndex.has(each.statement.index));
  };
  const only = (set: Iterable<string>): Set<string> => new Set([...set].filter(isVariable));
  const writesByName = findWriters(kept, hoisting);
  return kept
    .filter(({ statement }) => isRun(statement, names, hoisting, fieldIndexes))
    .map(({ statement, role }) => {
      const { flow } = statement;
      const exposed = only(flow.exposed);
      const later = only(flow.later);
      const escaping = only(statement.escaping);
      const possible = only(flow.possible);
      for (const use of statement.uses) {
        if (use.kind !== "read") continue;
        for (const passed of hoisting.threadedByName.get(use.name) ?? []) {
          if (use.when === "later") {
            later.add(passed);
            if (statement.escaping.has(use.name)) escaping.add(passed);
          } else exposed.add(passed);
        }
        // Calling it may rebind: which of the reads are calls that happen now is not known, so any may be.
        for (const written of writesByName.get(use.name) ?? []) {
          possible.add(written);
          exposed.add(written);
        }
      }
      const writers = new Set(statement.globalWrites);
      return {
        statement,
        role,
        escaping,
        writers,
        flow: {
          exposed,
          later,
          possible,
          definite: only(flow.definite),
          deleted: only(flow.deleted),
        },
      };
    });
}

function isRun(
  statement: Statement,
  names: Names,
  hoisting: Hoisting,
  fieldIndexes: ReadonlySet<number>,
): boolean {
  if (hoisting.hoistedByIndex.has(statement.index) || fieldIndexes.has(statement.index))
    return false;
  if (statement.kind === "import" || statement.kind === "import-block") {
    // Names that are bound in other ways too stay variables.
    return statement.imports.some(({ name }) => {
      const info = names.get(name);
      // Of imports that stay in their place the first does; later ones find what it found.
      if (info?.kind === "import-in-place") return info.bindings[0]?.statement === statement;
      return info?.kind === "variable" || info?.kind === "parameter";
    });
  }
  return true;
}

/** Names that using a nested function may rebind, through other functions too. */
function findWriters(
  kept: readonly Kept[],
  hoisting: Hoisting,
): ReadonlyMap<string, ReadonlySet<string>> {
  const writes = new Map<string, Set<string>>();
  const add = (name: string, more: Iterable<string>): boolean => {
    const set = writes.get(name) ?? new Set<string>();
    const before = set.size;
    for (const each of more) set.add(each);
    if (set.size > 0) writes.set(name, set);
    return set.size !== before;
  };
  const nested = kept.filter(
    ({ statement }) => hoisting.hoistedByIndex.get(statement.index)?.isShared ?? true,
  );
  for (const { statement } of nested)
    if (statement.globalWrites.size > 0)
      for (const name of statement.flow.possible) add(name, statement.globalWrites);
  for (let isChanged = writes.size > 0; isChanged;) {
    isChanged = false;
    for (const { statement } of kept) {
      const through = [...statement.flow.later].flatMap((name) => [...(writes.get(name) ?? [])]);
      if (through.length > 0)
        for (const name of statement.flow.possible) isChanged = add(name, through) || isChanged;
    }
  }
  return writes;
}
