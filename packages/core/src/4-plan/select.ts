import type { Analysis, Statement } from "../model/analysis.ts";
import { type Aliases, findAliases } from "./aliases.ts";
import { isExportOnly, isStructured, type Role, type Roles } from "./roles.ts";

/** A statement that the package keeps, and the role of its cell. */
export interface Kept {
  readonly statement: Statement;
  readonly role: Role;
}

export interface Selection {
  /** What the package runs or defines, in the notebook's order; imports of every cell are among them. */
  readonly kept: readonly Kept[];
  /** Cells of `test` roles, with their statements. */
  readonly tests: readonly {
    readonly cell: number;
    readonly name: string | undefined;
    readonly statements: readonly Statement[];
  }[];
  /** Why a cell is dropped, by its position. */
  readonly droppedByCell: ReadonlyMap<number, string>;
  /** Untagged cells of a tagged notebook that are kept, with the reason. */
  readonly neededByCell: ReadonlyMap<number, string>;
}

/** Decides which statements are kept. In a notebook with structural tags an untagged cell is, where kept code needs what it does. */
export function select(analysis: Analysis, roles: Roles): Selection {
  const roleOf = (statement: Statement): Role => roles.get(statement.cell) ?? { kind: "untagged" };
  const isExported = isExportOnly(analysis, roles);
  const neededByCell =
    isStructured(roles) && !isExported
      ? findNeeded(analysis.statements, roleOf)
      : new Map<number, string>();
  const kept: Kept[] = [];
  const droppedByCell = new Map<number, string>();
  const isExploration = (role: Role, cell: number): boolean =>
    isStructured(roles) &&
    (role.kind === "untagged" || role.kind === "imports") &&
    !neededByCell.has(cell);
  for (const statement of analysis.statements) {
    const role = roleOf(statement);
    const isImport = statement.kind === "import" || statement.kind === "import-block";
    if (
      role.kind === "skip" ||
      (role.kind === "parameters" && role.isInjected) ||
      isExploration(role, statement.cell) ||
      role.kind === "test"
    ) {
      // Imports are collected from every cell: kept code may use a name that only an exploring cell imports.
      if (isImport) kept.push({ statement, role: { kind: "imports" } });
      continue;
    }
    kept.push({ statement, role });
  }
  if (!isExported) kept.push(...findPlaceholders(analysis, roles, kept));
  kept.sort((a, b) => a.statement.index - b.statement.index);
  for (const [cell, role] of roles) {
    const statements = analysis.statements.filter((each) => each.cell === cell);
    if (role.kind === "skip") droppedByCell.set(cell, role.reason);
    else if (role.kind === "parameters" && role.isInjected)
      droppedByCell.set(cell, "values of one run (papermill)");
    else if (isExploration(role, cell)) {
      if (statements.every((each) => each.isPure)) droppedByCell.set(cell, "only displays");
      else if (statements.some((each) => each.kind !== "import" && each.kind !== "import-block"))
        droppedByCell.set(cell, "untagged, and nothing kept needs it");
    }
  }
  const tests = [...roles].flatMap(([cell, role]) =>
    role.kind === "test"
      ? [
          {
            cell,
            name: role.name,
            statements: analysis.statements.filter((each) => each.cell === cell),
          },
        ]
      : [],
  );
  return { kept, tests, droppedByCell, neededByCell };
}

/** Untagged cells that bind, change or delete something that a kept cell reads, or that set process state. */
function findNeeded(
  statements: readonly Statement[],
  roleOf: (statement: Statement) => Role,
): ReadonlyMap<number, string> {
  const needed = new Map<number, string>();
  const aliases = findAliases(statements);
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
          (name) => (live.has(name) || deferred.has(name)) && !ofModules.has(name),
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
  isRead: (name: string) => boolean,
  aliases: Aliases,
  hasSteps: boolean,
): string | undefined {
  if (statement.kind === "import" || statement.kind === "import-block" || statement.isPure)
    return undefined;
  if (statement.processState !== undefined && hasSteps)
    return `sets process state (${statement.processState})`;
  const { possible, deleted } = statement.flow;
  const bound = [...possible, ...statement.globalWrites].find((name) => isRead(name));
  if (bound !== undefined) return `binds \`${bound}\`, which kept code reads`;
  for (const name of hasSteps ? [...statement.mutated, ...statement.maybeMutated] : []) {
    const changed = [...aliases(name)].find((each) => isRead(each));
    if (changed !== undefined) return `may change \`${changed}\`, which kept code reads`;
  }
  const gone = [...deleted].find((name) => isRead(name));
  return gone === undefined ? undefined : `deletes \`${gone}\``;
}

/** Statements in the place of cells that are not converted, where kept code reads a name that nothing else binds. */
function findPlaceholders(
  analysis: Analysis,
  roles: Roles,
  kept: readonly Kept[],
): readonly Kept[] {
  const bound = new Set(
    kept.flatMap(({ statement }) => [...statement.flow.possible, ...statement.globalWrites]),
  );
  const read = new Set(
    kept.flatMap(({ statement }) =>
      statement.uses.filter((use) => use.kind === "read").map((use) => use.name),
    ),
  );
  return analysis.cells.flatMap((cell) => {
    if (roles.get(cell.number)?.kind === "test") return [];
    const isNeeded = (name: string): boolean => read.has(name) && !bound.has(name);
    const needed = cell.placeholder.filter(
      (each) => [...each.flow.possible].some(isNeeded) || each.node.nodeType === "Raise",
    );
    if (needed.length < 2) return [];
    return needed.map((statement) => ({ statement, role: { kind: "untagged" } }));
  });
}
