import type { Analysis, Statement } from "../../model/analysis.ts";
import type { TestState } from "../tests/obstacle-to-test.ts";

const none: ReadonlySet<string> = new Set();

/**
 * Gives a statement whose changes are those of the functions that it calls. Plans suppose the worst of a call; a test, which only looks at
 * values, need not be left out for that.
 */
export function createRefiner({
  touchedByIndex,
}: Pick<Analysis, "touchedByIndex">): (statement: Statement) => Statement {
  return (statement) => {
    const touched = touchedByIndex.get(statement.index);
    return touched === undefined
      ? statement
      : { ...statement, mutated: touched, maybeMutated: none };
  };
}

/** The same for all statements that tests are held against. */
export function refineState(state: TestState, analysis: Analysis): TestState {
  const refine = createRefiner(analysis);
  return {
    ...state,
    statements: state.statements.map(refine),
    run: state.run.map((each) => ({ ...each, statement: refine(each.statement) })),
  };
}
