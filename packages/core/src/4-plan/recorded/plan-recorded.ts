import type { AnalyzedCell, Statement } from "../../model/analysis.ts";
import type { TestModulePlan } from "../../model/plan.ts";
import { obstacleToTest, readsOfTest, type TestState } from "../plan-tests.ts";
import { type Directory, importsFor } from "../module-imports.ts";
import { readLiteral } from "./read-literal.ts";
import { whyNotRepeatable } from "./is-repeatable.ts";

export interface RecordedOptions {
  readonly cells: readonly AnalyzedCell[];
  readonly state: TestState;
  readonly directory: Directory;
  /** Indexes of the statements that steps run. */
  readonly runIndexes: ReadonlySet<number>;
  readonly pipeline: string;
  /** The notebook draws from a generator that nothing seeds. */
  readonly firstUnseededCell: number | undefined;
  /** Classes that stay inside of a step: Python shows them by another name there (`step.<locals>.Item`). */
  readonly nestedClasses: ReadonlySet<string>;
  readonly path: string;
}

export interface PlannedRecorded {
  readonly module: TestModulePlan | undefined;
  /** Cells whose value is tested. */
  readonly testedCells: ReadonlySet<number>;
  /** Why the value that a cell shows is not tested, by cell. */
  readonly untestedByCell: ReadonlyMap<number, string>;
}

/** Tests from what the notebook file already shows: printed lines and simple values. */
export function planRecorded(options: RecordedOptions): PlannedRecorded {
  const printed = printedLines(options);
  const values = options.cells.flatMap((cell) => valueTest(cell, options) ?? []);
  const tested = values.filter((each) => "text" in each);
  const untestedByCell = new Map(
    values.flatMap((each) => ("reason" in each ? [[each.cell, each.reason] as const] : [])),
  );
  const testedCells = new Set(tested.map((each) => each.cell));
  const body = [...(printed === undefined ? [] : [printed]), ...tested.map((each) => each.text)];
  if (body.length === 0) return { module: undefined, testedCells, untestedByCell };
  const statements = tested.map((each) => each.statement);
  const imports = importsFor(statements, options.path, options.directory).imports;
  const needsApprox = tested.some((each) => each.text.includes("pytest.approx"));
  return {
    testedCells,
    untestedByCell,
    module: {
      path: options.path,
      docstring: "What the notebook showed when it was last run, as a regression test.",
      imports: [
        ...imports,
        ...(needsApprox ? [{ module: "pytest", name: undefined, alias: undefined, level: 0 }] : []),
      ],
      futures: [],
      isPipeline: true,
      pipeline: options.pipeline,
      body: body.join("\n\n\n"),
    },
  };
}

/** A test that prints are the same; in their order only, where some lines change from run to run. */
function printedLines({
  cells,
  runIndexes,
  firstUnseededCell,
  nestedClasses,
}: RecordedOptions): string | undefined {
  const lines: { readonly line: string; readonly cell: number }[] = [];
  let isPartial = false;
  for (const cell of cells) {
    const isRun = cell.statements.some((each) => runIndexes.has(each.index));
    if (!isRun) continue;
    const text = cell.lowered.cell.outputs
      .flatMap((output) =>
        output.kind === "stream" && output.name === "stdout" ? [output.text] : [],
      )
      .join("");
    const prints = mayPrint(cell);
    if (cell.lowered.cell.executionCount === undefined) {
      isPartial ||= prints;
      continue;
    }
    const isWhole = cell.statements.every((each) => runIndexes.has(each.index) || !isLoud(each));
    if (
      cell.lowered.hasUnstableOutput ||
      !isWhole ||
      (firstUnseededCell !== undefined && cell.number >= firstUnseededCell) ||
      /\bsubprocess\.|\bdisplay\(|\b(?:today|now|utcnow|time|localtime|ctime|perf_counter|uuid\d)\(/.test(
        cell.lowered.code,
      )
    ) {
      isPartial ||= text !== "" || prints;
      continue;
    }
    for (const line of text.split("\n")) {
      if (line.trim() === "") isPartial ||= text.trim() !== "" && line !== "";
      if (line === "" || line.trim() === "") continue;
      const showsNested = (line.match(/[A-Za-z_]\w*/g) ?? []).some((word) =>
        nestedClasses.has(word),
      );
      if (whyNotRepeatable(line) === undefined && line.length <= 200 && !showsNested)
        lines.push({ line: line.trimEnd(), cell: cell.number });
      else isPartial = true;
      if (line !== line.trimEnd()) isPartial = true;
    }
    // Blank lines are printed lines too.
    if (/\n\n|^\n/.test(text)) isPartial = true;
  }
  if (lines.length === 0) return undefined;
  const listed = lines
    .slice(0, mostLines)
    .map(({ line, cell }) => `        ${quote(line)},  # cell ${cell}`);
  if (lines.length > mostLines) isPartial = true;
  if (!isPartial)
    return [
      "def test_printed_lines(printed):",
      "    assert printed.splitlines() == [",
      ...listed,
      "    ]",
    ].join("\n");
  return [
    "def test_printed_lines(printed):",
    "    lines = iter([line.rstrip() for line in printed.splitlines()])",
    "    for expected in [",
    ...listed,
    "    ]:",
    "        assert expected in lines  # in this order; other lines may stand between",
  ].join("\n");
}

const mostLines = 200;

const isLoud = (statement: Statement): boolean => statement.kind === "other" && !statement.isPure;

const mayPrint = (cell: AnalyzedCell): boolean =>
  /\bprint\s*\(|\bsubprocess\.|\bdisplay\s*\(/.test(cell.lowered.code);

type ValueTest =
  | { readonly cell: number; readonly text: string; readonly statement: Statement }
  | { readonly cell: number; readonly reason: string };

/** A test of the value that a cell shows at its end, where it can be computed again from `Results`. */
function valueTest(cell: AnalyzedCell, options: RecordedOptions): ValueTest | undefined {
  const last = cell.statements.at(-1);
  const output = cell.lowered.cell.outputs.findLast((each) => each.kind === "result");
  if (last === undefined || output?.kind !== "result" || output.text === undefined || !last.isPure)
    return undefined;
  if (
    cell.lowered.cell.mark?.role === "skip" ||
    cell.lowered.cell.mark?.role === "test" ||
    cell.lowered.cell.mark?.role === "module"
  )
    return undefined;
  const literal = readLiteral(output.text);
  if (literal === undefined) return undefined;
  const expression = last.source.text.slice(last.span.start, last.span.end).replace(/;\s*$/, "");
  const test = { cell: cell.number, name: undefined, statements: [last] };
  const reads = readsOfTest(test, options.state);
  const shown = `the shown \`${expression.length > 40 ? `${expression.slice(0, 37)}...` : expression}\` is not tested`;
  if (reads.length === 0 || reads.some((name) => options.state.fields.has(name))) return undefined;
  if (options.firstUnseededCell !== undefined && cell.number >= options.firstUnseededCell)
    return { cell: cell.number, reason: `${shown}: randomness without a seed` };
  const changing = whyNotRepeatable(output.text);
  if (changing !== undefined) return { cell: cell.number, reason: `${shown}: ${changing}` };
  const obstacle = obstacleToTest(test, options.state);
  if (obstacle !== undefined) return { cell: cell.number, reason: `${shown}: ${obstacle}` };
  const value = needsParentheses(last, expression) ? `(${expression})` : expression;
  const lines = [
    `def test_cell_${cell.number}(results):`,
    ...reads.map((name) => `    ${name} = results.${name}`),
    `    assert ${compare(value, literal)}`,
  ];
  return { cell: cell.number, text: lines.join("\n"), statement: last };
}

function needsParentheses({ node }: Statement, expression: string): boolean {
  if (node.nodeType !== "Expr" || expression.includes("\n")) return true;
  return !["Call", "Name", "Attribute", "Subscript", "Constant", "List", "Dict", "Set"].includes(
    node.value.nodeType,
  );
}

function compare(
  expression: string,
  literal: { readonly text: string; readonly isApproximate: boolean },
): string {
  if (literal.isApproximate) return `${expression} == pytest.approx(${literal.text})`;
  if (/^(True|False|None)$/.test(literal.text))
    return literal.text === "None"
      ? `(${expression}) is None`
      : `bool(${expression}) is ${literal.text}`;
  return `${expression} == ${literal.text}`;
}

/** JSON's escapes are Python's too. */
const quote = (line: string): string => JSON.stringify(line);
