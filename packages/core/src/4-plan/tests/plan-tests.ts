import type { Statement } from "../../model/analysis.ts";
import type { ImportPlan, TestModulePlan } from "../../model/plan.ts";
import type { ReadFiles } from "../files/find-read-files.ts";
import { type Directory, importsFor } from "../imports/module-imports.ts";
import { withoutFutures } from "../modules/plan-modules.ts";
import type { RecordedCall } from "../recorded/find-calls.ts";
import { placeCalls, type TestHome } from "../recorded/place-calls.ts";
import { rewrite, type RewriteRules } from "../rewrite/edits.ts";
import { createNamer } from "../steps/step-names.ts";
import { importInside } from "./import-inside.ts";
import type { TestCell, TestState } from "./obstacle-to-test.ts";
import { firstCalled, homeOfTest, ownReads, type Placed, placeTest } from "./place-test.ts";

export interface PlannedTests {
  readonly modules: readonly TestModulePlan[];
  /** `tests/test_features.py:test_add_ratios`, by cell. */
  readonly targetsByCell: ReadonlyMap<number, readonly string[]>;
  /** The same for cells that show what a call gives. */
  readonly recordedByCell: ReadonlyMap<number, readonly string[]>;
}

export function planTests(
  tests: readonly TestCell[],
  state: TestState,
  directory: Directory,
  rules: RewriteRules,
  pipelinePackage: string | undefined,
  calls: readonly RecordedCall[],
  readFiles: ReadFiles,
): PlannedTests {
  const namers = new Map<string, (wanted: string) => string>();
  const nameFor = (path: string, wanted: string): string => {
    const namer = namers.get(path) ?? createNamer([]);
    namers.set(path, namer);
    return namer(wanted);
  };
  // `map(fact, numbers)` is about `fact` too.
  const homeOf = (statements: readonly Statement[]): TestHome =>
    homeOfTest(
      statements,
      directory,
      firstCalled(statements, directory) ?? ownReads(statements, directory)[0]?.name,
    );
  const placed = [
    ...tests
      .filter((test) => test.statements.length > 0)
      .map((test) => placeTest(test, state, directory, rules, nameFor)),
    ...placeCalls(calls, homeOf, nameFor),
  ];
  const byPath = new Map<string, Placed[]>();
  for (const each of placed) {
    const list = byPath.get(each.path);
    if (list === undefined) byPath.set(each.path, [each]);
    else list.push(each);
  }
  const modules = [...byPath].map(([path, all]): TestModulePlan => {
    const isPipeline = all.every((each) => each.usesResults);
    const isMixed = !isPipeline && all.some((each) => each.usesResults);
    const statements = all.flatMap((each) => each.test.statements);
    const needed = importsFor(statements, path, directory);
    const fromPytest: ImportPlan[] = isMixed
      ? [{ module: "pytest", name: undefined, alias: undefined, level: 0 }]
      : [];
    const texts = all.flatMap((each) => each.parts.map(({ text }) => text));
    const parameters =
      pipelinePackage && texts.some((text) => /\bParameters\(/.test(text))
        ? [
            {
              module: `${pipelinePackage}.parameters`,
              name: "Parameters",
              alias: undefined,
              level: 0,
            },
          ]
        : [];
    const blocks = needed.blocks.map((each) => rewrite(each.statement, rules).text);
    return importInside({
      path,
      docstring: all.every((each) => each.recordedCells !== undefined)
        ? "What the notebook showed of calls when it was last run, as a regression test."
        : undefined,
      imports: withoutFutures([
        ...needed.imports,
        ...all.flatMap((each) => each.imports),
        ...fromPytest,
        ...parameters,
      ]),
      futures: [],
      isPipeline,
      pipeline:
        all.some((each) => each.usesResults) && pipelinePackage
          ? `${pipelinePackage}.pipeline`
          : undefined,
      parts: [
        ...blocks.map((text) => ({ text, reads: [] })),
        ...all.flatMap(({ parts, usesResults }) =>
          parts.map(({ text, statements }) => ({
            text: isMixed && usesResults ? `@pytest.mark.pipeline\n${text}` : text,
            reads: usesResults ? [] : readFiles(statements),
          })),
        ),
      ],
    });
  });
  const targetsOf = ({ path, names }: Placed): readonly string[] =>
    names.map((name) => `${path}:${name}`);
  const ofCells = placed.filter(({ recordedCells }) => recordedCells === undefined);
  return {
    modules,
    targetsByCell: new Map(
      ofCells.flatMap((each) => each.test.cells.map((cell) => [cell, targetsOf(each)] as const)),
    ),
    recordedByCell: new Map(
      placed.flatMap((each) =>
        (each.recordedCells ?? []).map((cell) => [cell, targetsOf(each)] as const),
      ),
    ),
  };
}
