import type { Statement } from "../../model/analysis.ts";
import type { Placed } from "../plan-tests.ts";
import type { RecordedCall } from "./find-calls.ts";

const mostOfFunction = 12;

/** What a test is about, and the file that it stands in. */
export interface TestHome {
  readonly path: string;
  /** In snake case: `fact`. */
  readonly subject: string;
}

interface Group {
  readonly home: TestHome;
  readonly calls: RecordedCall[];
  /** Also those that show the same again. */
  readonly cells: number[];
}

/**
 * One test for each function that is called, with all that the notebook shows of its calls.
 * @param homeOf by the call's statement
 * @param nameFor a name that is free in the file
 */
export function placeCalls(
  calls: readonly RecordedCall[],
  homeOf: (statement: Statement) => TestHome,
  nameFor: (path: string, wanted: string) => string,
): readonly Placed[] {
  const groups = new Map<string, Group>();
  for (const call of calls) {
    const home = homeOf(call.statement);
    const key = `${home.path}:${home.subject}`;
    const group = groups.get(key) ?? { home, calls: [], cells: [] };
    groups.set(key, group);
    const isKnown = group.calls.some((each) => each.comparison === call.comparison);
    if (!isKnown && group.calls.length === mostOfFunction) continue;
    group.cells.push(call.cell);
    if (!isKnown) group.calls.push(call);
  }
  return [...groups.values()].map(({ home, calls: own, cells }): Placed => {
    const name = nameFor(home.path, `test_${home.subject}`);
    const lines = own.map(({ comparison, cell }) => `    assert ${comparison}  # cell ${cell}`);
    const statements = own.map(({ statement }) => statement);
    return {
      path: home.path,
      text: [`def ${name}():`, ...lines].join("\n"),
      usesResults: false,
      imports: own.flatMap(({ imports }) => imports),
      test: { cell: own[0]?.cell ?? 0, name: undefined, statements },
      names: [name],
      recordedCells: cells,
    };
  });
}
