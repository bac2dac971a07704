import type { Analysis, FollowedAnalysis, Statement } from "../model/analysis.ts";
import { injectedArguments } from "./injected-values.ts";
import { planFields } from "./fields.ts";
import { type Group, groupSteps } from "./steps/group-steps.ts";
import { namesBeside } from "./hoisting/names-beside.ts";
import { hoist, type Hoisting } from "./hoisting/hoist.ts";
import { hoistExports } from "./hoisting/hoist-exports.ts";
import { labelsOf } from "./steps/labels.ts";
import { classifyNames, findShadowed, type Names } from "./names.ts";
import { findHomes, type Homes } from "./modules/plan-modules.ts";
import { planSteps, type StepFlow } from "./steps/plan-steps.ts";
import { missingForTest, neededByOthers } from "./tests/needed-by-others.ts";
import { obstacleToTest, readsOfTest, type TestState } from "./tests/obstacle-to-test.ts";
import { refineState } from "./changes/refine-changes.ts";
import { findResults } from "./steps/results.ts";
import { defaultModule, isExportOnly, type Role, type Roles } from "./roles.ts";
import { findRunStatements, type RunStatement } from "./steps/run-statements.ts";
import { untieSteps } from "./steps/untie-steps.ts";
import { settleImports } from "./imports/settle-imports.ts";
import { select, type Selection } from "./select.ts";
import { writtenModules } from "./modules/written-modules.ts";

/** What has been decided about a notebook before anything is written down. */
export interface Decisions {
  readonly analysis: FollowedAnalysis;
  readonly roles: Roles;
  readonly selection: Selection;
  readonly fields: ReturnType<typeof planFields>;
  readonly names: Names;
  readonly hoisting: Hoisting;
  readonly homes: Homes;
  readonly run: readonly RunStatement[];
  readonly flow: StepFlow;
  readonly results: readonly string[];
  readonly state: TestState;
  /** Tests that are part of the step before them, with the reason. */
  readonly testsInPlace: ReadonlyMap<number, string>;
}

/** What is decided before code is divided into steps. */
export interface Examination {
  readonly selection: Selection;
  readonly fields: ReturnType<typeof planFields>;
  readonly fieldNames: readonly string[];
  readonly names: Names;
  readonly hoisting: Hoisting;
}

/** Which statements are kept, what each name is, and what can stand in modules. */
export function examine(
  analysis: FollowedAnalysis,
  roles: Roles,
  packageName: string,
): Examination {
  const selection = select(analysis, roles);
  const hintsByCell = new Map(
    analysis.cells.map((cell) => [cell.number, cell.lowered.cell.fields]),
  );
  const fields = planFields(selection.kept, hintsByCell);
  const fieldNames = fields.fields.map((field) => field.name);
  const testStatements = selection.tests.flatMap((test) => test.statements);
  const named = classifyNames(selection.kept, new Set(fieldNames), packageName);
  const names = settleImports(
    named,
    selection.kept,
    testStatements,
    new Set([packageName, ...writtenModules(analysis).keys()]),
  );
  const hoisting = isExportOnly(analysis, roles)
    ? hoistExports(selection.kept)
    : hoist(selection.kept, names, fieldNames, testStatements);
  return { selection, fields, fieldNames, names, hoisting };
}

/** A test that cannot be kept as one becomes a part of the step before it, and everything is decided anew. */
export function decide(
  analysis: FollowedAnalysis,
  roles: Roles,
  testsInPlace: ReadonlyMap<number, string>,
  packageName: string,
): Decisions {
  const examination = examine(analysis, roles, packageName);
  const { selection, fields, fieldNames, names } = examination;
  const inPlace = new Set(
    [...names.values()].filter(({ kind }) => kind === "import-in-place").map(({ name }) => name),
  );
  const isExported = isExportOnly(analysis, roles);
  // Exported modules have no steps beside them; imports of other cells are kept for tests.
  const run = isExported
    ? []
    : findRunStatements(selection.kept, names, examination.hoisting, fields.indexes);
  const steps = run.filter(
    (each) => !each.statement.isPure && each.statement.node.nodeType !== "Global",
  );
  const shadowed = findShadowed(names);
  const group = (hoisting: Hoisting): readonly Group[] =>
    groupSteps(
      steps,
      labelsOf(analysis, roles, new Set(testsInPlace.keys())),
      new Set([...fieldNames, ...shadowed]),
      {
        kept: selection.kept.map((each) => each.statement),
        mustGather: analysis.notebook.dialects.includes("kale"),
        lastRunByIndex: analysis.lastRunByIndex,
        hoisting,
      },
    );
  const tied = group(examination.hoisting);
  const hoisting = untieSteps(tied, examination.hoisting, names, fieldNames, selection.kept);
  const groups = hoisting === examination.hoisting ? tied : group(hoisting);
  const { moduleVariables } = hoisting;
  const given = {
    fields: fieldNames,
    shadowed,
    inPlace,
    moduleVariables,
    isNamespace: hoisting.dynamic !== undefined,
  };
  const isVariable = (name: string): boolean => steps.some((each) => each.flow.possible.has(name));
  const stateOf = (flow: StepFlow): TestState =>
    refineState(
      {
        statements: selection.kept.map((each) => each.statement),
        run: steps,
        bound: flow.bound,
        fields: new Set(fieldNames),
        testedArguments: injectedArguments(selection.injected, fields.fields),
        changeableFields: new Set(
          fields.fields.filter((field) => field.isFactory).map((field) => field.name),
        ),
        isVariable,
        threadedByName: hoisting.threadedByName,
        beside: namesBeside(hoisting),
        importingByName: hoisting.importingByName,
        inPlace,
      },
      analysis,
    );
  const first = planSteps(groups, given, hoisting, new Set());
  const firstState = stateOf(first);
  const failing = new Map<number, string>();
  const leftOut = new Set<number>();
  for (const test of selection.tests) {
    const missing = missingForTest(test, selection.kept, analysis.statements, roles);
    const needed =
      missing ?? neededByOthers(test, selection.kept, names) ?? obstacleToTest(test, firstState);
    for (const cell of needed === undefined ? [] : test.cells) failing.set(cell, needed ?? "");
    for (const cell of missing === undefined ? [] : test.cells) leftOut.add(cell);
  }
  if (failing.size > 0 && [...failing.keys()].some((cell) => !testsInPlace.has(cell))) {
    const moved = new Map(
      [...roles].map(([cell, role]) => {
        const needed = failing.get(cell);
        return [
          cell,
          needed === undefined ? role : roleOfFailing(needed, isExported, leftOut.has(cell)),
        ];
      }),
    );
    return decide(analysis, moved, new Map([...testsInPlace, ...failing]), packageName);
  }
  const readByTests = new Set(
    selection.tests
      .flatMap((test) => readsOfTest(test, firstState))
      .filter((name) => isVariable(name)),
  );
  const shown = analysis.statements.filter((each) => isShown(each, analysis, roles));
  const withTests = planSteps(groups, given, hoisting, readByTests);
  const results = findResults(steps, withTests, shown, readByTests).filter(
    (name) => !inPlace.has(name),
  );
  const flow = planSteps(groups, given, hoisting, new Set(results));
  const home = analysis.notebook.defaultModule ?? defaultModule;
  const homes = findHomes(hoisting, home);
  return {
    analysis,
    roles,
    selection,
    fields,
    names,
    hoisting,
    homes,
    run: steps,
    flow,
    results,
    state: stateOf(flow),
    testsInPlace,
  };
}

/** A test that needs a step stands in one; where there are none, it is left out. */
const roleOfFailing = (needed: string, isExported: boolean, isLeftOut: boolean): Role =>
  isExported || isLeftOut
    ? { kind: "skip", reason: `as a test${isExported ? " of the modules" : ""}, ${needed}` }
    : { kind: "step", name: undefined, module: undefined };

/** Does what it displays count? A cell that is dropped because it only displays still says what its reader wanted to see. */
function isShown(statement: Statement, { cells }: Analysis, roles: Roles): boolean {
  const kind = roles.get(statement.cell)?.kind;
  if (kind !== "skip") return kind !== "test";
  const cell = cells.find((each) => each.number === statement.cell);
  return cell?.statements.every((each) => each.isPure) ?? false;
}
