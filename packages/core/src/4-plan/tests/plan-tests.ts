import type { NameUse, Statement } from "../../model/analysis.ts";
import type { ImportPlan, TestModulePlan } from "../../model/plan.ts";
import { walk } from "../../python/ast.ts";
import { builtinNames } from "../../python/builtins.ts";
import { indentCode } from "../../python/indent.ts";
import { findAliases } from "../../python/aliases.ts";
import { findChanges } from "../changes/find-changes.ts";
import { rewrite, type RewriteRules } from "../rewrite/edits.ts";
import { type Directory, importsFor } from "../imports/module-imports.ts";
import { withoutFutures } from "../modules/plan-modules.ts";
import type { RecordedCall } from "../recorded/find-calls.ts";
import { placeCalls, type TestHome } from "../recorded/place-calls.ts";
import { findNestedNames } from "../steps/results.ts";
import type { RunStatement } from "../steps/run-statements.ts";
import type { Selection } from "../select.ts";
import { createNamer } from "../steps/step-names.ts";
import { bareCallOf, canStandAlone, isTest, moveTest } from "./test-definitions.ts";

export type TestCell = Selection["tests"][number];

/** What tests may read of a run. */
export interface TestState {
  /** Everything that is kept, definitions among it. */
  readonly statements: readonly Statement[];
  readonly run: readonly RunStatement[];
  /** Variables that are surely bound when the pipeline is done. */
  readonly bound: ReadonlySet<string>;
  readonly fields: ReadonlySet<string>;
  /** Fields whose default is a list or another thing that code can change. */
  readonly changeableFields: ReadonlySet<string>;
  readonly isVariable: (name: string) => boolean;
  /** What calls of a function have to pass. */
  readonly threadedByName: ReadonlyMap<string, readonly string[]>;
  /** Imports that stay in their place, and by name of a definition those that it makes. */
  readonly inPlace: ReadonlySet<string>;
  readonly importingByName: ReadonlyMap<string, readonly string[]>;
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
    const [imported] = state.inPlace.has(name) ? [name] : (state.importingByName.get(name) ?? []);
    if (imported !== undefined) return `\`${imported}\` can only be imported there`;
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
      // It reads the default of `Parameters`, which no cell may have changed.
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

export interface PlannedTests {
  readonly modules: readonly TestModulePlan[];
  /** `tests/test_features.py:test_add_ratios`, by cell. */
  readonly targetsByCell: ReadonlyMap<number, readonly string[]>;
  /** The same for cells that show what a call gives. */
  readonly recordedByCell: ReadonlyMap<number, readonly string[]>;
}

/** A test function, or several that stay together, in its file. */
export interface Placed {
  readonly path: string;
  readonly text: string;
  readonly usesResults: boolean;
  readonly imports: readonly ImportPlan[];
  readonly test: TestCell;
  readonly names: readonly string[];
  /** It compares with what these cells showed. */
  readonly recordedCells?: readonly number[];
}

export function planTests(
  tests: readonly TestCell[],
  state: TestState,
  directory: Directory,
  rules: RewriteRules,
  pipelinePackage: string | undefined,
  calls: readonly RecordedCall[],
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
    const parameters =
      all.some((each) => /\bParameters\(\)/.test(each.text)) && pipelinePackage
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
    return {
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
      body: [
        ...blocks,
        ...all.map((each) =>
          isMixed && each.usesResults ? `@pytest.mark.pipeline\n${each.text}` : each.text,
        ),
      ].join("\n\n\n"),
    };
  });
  const targetsOf = ({ path, names }: Placed): readonly string[] =>
    names.map((name) => `${path}:${name}`);
  const ofCells = placed.filter(({ recordedCells }) => recordedCells === undefined);
  return {
    modules,
    targetsByCell: new Map(ofCells.map((each) => [each.test.cell, targetsOf(each)])),
    recordedByCell: new Map(
      placed.flatMap((each) =>
        (each.recordedCells ?? []).map((cell) => [cell, targetsOf(each)] as const),
      ),
    ),
  };
}

/** The test file of the module whose function is called first. */
function homeOfTest(
  statements: readonly Statement[],
  directory: Directory,
  called = firstCalled(statements, directory),
): TestHome {
  const module = called === undefined ? undefined : directory.moduleByName.get(called);
  const file = module === undefined ? "pipeline" : module.split(".").slice(1).join("_") || module;
  const subject = called ?? firstAsserted(statements) ?? "";
  return { path: `tests/test_${file}.py`, subject: snakeCase(subject) };
}

function placeTest(
  test: TestCell,
  state: TestState,
  directory: Directory,
  rules: RewriteRules,
  nameFor: (path: string, wanted: string) => string,
): Placed {
  const { path, subject: said } = homeOfTest(test.statements, directory);
  const namer = (wanted: string): string => nameFor(path, wanted);
  const reads = readsOfTest(test, state);
  const fixtures = reads.filter(
    (name) => !state.fields.has(name) || state.run.some((each) => each.flow.possible.has(name)),
  );
  const fields = reads.filter((name) => !fixtures.includes(name));
  const tested = new Set(test.statements.filter(isTest).flatMap(({ flow }) => [...flow.possible]));
  const texts = test.statements
    .filter((each) => each.kind !== "import" && each.kind !== "import-block")
    // pytest calls the test functions.
    .filter((each) => !tested.has(bareCallOf(each) ?? ""))
    .map((each) => ({ each, ...rewrite(each, rules) }));
  const imports = texts.flatMap((each) => each.imports);
  const prelude = [
    ...fixtures.map((name) => `${name} = results.${name}`),
    ...fields.map((name) => `${name} = Parameters().${name}`),
  ];
  const own = texts.filter(({ each }) => isTest(each));
  if (
    own.length > 0 &&
    texts.every(
      ({ each }) =>
        each.kind === "function" || each.kind === "class" || each.pureValue !== undefined,
    ) &&
    prelude.length === 0 &&
    own.every(({ each }) => canStandAlone(each))
  ) {
    // The cell holds pytest functions: they move as they are.
    const moved = texts.map(({ each, text }) => moveTest(each, text, said, namer));
    return {
      path,
      text: moved.map(({ text }) => text).join("\n\n\n"),
      usesResults: false,
      imports,
      test,
      names: moved.flatMap(({ name }) => name ?? []),
    };
  }
  const subject = said === "" ? `cell_${test.cell}` : said;
  const name = namer(
    test.name === undefined
      ? `test_${subject}`
      : test.name.startsWith("test")
        ? test.name
        : `test_${test.name}`,
  );
  const calls = own
    .filter(({ each }) => each.kind === "function")
    .map(({ each }) => `${[...each.flow.possible][0] ?? ""}()`); // a test that was defined in the cell is run there
  const body = [
    ...prelude,
    ...texts.map(({ text }) => text),
    ...(own.length > 0 ? calls : []),
  ].join("\n");
  const isAsync = /\bawait\b/.test(body);
  const text = isAsync
    ? `def ${name}(${fixtures.length > 0 ? "results" : ""}):\n    async def check():\n${indentCode(body, 8)}\n\n    asyncio.run(check())`
    : `def ${name}(${fixtures.length > 0 ? "results" : ""}):\n${indentCode(body === "" ? "pass" : body, 4)}`;
  const asyncio: readonly ImportPlan[] = isAsync
    ? [{ module: "asyncio", name: undefined, alias: undefined, level: 0 }]
    : [];
  return {
    path,
    text,
    usesResults: fixtures.length > 0,
    imports: [...imports, ...asyncio],
    test,
    names: [name],
  };
}

/** `SweepingLift` → `sweeping_lift`; other names stay. */
function snakeCase(name: string): string {
  return name
    .replace(/([a-z0-9])([A-Z])/g, "$1_$2")
    .replace(/^[A-Z][a-z0-9_]/, (start) => start.toLowerCase())
    .replace(/_[A-Z](?=[a-z])/g, (part) => part.toLowerCase());
}

/** The first function or class of the package that the test uses, by place in the text. */
function firstCalled(statements: readonly Statement[], directory: Directory): string | undefined {
  const own = ownReads(statements, directory);
  return own.find(({ parent }) => parent?.nodeType === "Call")?.name;
}

function ownReads(statements: readonly Statement[], directory: Directory): readonly NameUse[] {
  return statements.flatMap(({ uses }) =>
    uses.filter(({ kind, name }) => kind === "read" && directory.moduleByName.has(name)),
  );
}

function firstAsserted(statements: readonly Statement[]): string | undefined {
  let name: string | undefined;
  for (const { node } of statements) {
    walk(node, (at) => {
      if (name === undefined && at.nodeType === "Assert") {
        walk(at.test, (inner) => {
          if (inner.nodeType === "Name" && !builtinNames.has(inner.id)) name ??= inner.id;
        });
      }
      return name === undefined;
    });
  }
  return name;
}
