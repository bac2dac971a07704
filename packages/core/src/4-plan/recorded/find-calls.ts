import type { Statement } from "../../model/analysis.ts";
import type { ImportPlan } from "../../model/plan.ts";
import { rewrite, type RewriteRules } from "../rewrite/edits.ts";
import { findUsed, type Used, type UseOptions } from "./find-used.ts";
import { changesProcess, isStateless } from "./is-stateless.ts";
import { obstacleToValue, type RecordedOptions } from "./plan-recorded.ts";
import { findSetOrder } from "./set-order/find-set-order.ts";
import { comparisonOf, findShownValue, importsOfLiteral, type ShownValue } from "./shown-value.ts";

/** Of what is computed anew: that draws nothing. */
const nothingDrawn = { firstUnseededCell: undefined, showingCells: new Set<number>() };

/** A call of the package's own functions, with what the notebook shows for it: a test that needs no run. */
export interface RecordedCall {
  readonly cell: number;
  readonly statement: Statement;
  /** `fact(5) == 120`. */
  readonly comparison: string;
  /** What binds the variables that it reads, in order. */
  readonly setup: readonly SetupLine[];
  /** It may change what the setup made: another call needs that anew. */
  readonly isAlone: boolean;
  readonly imports: readonly ImportPlan[];
}

export interface SetupLine {
  readonly statement: Statement;
  readonly text: string;
}

export interface CallOptions
  extends UseOptions, Pick<RecordedOptions, "cells" | "unstable" | "isNumeric"> {
  readonly rules: RewriteRules;
  /** Why no module of the package can be imported. */
  readonly whyNoModule: string | undefined;
}

export interface FoundCalls {
  readonly calls: readonly RecordedCall[];
  /** Why what a cell shows cannot be tested without a run, by cell. */
  readonly reasonByCell: ReadonlyMap<number, string>;
}

/**
 * Finds the cells that show what a call of the package's own functions gives: `fact(5)` with `120` below. The same call gives the same
 * in a test, where neither the functions nor what they use depend on what ran before; variables are bound in the test as the notebook
 * bound them.
 */
export function findCalls(options: CallOptions): FoundCalls {
  const calls: RecordedCall[] = [];
  const reasonByCell = new Map<number, string>();
  for (const cell of options.cells) {
    const shown = findShownValue(cell);
    if (shown === undefined) continue;
    const found = !options.ranCells.has(cell.number)
      ? "the cell was not run"
      : cell.lowered.hasUnstableOutput
        ? "a timing"
        : (options.whyNoModule ?? readCall(shown, options));
    if (typeof found === "string") reasonByCell.set(cell.number, found);
    else calls.push(found);
  }
  return { calls, reasonByCell };
}

function readCall(shown: ShownValue, options: CallOptions): RecordedCall | string {
  const { statement, literal, cell } = shown;
  const used = findUsed(statement, options);
  if (typeof used === "string") return used;
  if (used.ownNames.size === 0) return "it calls no function of the package";
  const imports = importsOfLiteral(literal, options.directory);
  if (imports === undefined) return "its text names a class that the notebook binds anew";
  // A test runs nothing else: a set that another cell hands to the same function is no matter.
  const setOrder = findSetOrder([...used.definitions, ...used.setup, statement]);
  const obstacle =
    obstacleToValue(shown, { ...options, setOrder, randomness: nothingDrawn }) ??
    whyDependent(statement, used, options);
  if (obstacle !== undefined) return obstacle;
  const setup = used.setup.map((each) => ({ statement: each, ...textOf(each, options) }));
  const { text, imports: needed } = textOf(statement, options);
  const names = new Set(
    used.setup.flatMap(({ flow }) =>
      [...flow.possible].flatMap((name) => [...options.aliases(name)]),
    ),
  );
  const changes = (each: Statement): boolean =>
    [...options.changesOf(each)].some((name) => names.has(name));
  return {
    cell,
    statement,
    comparison: comparisonOf({ ...shown, expression: text }, options.isNumeric),
    setup: setup.map(({ statement: each, text: line }) => ({ statement: each, text: line })),
    isAlone: [statement, ...used.setup].some(changes),
    imports: [...imports, ...needed, ...setup.flatMap((each) => each.imports)],
  };
}

/** Its text without the comments around, with what calls have to pass. */
function textOf(
  statement: Statement,
  { rules }: CallOptions,
): { readonly text: string; readonly imports: readonly ImportPlan[] } {
  const { text, imports } = rewrite({ ...statement, block: statement.span }, rules);
  return { text: text.replace(/;\s*$/, ""), imports };
}

/** Why computing it gives another value than in the notebook, or may. */
function whyDependent(
  statement: Statement,
  used: Used,
  { analysis, unstable }: CallOptions,
): string | undefined {
  for (const each of analysis.statements) {
    if (each.index < statement.index && changesProcess(each))
      return `cell ${each.cell} changes how the process works`;
    const changed = [...each.mutated].find((name) => used.ownNames.has(name));
    if (changed !== undefined) return `cell ${each.cell} changes \`${changed}\``;
  }
  const all = [statement, ...used.setup, ...used.definitions];
  const reason = used.setup.map(unstable).find((each) => each !== undefined);
  if (reason !== undefined) return reason;
  return all.every((each) => isStateless(each, analysis))
    ? undefined
    : "it depends on more than its arguments";
}
