import type { Analysis, AnalyzedCell, Statement } from "../../model/analysis.ts";
import type { Examination } from "../decide.ts";
import { readLiteral } from "../recorded/read-literal.ts";
import type { Roles } from "../roles.ts";
import { askForTests, isSafeTest, onlyRunsTests, type TestQuestion } from "./is-safe-test.ts";

/** What a cell is proposed to be; `kept` is a cell that says itself what it is, or has nothing to say it about. */
export type SortedCell =
  | { readonly kind: "kept"; readonly reason: string | undefined }
  | { readonly kind: "imports" | "parameters" | "skip" | "test"; readonly reason: string }
  | { readonly kind: "module"; readonly reason: string }
  | { readonly kind: "step" };

export interface SortOptions {
  readonly analysis: Analysis;
  readonly marked: Roles;
  /** Of the notebook without tags, but for its parameters. */
  readonly examination: Examination;
  /** With the reason. */
  readonly parameterCells: ReadonlyMap<number, string>;
  /** Cells that have to be part of a step, whatever they look like. */
  readonly forced: ReadonlySet<number>;
}

/** Sorts the code cells by what they hold: the ones that do something are steps. */
export function sortCells(options: SortOptions): ReadonlyMap<number, SortedCell> {
  const question = askForTests(options.analysis, options.examination);
  return new Map(
    options.analysis.cells.map((cell) => [cell.number, sortCell(cell, options, question)]),
  );
}

function sortCell(cell: AnalyzedCell, options: SortOptions, question: TestQuestion): SortedCell {
  const { marked, parameterCells, forced, examination } = options;
  const { number } = cell;
  const { supersededByIndex, supersededByCell } = examination.selection;
  const statements = cell.statements.filter((each) => !supersededByIndex.has(each.index));
  const role = marked.get(number);
  if (role?.kind !== "untagged") return { kind: "kept", reason: undefined };
  if (cell.problem !== undefined) return { kind: "kept", reason: undefined };
  if (statements.length === 0)
    return { kind: "kept", reason: supersededByCell.get(number) ?? whyEmpty(cell) };
  if (forced.has(number)) return { kind: "step" };
  const whyParameters = parameterCells.get(number);
  if (whyParameters !== undefined) return { kind: "parameters", reason: whyParameters };
  const code = statements.filter((each) => !isImport(each, examination));
  const shown = code.filter((each) => each.isPure);
  if (code.length === 0) return { kind: "imports", reason: "only imports" };
  if (code.length === shown.length) {
    if (code.length < statements.length) return { kind: "imports", reason: "imports and displays" };
    return showsValue(cell)
      ? { kind: "kept", reason: "only displays a value, which a test can check" }
      : { kind: "skip", reason: "only displays" };
  }
  if (isSafeTest(statements, question)) return { kind: "test", reason: "only asserts" };
  const isTestCell = (number: number): boolean => {
    const other = options.analysis.cells.find((each) => each.number === number);
    const isUntagged = marked.get(number)?.kind === "untagged" && !forced.has(number);
    return isUntagged && other !== undefined && isSafeTest(other.statements, question);
  };
  if (onlyRunsTests(statements, question, isTestCell))
    return { kind: "skip", reason: "only runs tests" };
  const isPlaced = (each: Statement): boolean =>
    examination.hoisting.hoistedByIndex.get(each.index)?.isShared === false;
  // What a tag puts into a module stays there, also where a later cell defines it anew.
  const isWhole = statements.length === cell.statements.length;
  if (isWhole && code.every(isPlaced)) {
    const hasConstants = code.some((each) => each.kind === "other");
    return {
      kind: "module",
      reason: hasConstants ? "only definitions and constants that they use" : "only definitions",
    };
  }
  return { kind: "step" };
}

/** An import that stays one; where the name is bound to something else too, it is an assignment like others. */
function isImport(statement: Statement, { names }: Examination): boolean {
  if (statement.kind !== "import" && statement.kind !== "import-block") return false;
  return statement.imports.every(({ name }) => {
    const kind = names.get(name)?.kind;
    return name === "*" || kind === undefined || kind === "import" || kind === "import-block";
  });
}

/** Does the file show a simple value for the cell, such as `round(accuracy, 2)`? */
function showsValue(cell: AnalyzedCell): boolean {
  const output = cell.lowered.cell.outputs.findLast((each) => each.kind === "result");
  return (
    output?.kind === "result" && output.text !== undefined && readLiteral(output.text) !== undefined
  );
}

function whyEmpty({ lowered }: AnalyzedCell): string {
  if (lowered.installs.some((each) => !each.isHint)) return "only installs";
  return lowered.dropped.length > 0 ? "only commands for the notebook" : "nothing to run";
}
