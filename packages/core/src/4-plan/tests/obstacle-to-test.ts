import type { Statement } from "../../model/analysis.ts";
import { findAliases } from "../../python/aliases.ts";
import { findChanges } from "../changes/find-changes.ts";
import type { Selection } from "../select.ts";
import { findNestedNames } from "../steps/results.ts";
import type { RunStatement } from "../steps/run-statements.ts";

export type TestCell = Selection["tests"][number];

/** What tests may read of a run. */
export interface TestState {
  /** Everything that is kept, definitions among it. */
  readonly statements: readonly Statement[];
  readonly run: readonly RunStatement[];
  /** Variables that are surely bound when the pipeline is done. */
  readonly bound: ReadonlySet<string>;
  readonly fields: ReadonlySet<string>;
  /** What the tests' run is given: the values of papermill's run as arguments of `Parameters`. */
  readonly testedArguments: string;
  /** Fields whose default is a list or another thing that code can change. */
  readonly changeableFields: ReadonlySet<string>;
  readonly isVariable: (name: string) => boolean;
  /** What calls of a function have to pass. */
  readonly threadedByName: ReadonlyMap<string, readonly string[]>;
  /** Definitions beside the steps, which read the variables of a run. */
  readonly beside: ReadonlySet<string>;
  /** Imports that stay in their place, and by name of a definition one that it makes. */
  readonly inPlace: ReadonlySet<string>;
  readonly importingByName: ReadonlyMap<string, string>;
}

/** Variables of the run that the test reads. */
export function readsOfTest(test: TestCell, state: TestState): readonly string[] {
  const names = new Set<string>();
  const bound = new Set<string>();
  for (const { flow, uses } of test.statements) {
    const reads = [
      ...flow.exposed,
      ...flow.later,
      ...uses.flatMap((use) => state.threadedByName.get(use.name) ?? []),
    ];
    for (const name of reads)
      if (!bound.has(name) && (state.isVariable(name) || state.fields.has(name))) names.add(name);
    for (const name of flow.definite) bound.add(name);
  }
  // A variable of the fixture's own name is read last: it hides the fixture.
  return [...names].sort((a, b) => Number(a === "results") - Number(b === "results"));
}

/**
 * Why a test cannot read `Results` when all is done: what it reads was bound again, or changed, after the place where it stood.
 * `undefined` where it can.
 */
export function obstacleToTest(test: TestCell, state: TestState): string | undefined {
  const read = test.statements.flatMap((each) => each.uses.map((use) => use.name));
  for (const name of read) {
    const imported = state.inPlace.has(name) ? name : state.importingByName.get(name);
    if (imported !== undefined) return `\`${imported}\` can only be imported there`;
    const beside = [name, ...(state.threadedByName.get(name) ?? [])].find((each) =>
      state.beside.has(each),
    );
    if (beside !== undefined) return `\`${beside}\` reads variables where the steps are`;
  }
  const place = test.statements[0]?.index ?? 0;
  const later = state.run.filter((each) => each.statement.index > place);
  const all = state.statements;
  const aliases = findAliases(all);
  const changesOf = findChanges(all, aliases);
  const nested = findNestedNames(state.run);
  for (const name of readsOfTest(test, state)) {
    const names = aliases(name);
    // A definition changes nothing: its calls do.
    const changesIt = (each: RunStatement): boolean =>
      mayBindAny(each.statement) ||
      (each.statement.kind !== "function" &&
        [...changesOf(each.statement)].some((other) => names.has(other)));
    if (state.fields.has(name) && !state.run.some((each) => each.flow.possible.has(name))) {
      // It reads the default of `Parameters`, which no cell may have changed, nor have a name like it.
      if (all.some(({ flow }) => flow.possible.has("Parameters")))
        return "the notebook has a `Parameters` of its own";
      const changing = state.run.find(
        state.changeableFields.has(name) ? changesIt : ({ statement }) => mayBindAny(statement),
      );
      if (changing === undefined) continue;
      return `cell ${changing.statement.cell} may change \`${name}\``;
    }
    if (!state.bound.has(name)) return `\`${name}\` may not be bound at the end`;
    if (nested.has(name)) return `\`${name}\` stays inside of a step`;
    const again = later.find((each) => each.flow.possible.has(name) || each.flow.deleted.has(name));
    if (again !== undefined) return `\`${name}\` is bound again in cell ${again.statement.cell}`;
    const changed = later.find(changesIt);
    if (changed !== undefined) return `cell ${changed.statement.cell} may change \`${name}\``;
  }
  return undefined;
}

/** `exec`, `globals()[name] = …` */
const mayBindAny = ({ dynamic }: Statement): boolean =>
  dynamic !== undefined && dynamic !== "dir" && dynamic !== "eval";
