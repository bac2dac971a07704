import type { Statement } from "../../model/analysis.ts";
import type { Placed } from "../tests/place-test.ts";
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
 * @param homeOf by the call's statement, and those that it needs
 * @param nameFor a name that is free in the file
 */
export function placeCalls(
  calls: readonly RecordedCall[],
  homeOf: (statements: readonly Statement[]) => TestHome,
  nameFor: (path: string, wanted: string) => string,
): readonly Placed[] {
  const groups: Group[] = [];
  for (const call of calls) {
    const home = homeOf([call.statement, ...call.setup.map(({ statement }) => statement)]);
    const own = groups.filter(
      (group) => group.home.path === home.path && group.home.subject === home.subject,
    );
    const known = own.find((group) => group.calls.some((each) => isSame(each, call)));
    if (known !== undefined) {
      known.cells.push(call.cell);
      continue;
    }
    if (own.reduce((sum, group) => sum + group.calls.length, 0) === mostOfFunction) continue;
    const open = call.isAlone ? undefined : own.find((group) => group.calls[0]?.isAlone === false);
    if (open === undefined) groups.push({ home, calls: [call], cells: [call.cell] });
    else {
      open.calls.push(call);
      open.cells.push(call.cell);
    }
  }
  return groups.map(({ home, calls: own, cells }): Placed => {
    const name = nameFor(home.path, `test_${home.subject}`);
    const setup = own.flatMap((call) => call.setup.map(({ statement }) => statement));
    const statements = [...own.map(({ statement }) => statement), ...new Set(setup)];
    const text = [`def ${name}():`, ...linesOf(own).map((line) => `    ${line}`)].join("\n");
    return {
      path: home.path,
      parts: [{ text, statements }],
      usesResults: false,
      imports: own.flatMap(({ imports }) => imports),
      test: {
        cell: own[0]?.cell ?? 0,
        cells,
        name: undefined,
        statements,
      },
      names: [name],
      recordedCells: cells,
    };
  });
}

const isSame = (a: RecordedCall, b: RecordedCall): boolean =>
  a.comparison === b.comparison &&
  a.setup.length === b.setup.length &&
  a.setup.every(({ statement }, i) => statement === b.setup[i]?.statement);

/** A variable is bound once, until a call needs it bound otherwise. */
function linesOf(calls: readonly RecordedCall[]): readonly string[] {
  const lines: string[] = [];
  const current = new Map<string, Statement>();
  for (const { setup, comparison, cell } of calls) {
    const first = setup.findIndex(({ statement }) =>
      [...statement.flow.possible].some((name) => current.get(name) !== statement),
    );
    for (const { statement, text } of first === -1 ? [] : setup.slice(first)) {
      lines.push(text);
      for (const name of statement.flow.possible) current.set(name, statement);
    }
    lines.push(`assert ${comparison}  # cell ${cell}`);
  }
  return lines;
}
