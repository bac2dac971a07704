import type { NameUse, Statement } from "../../model/analysis.ts";
import type { ImportPlan } from "../../model/plan.ts";
import { walk } from "../../python/ast.ts";
import { builtinNames } from "../../python/builtins.ts";
import { indentCode } from "../../python/indent.ts";
import type { Directory } from "../imports/module-imports.ts";
import type { TestHome } from "../recorded/place-calls.ts";
import { rewrite, type RewriteRules } from "../rewrite/edits.ts";
import { readsOfTest, type TestCell, type TestState } from "./obstacle-to-test.ts";
import {
  bareCallOf,
  canStandAlone,
  isAsyncTest,
  isTest,
  moveTest,
  runsTests,
} from "./test-definitions.ts";

/** A test function, or several that stay together, in its file. */
export interface Placed {
  readonly path: string;
  /** Each with the code that runs where it is called; none for what only stands there. */
  readonly parts: readonly { readonly text: string; readonly statements: readonly Statement[] }[];
  readonly usesResults: boolean;
  readonly imports: readonly ImportPlan[];
  readonly test: TestCell;
  readonly names: readonly string[];
  /** It compares with what these cells showed. */
  readonly recordedCells?: readonly number[];
}

/** The test file of the module whose function is called first. */
export function homeOfTest(
  statements: readonly Statement[],
  directory: Directory,
  called: string | undefined = firstCalled(statements, directory),
): TestHome {
  const module = called === undefined ? undefined : directory.moduleByName.get(called);
  const file = module === undefined ? "pipeline" : module.split(".").slice(1).join("_") || module;
  const subject = called ?? firstAsserted(statements) ?? "";
  return { path: `tests/test_${file}.py`, subject: snakeCase(subject) };
}

/** Writes a test cell as pytest functions, in the file of what it is about. */
export function placeTest(
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
    .filter((each) => !tested.has(bareCallOf(each) ?? "") && !(tested.size > 0 && runsTests(each)))
    .map((each) => ({ each, ...rewrite(each, rules) }));
  const imports = texts.flatMap((each) => each.imports);
  const prelude = [
    ...fixtures.map((name) => `${name} = results.${name}`),
    ...fields.map((name) => `${name} = Parameters(${state.testedArguments}).${name}`),
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
      parts: moved.map(({ text, name }, i) => {
        const own = texts[i];
        return { text, statements: name === undefined || own === undefined ? [] : [own.each] };
      }),
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
    .map(({ each }) => `${isAsyncTest(each) ? "await " : ""}${[...each.flow.possible][0] ?? ""}()`); // a test that was defined in the cell is run there
  const body = [
    ...prelude,
    ...texts.map(({ text }) => text),
    ...(own.length > 0 ? calls : []),
  ].join("\n");
  const isAsync =
    own.some(({ each }) => isAsyncTest(each)) || /\bawait\b|\basync\s+(?:for|with)\b/.test(body);
  const text = isAsync
    ? `def ${name}(${fixtures.length > 0 ? "results" : ""}):\n    async def check():\n${indentCode(body, 8)}\n\n    asyncio.run(check())`
    : `def ${name}(${fixtures.length > 0 ? "results" : ""}):\n${indentCode(body === "" ? "pass" : body, 4)}`;
  const asyncio: readonly ImportPlan[] = isAsync
    ? [{ module: "asyncio", name: undefined, alias: undefined, level: 0 }]
    : [];
  return {
    path,
    parts: [{ text, statements: test.statements }],
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
export function firstCalled(
  statements: readonly Statement[],
  directory: Directory,
): string | undefined {
  const own = ownReads(statements, directory);
  return own.find(({ parent }) => parent?.nodeType === "Call")?.name;
}

export function ownReads(
  statements: readonly Statement[],
  directory: Directory,
): readonly NameUse[] {
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
