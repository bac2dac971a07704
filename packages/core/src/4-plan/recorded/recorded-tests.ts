import type { Analysis, AnalyzedCell, Statement } from "../../model/analysis.ts";
import { findAliases } from "../../python/aliases.ts";
import { walk } from "../../python/ast.ts";
import type { Decisions } from "../decide.ts";
import type { RewriteRules } from "../rewrite/edits.ts";
import { findChanges } from "../changes/find-changes.ts";
import type { Directory } from "../imports/module-imports.ts";
import type { PlannedPipeline } from "../steps/plan-pipeline.ts";
import { createRefiner } from "../changes/refine-changes.ts";
import { readPrintedVersions } from "../requirements/read-printed-versions.ts";
import { findCalls, type RecordedCall } from "./find-calls.ts";
import { findStop, whyNotImported } from "./find-stop.ts";
import { findUnstable } from "./find-unstable.ts";
import { numericLibraries } from "./is-repeatable.ts";
import { planRecorded, type PlannedRecorded } from "./plan-recorded.ts";
import { findSetOrder } from "./set-order/find-set-order.ts";
import { findShownValue } from "./shown-value.ts";

export interface RecordedTests {
  readonly calls: readonly RecordedCall[];
  readonly recorded: PlannedRecorded | undefined;
  /** Why the value that a cell shows is not tested, by cell, as a sentence for the ledger. */
  readonly untestedByCell: ReadonlyMap<number, string>;
}

/**
 * Tests of what the notebook shows: none where it was not run from top to bottom. Where a cell failed, those that need a run are left out, and
 * calls that stand behind it.
 */
export function recordedTests(
  decisions: Decisions,
  directory: Directory,
  rules: RewriteRules,
  planned: PlannedPipeline | undefined,
): RecordedTests {
  const { analysis, hoisting, roles } = decisions;
  const cells = analysis.cells.filter((cell) => roles.get(cell.number)?.kind !== "test");
  const none = (why: string): RecordedTests => ({
    calls: [],
    recorded: undefined,
    untestedByCell: new Map(
      cells.flatMap((cell) => {
        const shown = findShownValue(cell);
        return shown === undefined ? [] : [[cell.number, sentence(shown.expression, why)] as const];
      }),
    ),
  });
  const obstacle = whyNotRecorded(analysis.cells);
  if (obstacle !== undefined) return none(obstacle);
  const failed = analysis.cells.find(hasFailed);
  const common = {
    cells,
    directory,
    randomness: analysis.randomness,
    setOrder: findSetOrder(analysis.statements),
    unstable: findUnstableOf(analysis),
    isNumeric: usesNumericLibrary(analysis),
  };
  const refine = createRefiner(analysis);
  const isHoisted = ({ index }: Statement): boolean =>
    hoisting.hoistedByIndex.get(index)?.isShared === false;
  const aliases = findAliases(analysis.statements);
  const changesOf = findChanges(analysis.statements.map(refine), aliases);
  const { calls, reasonByCell } = findCalls({
    whyNoModule: whyNotImported(analysis, isHoisted),
    ...common,
    analysis,
    rules,
    isHoisted,
    threadedByName: hoisting.threadedByName,
    aliases,
    // A definition changes nothing: its calls do.
    changesOf: (statement) =>
      statement.kind === "function" ? new Set() : changesOf(refine(statement)),
    ranCells: new Set(
      cells.flatMap(({ number, lowered }) => {
        const isBehind = failed !== undefined && number >= failed.number;
        return isBehind || lowered.cell.executionCount === undefined ? [] : [number];
      }),
    ),
  });
  const say = (reasons: ReadonlyMap<number, string>): ReadonlyMap<number, string> =>
    new Map(
      cells.flatMap((cell) => {
        const reason = reasons.get(cell.number);
        const shown = reason === undefined ? undefined : findShownValue(cell);
        return reason === undefined || shown === undefined
          ? []
          : [[cell.number, sentence(shown.expression, reason)] as const];
      }),
    );
  const stop =
    failed === undefined
      ? (findStop(analysis, (name) => directory.moduleByName.has(name)) ?? whyChanged(decisions))
      : `cell ${failed.number} ended with an error`;
  if (planned === undefined || stop !== undefined)
    return {
      calls,
      recorded: undefined,
      untestedByCell: say(
        stop === undefined
          ? reasonByCell
          : new Map([...reasonByCell].map(([cell]) => [cell, stop] as const)),
      ),
    };
  const recorded = planRecorded({
    ...common,
    state: decisions.state,
    results: decisions.results,
    runIndexes: new Set(decisions.run.map((each) => each.statement.index)),
    pipeline: `${planned.pipeline.package}.pipeline`,
    nestedClasses: new Set(decisions.run.flatMap((each) => classesIn(each.statement))),
    reasonByCell,
    path: "tests/test_recorded_outputs.py",
  });
  return { calls, recorded, untestedByCell: say(recorded.reasonByCell) };
}

/** A run of the package differs from the notebook's where a cell that did something is left out. */
function whyChanged({ selection }: Decisions): string | undefined {
  const [lost] = selection.lostByCell;
  return lost === undefined ? undefined : `cell ${lost[0]}, which is left out, ${lost[1]}`;
}

function sentence(expression: string, why: string): string {
  const line = expression.replaceAll(/\s+/g, " ");
  const short = line.length > 40 ? `${line.slice(0, 37)}...` : line;
  return `the shown \`${short}\` is not tested: ${why}`;
}

/** What a cell printed of versions says what was installed; the requirements go by it, and no test should. */
function findUnstableOf(analysis: Analysis): (statement: Statement) => string | undefined {
  const unstable = findUnstable(analysis);
  const versions = new Set(readPrintedVersions(analysis.notebook).map(({ place }) => place.cell));
  return (statement) =>
    versions.has(statement.cell) ? "versions of what was installed" : unstable(statement);
}

function usesNumericLibrary({ statements }: Analysis): boolean {
  const modules = statements.flatMap(({ imports }) => imports.map(({ plan }) => plan.module));
  return modules.some((module) => numericLibraries.has(module.split(".")[0] ?? ""));
}

/** Classes that a statement defines, at any depth. */
function classesIn({ node }: Statement): readonly string[] {
  const found: string[] = [];
  walk(node, (at) => {
    if (at.nodeType === "ClassDef") found.push(at.name);
  });
  return found;
}

const hasFailed = ({ lowered: { cell } }: AnalyzedCell): boolean =>
  !cell.raisesException && cell.outputs.some((output) => output.kind === "error");

/** Why what the notebook shows need not be what running it gives. */
function whyNotRecorded(cells: readonly AnalyzedCell[]): string | undefined {
  const counts = cells
    .map((cell) => cell.lowered.cell.executionCount)
    .filter((count) => count !== undefined);
  const hasInjected = cells.some(
    (cell) => cell.lowered.cell.mark?.role === "parameters" && cell.lowered.cell.mark.isInjected,
  );
  if (hasInjected) return "it was run with other parameters";
  const isOrdered = counts.every((count, i) => i === 0 || count > (counts[i - 1] ?? 0));
  return counts.length > 0 && isOrdered ? undefined : "the notebook was not run from top to bottom";
}
