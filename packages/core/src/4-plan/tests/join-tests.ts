import type { Statement } from "../../model/analysis.ts";
import { builtinNames } from "../../python/builtins.ts";
import type { Kept } from "../select.ts";
import type { TestCell } from "./obstacle-to-test.ts";

/** Test cells that read what only test cells before them bind make one test with these: each test runs alone. */
export function joinTests(tests: readonly TestCell[], kept: readonly Kept[]): readonly TestCell[] {
  const bound = new Set(
    kept.flatMap(({ statement }) => [...statement.flow.possible, ...statement.globalWrites]),
  );
  let joined: readonly TestCell[] = [];
  for (const test of tests) {
    const missing = readsOfOthers(test.statements).filter((name) => !bound.has(name));
    const binds = ({ statements }: TestCell): boolean =>
      statements.some(({ flow }) => missing.some((name) => flow.possible.has(name)));
    const before = joined.filter(binds);
    const [first] = before;
    const all = first === undefined ? test : together(first, [...before.slice(1), test]);
    joined = joined.flatMap((each) => (each === first ? all : before.includes(each) ? [] : each));
    if (first === undefined) joined = [...joined, test];
  }
  return joined;
}

const together = (first: TestCell, others: readonly TestCell[]): TestCell => ({
  ...first,
  name: [first, ...others].find(({ name }) => name !== undefined)?.name,
  cells: [first, ...others].flatMap(({ cells }) => cells).sort((a, b) => a - b),
  statements: [first, ...others]
    .flatMap(({ statements }) => statements)
    .sort((a, b) => a.index - b.index),
});

/** Names that statements read before they bind them themselves. */
export function readsOfOthers(statements: readonly Statement[]): readonly string[] {
  const bound = new Set<string>();
  const names = new Set<string>();
  for (const { flow } of statements) {
    for (const name of [...flow.exposed, ...flow.later])
      if (!bound.has(name) && !builtinNames.has(name)) names.add(name);
    for (const name of flow.definite) bound.add(name);
  }
  return [...names];
}
