import { isUnseeded, type Randomness } from "../../model/randomness.ts";
import type { AnalyzedCell, Statement } from "../../model/analysis.ts";
import type { ImportPlan, TestModulePlan } from "../../model/plan.ts";
import { importInside } from "../tests/import-inside.ts";
import { obstacleToTest, readsOfTest, type TestState } from "../tests/obstacle-to-test.ts";
import { type Directory, importsFor } from "../imports/module-imports.ts";
import { whyValueNotRepeatable } from "./is-repeatable.ts";
import { testPrintedLines } from "./printed-lines.ts";
import type { SetOrder } from "./set-order/find-set-order.ts";
import { comparisonOf, findShownValue, importsOfLiteral, type ShownValue } from "./shown-value.ts";

export interface RecordedOptions {
  readonly cells: readonly AnalyzedCell[];
  readonly state: TestState;
  readonly directory: Directory;
  /** Names that `Results` has. */
  readonly results: readonly string[];
  /** Indexes of the statements that steps run. */
  readonly runIndexes: ReadonlySet<number>;
  readonly pipeline: string;
  /** Where the notebook draws from a generator that nothing seeds. */
  readonly randomness: Pick<Randomness, "firstUnseededCell" | "showingCells">;
  /** Classes that stay inside of a step: Python shows them by another name there (`step.<locals>.Item`). */
  readonly nestedClasses: ReadonlySet<string>;
  readonly setOrder: SetOrder;
  /** Why what a statement prints or shows may be another in another run. */
  readonly unstable: (statement: Statement) => string | undefined;
  /** The notebook uses numpy, or a library that builds on it. */
  readonly isNumeric: boolean;
  /** Why the value that a cell shows has no test of its own, by cell; none where it has one. */
  readonly reasonByCell: ReadonlyMap<number, string>;
  readonly path: string;
}

export interface PlannedRecorded {
  readonly module: TestModulePlan | undefined;
  /** Cells whose value is tested. */
  readonly testedCells: ReadonlySet<number>;
  /** The same as in the options, of cells whose value has no test at all. */
  readonly reasonByCell: ReadonlyMap<number, string>;
}

/** Tests from what the notebook file already shows: printed lines and simple values. */
export function planRecorded(options: RecordedOptions): PlannedRecorded {
  const printed = testPrintedLines(options);
  const values = options.cells
    .filter((cell) => options.reasonByCell.has(cell.number))
    .flatMap((cell) => testValue(cell, options) ?? []);
  const tested = values.filter((each) => "text" in each);
  const testedCells = new Set(tested.map((each) => each.cell));
  const reasonByCell = new Map(
    [...options.reasonByCell].filter(([cell]) => !testedCells.has(cell)),
  );
  for (const each of values) if ("reason" in each) reasonByCell.set(each.cell, each.reason);
  const body = [...(printed === undefined ? [] : [printed]), ...tested.map((each) => each.text)];
  if (body.length === 0) return { module: undefined, testedCells, reasonByCell };
  const statements = tested.map((each) => each.statement);
  const { imports } = importsFor(statements, options.path, options.directory);
  return {
    testedCells,
    reasonByCell,
    module: importInside({
      path: options.path,
      docstring: "What the notebook showed when it was last run, as a regression test.",
      imports: [...imports, ...tested.flatMap((each) => each.imports)],
      futures: [],
      isPipeline: true,
      pipeline: options.pipeline,
      parts: body.map((text) => ({ text, reads: [] })),
    }),
  };
}

type ValueTest =
  | {
      readonly cell: number;
      readonly text: string;
      readonly statement: Statement;
      readonly imports: readonly ImportPlan[];
    }
  | { readonly cell: number; readonly reason: string };

/** A test of the value that a cell shows at its end, where it can be computed again from `Results`. */
function testValue(cell: AnalyzedCell, options: RecordedOptions): ValueTest | undefined {
  const shown = findShownValue(cell);
  if (shown?.statement.isPure !== true || cell.lowered.cell.mark?.role === "module")
    return undefined;
  const { statement } = shown;
  const test = {
    cell: cell.number,
    cells: [cell.number],
    name: undefined,
    statements: [statement],
  };
  const reads = readsOfTest(test, options.state);
  if (reads.length === 0 || reads.some((name) => options.state.fields.has(name))) return undefined;
  const obstacle = obstacleToValue(shown, options) ?? obstacleToTest(test, options.state);
  const imports = importsOfLiteral(shown.literal, options.directory);
  const passed = statement.uses.find((use) => options.state.threadedByName.has(use.name))?.name;
  const absent = reads.find((name) => !options.results.includes(name));
  const why =
    obstacle ??
    (passed === undefined ? undefined : `\`${passed}\` is passed variables of the run`) ??
    (imports === undefined ? "its text names a class that the notebook binds anew" : undefined) ??
    (absent === undefined ? undefined : `\`${absent}\` is not part of the results`);
  if (why !== undefined || imports === undefined) return { cell: cell.number, reason: why ?? "" };
  const lines = [
    `def test_cell_${cell.number}(results):`,
    ...reads.map((name) => `    ${name} = results.${name}`),
    `    assert ${comparisonOf(shown, options.isNumeric)}`,
  ];
  return { cell: cell.number, text: lines.join("\n"), statement, imports };
}

/** Why another run may show another value. */
export function obstacleToValue(
  { cell, statement, output, literal }: ShownValue,
  { randomness, setOrder, unstable }: Pick<RecordedOptions, "randomness" | "setOrder" | "unstable">,
): string | undefined {
  if (isUnseeded(randomness, cell)) return "randomness without a seed";
  if (setOrder.isShown(statement) && !literal.isOrderFree) return "the order of a set";
  return unstable(statement) ?? whyValueNotRepeatable(output);
}
