import type { Analysis, ImportBinding, Statement } from "../model/analysis.ts";
import type { ImportPlan } from "../model/plan.ts";
import { dependsOnVariables, findAssigned, findNeeded } from "./find-needed.ts";
import { findOverridden } from "./injected-values.ts";
import { isExportOnly, isStructured, type Role, type Roles } from "./roles.ts";
import { findLostEffects } from "./find-lost-effects.ts";
import { joinTests } from "./tests/join-tests.ts";
import { createGuardedRoles } from "./guarded-roles.ts";
import { createFileRoles, moduleOfFile } from "./files/run-files.ts";

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
    /** The first of its cells. */
    readonly cell: number;
    readonly cells: readonly number[];
    readonly name: string | undefined;
    readonly statements: readonly Statement[];
  }[];
  /** What papermill wrote for one run, and other code has a value for: left out. */
  readonly injected: readonly Statement[];
  /** Why a cell is dropped, by its position. */
  readonly droppedByCell: ReadonlyMap<number, string>;
  /** Untagged cells of a tagged notebook that are kept, with the reason. */
  readonly neededByCell: ReadonlyMap<number, string>;
  /** Definitions that are replaced before anything uses them: by cell, what to say of them. */
  readonly supersededByCell: ReadonlyMap<number, string>;
  /** What cells tagged `skip` did for kept code: by cell, what to say of it. */
  readonly lostByCell: ReadonlyMap<number, string>;
  /** The same as `supersededByCell` by index, with the cell that replaces it. */
  readonly supersededByIndex: ReadonlyMap<number, number>;
}

/** Decides which statements are kept. In a notebook with structural tags an untagged cell is, where kept code needs what it does. */
export function select(analysis: Analysis, roles: Roles): Selection {
  const roleOf = (statement: Statement): Role => roles.get(statement.cell) ?? { kind: "untagged" };
  const isExported = isExportOnly(analysis, roles);
  const neededByCell = findNeededCells(analysis, roles);
  const fileRoleOf = createFileRoles(analysis);
  const guardedRoleOf = createGuardedRoles(analysis);
  const kept: Kept[] = [];
  const injected: Statement[] = [];
  const overridden = findOverridden(analysis.statements, roles);
  const assigned = findAssigned(analysis.statements);
  const droppedByCell = new Map<number, string>();
  const isExploration = (role: Role, cell: number): boolean =>
    isStructured(roles) &&
    (role.kind === "untagged" || role.kind === "imports") &&
    !neededByCell.has(cell);
  const isLeftOut = (cell: number): boolean => {
    const role = roles.get(cell) ?? { kind: "untagged" };
    if (role.kind === "skip") return !neededByCell.has(cell);
    return role.kind === "test" || isExploration(role, cell);
  };
  const superseded = isExported ? new Map<number, number>() : findReplaced(analysis, isLeftOut);
  for (const statement of analysis.statements) {
    if (superseded.has(statement.index)) continue;
    const role = roleOf(statement);
    const isInjected = overridden.has(statement.index);
    if (isInjected) injected.push(statement);
    const isImport = statement.kind === "import" || statement.kind === "import-block";
    if (
      (role.kind === "skip" && !neededByCell.has(statement.cell)) ||
      isInjected ||
      isExploration(role, statement.cell) ||
      role.kind === "test"
    ) {
      // Imports are collected from every cell: kept code may use a name that only an exploring cell imports.
      if (isImport && !dependsOnVariables(statement, assigned))
        kept.push({ statement, role: { kind: "imports" } });
      continue;
    }
    const own = role.kind === "skip" ? guardedRoleOf(statement) : role;
    if (own !== undefined) kept.push({ statement, role: fileRoleOf(statement) ?? own });
  }
  kept.splice(0, kept.length, ...withoutRivals(kept, testsOf(analysis, roles)));
  if (!isExported) kept.push(...findPlaceholders(analysis, roles, kept));
  kept.sort((a, b) => a.statement.index - b.statement.index);
  for (const [cell, role] of roles) {
    const all = analysis.statements.filter((each) => each.cell === cell);
    const statements = all.filter((each) => !superseded.has(each.index));
    if (statements.length === 0 && all.length > 0) continue;
    if (role.kind === "skip" && neededByCell.has(cell)) continue;
    if (role.kind === "skip") droppedByCell.set(cell, role.reason);
    else if (role.kind === "parameters" && role.isInjected)
      droppedByCell.set(cell, "values of one run (papermill)");
    else if (isExploration(role, cell)) {
      if (statements.length > 0 && statements.every((each) => each.isPure))
        droppedByCell.set(cell, "only displays");
      else if (statements.some((each) => each.kind !== "import" && each.kind !== "import-block"))
        droppedByCell.set(
          cell,
          // A proposal leaves nothing untagged but what shows something.
          isTagged(analysis) ? "untagged, and nothing kept needs it" : "only displays",
        );
    }
  }
  const tests = joinTests(testsOf(analysis, roles), kept);
  const supersededByCell = describeSuperseded(analysis, superseded);
  return {
    kept,
    tests,
    injected,
    droppedByCell,
    neededByCell,
    supersededByCell,
    lostByCell: findLostEffects(analysis, roles),
    supersededByIndex: superseded,
  };
}

/** Definitions that others replace before anything uses them, where the package has one of these. */
function findReplaced(
  { statements }: Analysis,
  isLeftOut: (cell: number) => boolean,
): ReadonlyMap<number, number> {
  const replaced = statements.flatMap((each): [number, number][] => {
    const { index, supersededBy, flow } = each;
    if (supersededBy === undefined) return [];
    const isBoundElsewhere = statements.some(
      (other) =>
        other !== each &&
        !isLeftOut(other.cell) &&
        [...flow.possible].some((name) => other.flow.possible.has(name)),
    );
    return isLeftOut(supersededBy) && !isBoundElsewhere ? [] : [[index, supersededBy]];
  });
  return new Map(replaced);
}

/** Has the author marked steps or modules? */
const isTagged = ({ notebook }: Analysis): boolean =>
  notebook.cells.some(({ mark }) => mark?.role === "step" || mark?.role === "module");

function describeSuperseded(
  { statements }: Analysis,
  superseded: ReadonlyMap<number, number>,
): ReadonlyMap<number, string> {
  const byCell = new Map<number, string>();
  for (const { index, cell, flow } of statements) {
    const by = superseded.get(index);
    if (by === undefined) continue;
    const isAll = statements.every((each) => each.cell !== cell || superseded.has(each.index));
    const text = isAll
      ? `superseded by cell ${by}`
      : `\`${[...flow.possible].join(", ")}\` superseded by cell ${by}`;
    const before = byCell.get(cell);
    byCell.set(cell, before === undefined || before === text ? text : `${before}; ${text}`);
  }
  return byCell;
}

/** Untagged cells of a tagged notebook that kept code needs, and in any notebook such cells that are to fail. */
function findNeededCells(analysis: Analysis, roles: Roles): ReadonlyMap<number, string> {
  const guarded = new Set(
    analysis.cells.filter((cell) => cell.lowered.isGuarded).map((cell) => cell.number),
  );
  const structured = isStructured(roles);
  if (isExportOnly(analysis, roles) || (!structured && guarded.size === 0)) return new Map();
  const needed = findNeeded(analysis.statements, ({ cell }): Role => {
    const role = roles.get(cell) ?? { kind: "untagged" };
    if (guarded.has(cell)) return { kind: "untagged" };
    return role.kind === "untagged" && !structured
      ? { kind: "step", name: undefined, module: undefined }
      : role;
  });
  return structured ? needed : new Map([...needed].filter(([cell]) => guarded.has(cell)));
}

function testsOf(analysis: Analysis, roles: Roles): Selection["tests"] {
  return [...roles].flatMap(([cell, role]) => {
    const statements = analysis.statements.filter((each) => each.cell === cell);
    return role.kind === "test" ? [{ cell, cells: [cell], name: role.name, statements }] : [];
  });
}

/**
 * Without imports of cells that are dropped, where a kept cell binds the name to something else, or where they disagree among each other
 * and nothing kept reads the name.
 */
function withoutRivals(kept: readonly Kept[], tests: Selection["tests"]): readonly Kept[] {
  const own = kept.filter((each) => each.role.kind !== "imports");
  const readers = [
    ...own.map((each) => each.statement),
    ...tests.flatMap((each) => each.statements),
  ];
  const isRead = (name: string): boolean =>
    readers.some(({ uses }) => uses.some((use) => use.name === name && use.kind === "read"));
  const isRival = (other: Kept, name: string, plan: ImportPlan): boolean =>
    other.statement.flow.possible.has(name) &&
    !other.statement.imports.some(
      (one) => one.name === name && JSON.stringify(one.plan) === JSON.stringify(plan),
    );
  // Read before a kept cell binds the name anew, or by a function that is called who knows when.
  const isLive = (name: string, index: number): boolean => {
    const next = own.find(
      ({ statement }) => statement.index > index && statement.flow.definite.has(name),
    );
    return readers.some(
      ({ flow, index: at }) =>
        flow.later.has(name) ||
        (flow.exposed.has(name) && at > index && at <= (next?.statement.index ?? Infinity)),
    );
  };
  const isGone = ({ name, plan }: ImportBinding, index: number): boolean =>
    (!isLive(name, index) && own.some((other) => isRival(other, name, plan))) ||
    (!isRead(name) && kept.some((other) => isRival(other, name, plan)));
  return kept.flatMap((each) => {
    const { statement, role } = each;
    if (role.kind !== "imports" || statement.kind !== "import") return [each];
    const rest = statement.imports.filter((binding) => !isGone(binding, statement.index));
    if (rest.length === statement.imports.length) return [each];
    return rest.length === 0 ? [] : [{ role, statement: withImports(statement, rest) }];
  });
}

/** An import as if it bound no more than these names. */
function withImports(statement: Statement, imports: readonly ImportBinding[]): Statement {
  const names = new Set(imports.map((each) => each.name));
  const own = (all: ReadonlySet<string>): ReadonlySet<string> =>
    new Set([...all].filter((name) => names.has(name)));
  const { flow, uses } = statement;
  return {
    ...statement,
    imports,
    flow: { ...flow, definite: own(flow.definite), possible: own(flow.possible) },
    uses: uses.filter((use) => names.has(use.name)),
  };
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
    const missing = cell.placeholder.filter(
      (each) => each.origin !== undefined && [...each.flow.possible].some(isNeeded),
    );
    const ofFile = missing.map((statement): Kept => ({
      statement,
      role: roleOfMissing(statement),
    }));
    // The line that runs the file stops the pipeline there, also where its cell is not kept for another reason.
    const stops = missing.length === 0 ? [] : cell.statements.filter(isStop);
    const isKept = stops.some((stop) => kept.some((each) => each.statement === stop));
    const own = cell.placeholder.filter((each) => each.origin === undefined);
    const needed = own.filter(
      (each) => [...each.flow.possible].some(isNeeded) || each.node.nodeType === "Raise",
    );
    // What the cell imports is there without it.
    const imports = needed.filter((each) => each.kind === "import");
    const others = needed.filter((each) => each.kind !== "import");
    return [...(others.length < 2 ? [] : others), ...(isKept ? [] : stops)]
      .map((statement): Kept => ({ statement, role: { kind: "untagged" } }))
      .concat(imports.map((statement) => ({ statement, role: { kind: "imports" } })))
      .concat(ofFile);
  });
}

const isStop = ({ node }: Statement): boolean => node.nodeType === "Raise";

function roleOfMissing({ origin }: Statement): Role {
  return origin === undefined
    ? { kind: "untagged" }
    : { kind: "module", module: moduleOfFile(origin), isPrivate: false };
}
