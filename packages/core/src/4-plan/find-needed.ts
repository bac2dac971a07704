import type { ImportBinding, Statement } from "../model/analysis.ts";
import { type Aliases, findAliases } from "../python/aliases.ts";
import { findUseEffects, type UseEffects } from "./changes/find-changes.ts";
import type { Role } from "./roles.ts";
import { importKey } from "./imports/import-line.ts";

/** Untagged cells that bind, change or delete something that a kept cell reads, or that set process state. */
export function findNeeded(
  statements: readonly Statement[],
  roleOf: (statement: Statement) => Role,
): ReadonlyMap<number, string> {
  const needed = new Map<number, string>();
  const aliases = findAliases(statements);
  const effectsOf = findUseEffects(statements, aliases);
  const assigned = findAssigned(statements);
  const ofModules = new Set(
    statements
      .filter((each) => roleOf(each).kind === "module")
      .flatMap((each) => [...each.flow.possible]),
  );
  const hasSteps = statements.some((each) => roleOf(each).kind === "step");
  const isKept = (statement: Statement): boolean => {
    const { kind } = roleOf(statement);
    return (
      kind === "step" ||
      kind === "module" ||
      kind === "parameters" ||
      kind === "test" ||
      needed.has(statement.cell)
    );
  };
  for (let before = -1; before !== needed.size;) {
    before = needed.size;
    const deferred = new Set(statements.filter(isKept).flatMap((each) => [...each.flow.later]));
    let live = new Set<string>();
    for (const statement of statements.toReversed()) {
      if (!isKept(statement) && isOpen(roleOf(statement))) {
        const reason = reasonToKeep(
          statement,
          { effectsOf, assigned, isContested: contestedBy(statements.filter(isKept)) },
          (name) => live.has(name) || deferred.has(name),
          hasSteps ? new Set() : ofModules,
          aliases,
          hasSteps,
        );
        if (reason !== undefined) needed.set(statement.cell, reason);
      }
      if (!isKept(statement)) continue;
      live = new Set([...live].filter((name) => !statement.flow.definite.has(name)));
      for (const name of statement.flow.exposed) live.add(name);
    }
  }
  return needed;
}

const isOpen = (role: Role): boolean => role.kind === "untagged" || role.kind === "imports";

function reasonToKeep(
  statement: Statement,
  {
    effectsOf,
    assigned,
    isContested,
  }: {
    readonly effectsOf: UseEffects;
    readonly assigned: ReadonlySet<string>;
    readonly isContested: (binding: ImportBinding) => boolean;
  },
  isRead: (name: string) => boolean,
  ofModules: ReadonlySet<string>,
  aliases: Aliases,
  hasSteps: boolean,
): string | undefined {
  if (statement.kind === "import") {
    const bound = statement.imports.find((each) => isRead(each.name) && isContested(each))?.name;
    return bound === undefined ? undefined : `binds \`${bound}\`, which kept code reads`;
  }
  if (statement.isPure) return undefined;
  if (statement.kind === "import-block" && !dependsOnVariables(statement, assigned))
    return undefined;
  if (statement.processState !== undefined && hasSteps)
    return `sets process state (${statement.processState})`;
  if (
    hasSteps &&
    /^(exec|eval|globals|locals|vars)$/.test(statement.dynamic ?? "") &&
    statement.kind === "other"
  )
    return `runs \`${statement.dynamic ?? ""}\`, which may bind any name`;
  const { possible, deleted } = statement.flow;
  const called = statement.uses.flatMap(({ name, kind, parent, node }) =>
    kind === "read" ? effectsOf(name, parent?.nodeType === "Call" && parent.func === node) : [],
  );
  const written = called.flatMap((each) => [...each.writes]);
  const bound = [...possible, ...statement.globalWrites, ...written].find(
    (name) => isRead(name) && !ofModules.has(name),
  );
  if (bound !== undefined) return `binds \`${bound}\`, which kept code reads`;
  const mutated = [
    ...statement.mutated,
    ...statement.maybeMutated,
    ...called.flatMap((each) => [...each.mutated]),
  ];
  for (const name of hasSteps ? mutated : []) {
    const changed = [...aliases(name)].find((each) => isRead(each));
    if (changed !== undefined) return `may change \`${changed}\`, which kept code reads`;
  }
  const gone = [...deleted].find((name) => isRead(name) && !ofModules.has(name));
  return gone === undefined ? undefined : `deletes \`${gone}\``;
}

/** Does kept code bind the name to something else, or a function of it bind it at all, so that the import counts only for what runs in between? */
function contestedBy(kept: readonly Statement[]): (binding: ImportBinding) => boolean {
  return ({ name, plan }) =>
    kept.some(
      ({ flow, imports, globalWrites }) =>
        globalWrites.has(name) ||
        (flow.possible.has(name) &&
          !imports.some((each) => each.name === name && importKey(each.plan) === importKey(plan))),
    );
}

/** Names that something other than an import binds. */
export function findAssigned(statements: readonly Statement[]): ReadonlySet<string> {
  return new Set(
    statements.flatMap((each) =>
      each.kind === "import" || each.kind === "import-block" ? [] : [...each.flow.possible],
    ),
  );
}

/** Does a conditional import depend on variables, so that it is code like other code? */
export function dependsOnVariables(statement: Statement, assigned: ReadonlySet<string>): boolean {
  return (
    statement.kind === "import-block" &&
    statement.uses.some((use) => use.kind === "read" && assigned.has(use.name))
  );
}
