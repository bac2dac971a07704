import { isUnseeded } from "../../model/randomness.ts";
import type { AnalyzedCell, Statement } from "../../model/analysis.ts";
import { whyNotRepeatable } from "./is-repeatable.ts";
import type { RecordedOptions } from "./plan-recorded.ts";

interface Line {
  readonly text: string;
  readonly cell: number;
}

interface CellLines {
  readonly lines: readonly Line[];
  /** It prints more than these, or may. */
  readonly isPartial: boolean;
}

const mostLines = 100;
const mostLinesOfCell = 20;
const longestLine = 200;

/** A test that prints are the same; in their order only, where some lines change from run to run. */
export function testPrintedLines(options: RecordedOptions): string | undefined {
  const cells = options.cells
    .filter((cell) => cell.statements.some((each) => options.runIndexes.has(each.index)))
    .map((cell) => linesOf(cell, options));
  const all = cells.flatMap(({ lines }) => lines);
  const lines = all.slice(0, mostLines);
  if (lines.length === 0 || options.cells.some(logsToOutput)) return undefined;
  const listed = lines.map(({ text, cell }) => `${quote(text)},  # cell ${cell}`);
  if (lines.length === all.length && cells.every(({ isPartial }) => !isPartial))
    return [
      "def test_printed_lines(printed):",
      "    assert printed.splitlines() == [",
      ...listed.map((line) => `        ${line}`),
      "    ]",
    ].join("\n");
  return [
    "def test_printed_lines(printed):",
    "    expected = [",
    ...listed.map((line) => `        ${line}`),
    "    ]",
    "    # In this order; other lines may stand between.",
    "    rest = [line.rstrip() for line in printed.splitlines()]",
    "    for line in expected:",
    "        assert line in rest",
    "        rest = rest[rest.index(line) + 1 :]",
  ].join("\n");
}

function linesOf(cell: AnalyzedCell, options: RecordedOptions): CellLines {
  const text = cell.lowered.cell.outputs
    .flatMap((output) =>
      output.kind === "stream" && output.name === "stdout" ? [output.text] : [],
    )
    .join("");
  if (cell.lowered.cell.executionCount === undefined)
    return { lines: [], isPartial: mayPrint(cell) };
  if (!isRepeatedWhole(cell, options))
    return { lines: [], isPartial: text !== "" || mayPrint(cell) };
  const printed = text.split("\n");
  const kept = printed.filter((line) => isTold(line, options)).slice(0, mostLinesOfCell);
  const lines = kept.map((line) => ({ text: line.trimEnd(), cell: cell.number }));
  // What is compared is each line without the blanks at its end, and no blank line.
  const isWhole = printed.every(
    (line, i) =>
      (i === printed.length - 1 && line === "") || (kept.includes(line) && line === line.trimEnd()),
  );
  return { lines, isPartial: !(isWhole && kept.length >= printed.length - 1) };
}

/** Does running the package print what the cell printed, each time? */
function isRepeatedWhole(cell: AnalyzedCell, options: RecordedOptions): boolean {
  const { runIndexes, randomness, setOrder, unstable } = options;
  return (
    !cell.lowered.hasUnstableOutput &&
    !isUnseeded(randomness, cell.number) &&
    cell.statements.every((each) => runIndexes.has(each.index) || !isLoud(each)) &&
    cell.statements.every((each) => !setOrder.isPrinted(each) && unstable(each) === undefined)
  );
}

function isTold(line: string, { nestedClasses, isNumeric }: RecordedOptions): boolean {
  if (line.trim() === "" || line.length > longestLine) return false;
  if (whyNotRepeatable(line, isNumeric) !== undefined) return false;
  return !(line.match(/[A-Za-z_]\w*/g) ?? []).some((word) => nestedClasses.has(word));
}

/** What is logged stands among what is printed, and pytest has handlers of its own, before which `basicConfig` does nothing. */
const logsToOutput = ({ lowered }: AnalyzedCell): boolean =>
  /\b(?:stream\s*=\s*|StreamHandler\(\s*)sys\.stdout\b/.test(lowered.code);

const isLoud = (statement: Statement): boolean => statement.kind === "other" && !statement.isPure;

const mayPrint = (cell: AnalyzedCell): boolean =>
  /\bprint\s*\(|\bsubprocess\.|\bdisplay\s*\(/.test(cell.lowered.code);

/** JSON's escapes are Python's too. */
const quote = (line: string): string => JSON.stringify(line);
