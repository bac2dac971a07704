import type { Analysis, Statement } from "../../model/analysis.ts";
import { type Node, walk } from "../../python/ast.ts";
import { builtinNames } from "../../python/builtins.ts";
import type { Examination } from "../decide.ts";
import { headingOf } from "../prose/headings.ts";
import { bareCallOf } from "../tests/test-definitions.ts";
import { fullName } from "./calls.ts";
import { findTestFunctions, holdsAssert, isTestFunction } from "./test-functions.ts";

/** Builtins that do something besides computing. */
const loud =
  /^(?:print|input|open|exec|eval|compile|next|setattr|delattr|exit|quit|globals|locals|vars|breakpoint|help|__import__|id|hash)$/;

/** Modules whose functions only compute, but for the names below. */
const quietModules =
  /^(?:math|cmath|numpy|pandas|re|itertools|functools|collections|operator|string|statistics|fractions|decimal|datetime|copy|typing|dataclasses|enum|abc|textwrap|bisect|heapq|scipy)(?:\.|$)/;
const notQuiet =
  /(?:^|\.)(?:random|seed|set_\w+|now|today|utcnow|read_\w+|load\w*|save\w*|fromfile|tofile|seterr|options?|rand\w*)(?:\.|$)/;

export interface TestQuestion {
  readonly analysis: Analysis;
  readonly examination: Examination;
  /** Names of test functions that are only called by themselves. */
  readonly testFunctions: ReadonlySet<string>;
}

export function askForTests(analysis: Analysis, examination: Examination): TestQuestion {
  return { analysis, examination, testFunctions: findTestFunctions(analysis.statements) };
}

/**
 * Can the cell be a test of its own? It asserts what functions of the package give, or defines test functions; under a heading such as "Tests" it
 * may do more, as long as it asserts. It leaves no variable, which the notebook would show at its end, and running it elsewhere, or not at all,
 * changes nothing for the cells around it.
 */
export function isSafeTest(statements: readonly Statement[], question: TestQuestion): boolean {
  const { analysis, examination, testFunctions } = question;
  const code = statements.filter((each) => each.kind !== "import");
  const isOwnTest = (each: Statement): boolean =>
    isTestFunction(each) && [...each.flow.possible].every((name) => isFree(name, testFunctions));
  const isKnown = (each: Statement): boolean =>
    each.node.nodeType === "Assert" ||
    isOwnTest(each) ||
    isCallOfTest(each, statements, testFunctions);
  if (code.some(({ kind, flow }) => kind === "other" && [...flow.possible].some(isShown)))
    return false;
  const holdsTest = code.some((each) => isOwnTest(each) || holdsAssert(each.node));
  if (!holdsTest || !(code.every(isKnown) || isUnderTests(statements, analysis))) return false;
  const cells = new Set(statements.map((each) => each.cell));
  const bound = new Set(code.flatMap((each) => [...each.flow.possible]));
  const isReadElsewhere = analysis.statements.some(
    (each) =>
      !cells.has(each.cell) &&
      !isInCellOfCalls(each, question) &&
      each.uses.some((use) => bound.has(use.name)),
  );
  if (isReadElsewhere) return false;
  const callsOwn = code.some((each) =>
    [...each.flow.exposed, ...each.flow.later].some(
      (name) => !bound.has(name) && isDefinition(name, examination),
    ),
  );
  return callsOwn && code.every((each) => isQuiet(each, question, new Set(bound), true));
}

/** Does the cell only call test functions, which cells that become tests define? */
export function onlyRunsTests(
  statements: readonly Statement[],
  question: TestQuestion,
  isTestCell: (cell: number) => boolean,
): boolean {
  const { analysis, testFunctions } = question;
  const called = new Set(statements.map((each) => bareCallOf(each) ?? ""));
  const makers = analysis.statements.filter(
    (each) => isTestFunction(each) && [...each.flow.possible].some((name) => called.has(name)),
  );
  return (
    statements.length > 0 &&
    statements.every((each) => isCallOfTest(each, analysis.statements, testFunctions)) &&
    makers.every(({ cell }) => isTestCell(cell))
  );
}

/** pytest calls each test once; a name that is used otherwise is no mere test. */
const isFree = (name: string, testFunctions: ReadonlySet<string>): boolean =>
  testFunctions.has(name) || name.startsWith("test_");

function isCallOfTest(
  statement: Statement,
  statements: readonly Statement[],
  testFunctions: ReadonlySet<string>,
): boolean {
  const called = bareCallOf(statement);
  return (
    called !== undefined &&
    testFunctions.has(called) &&
    statements.some((each) => isTestFunction(each) && each.flow.possible.has(called))
  );
}

/** It is called in a cell that does nothing else, and that can be left out with it. */
function isInCellOfCalls({ cell }: Statement, { analysis, testFunctions }: TestQuestion): boolean {
  const own = analysis.statements.filter((each) => each.cell === cell);
  return own.every((each) => isCallOfTest(each, analysis.statements, testFunctions));
}

const isShown = (name: string): boolean => !name.startsWith("_");

function isUnderTests(statements: readonly Statement[], { notebook }: Analysis): boolean {
  const cell = statements[0]?.cell;
  const title = cell === undefined ? undefined : headingOf(notebook, cell)?.title;
  return /^(?:unit |regression |some |simple )?tests?(?:ing)?\b(?: cases?)?[.:]?$/i.test(
    title ?? "",
  );
}

const isDefinition = (name: string, { names, hoisting }: Examination): boolean => {
  const info = names.get(name);
  return (
    info?.kind === "definition" &&
    info.bindings.every(
      (each) => hoisting.hoistedByIndex.get(each.statement.index)?.isShared === false,
    )
  );
};

/**
 * Does running it only compute? Functions that it calls are looked into.
 * @param isOfCell it is of the cell in question, which may read variables and change what it made itself
 */
function isQuiet(
  statement: Statement,
  question: TestQuestion,
  seen: Set<string>,
  isOfCell: boolean,
): boolean {
  if (statement.globalWrites.size > 0 || statement.processState !== undefined) return false;
  if (statement.plots || statement.dynamic !== undefined) return false;
  const { examination, analysis } = question;
  const { names, hoisting } = examination;
  const touched = analysis.touchedByIndex.get(statement.index) ?? statement.mutated;
  for (const name of [...statement.flow.exposed, ...statement.flow.later]) {
    if (seen.has(name)) continue;
    const info = names.get(name);
    if (info === undefined) {
      if (!builtinNames.has(name)) return false;
      continue;
    }
    if (info.kind === "import" || info.kind === "import-block") continue;
    if (touched.has(name)) return false;
    if (info.kind === "variable" && isOfCell) continue;
    if (
      !info.bindings.every(
        (each) => hoisting.hoistedByIndex.get(each.statement.index)?.isShared === false,
      )
    )
      return false;
    seen.add(name);
    if (!info.bindings.every((each) => isQuiet(each.statement, question, seen, false)))
      return false;
  }
  return callsQuietly(statement.node, examination);
}

function callsQuietly(node: Node, { names }: Examination): boolean {
  let isFine = true;
  walk(node, (at) => {
    if (at.nodeType === "Await" || at.nodeType === "Yield" || at.nodeType === "YieldFrom")
      isFine = false;
    if (at.nodeType === "Call") {
      const path = fullName(at.func, names);
      const isUnknownImport =
        path?.includes(".") === true || (path !== undefined && !builtinNames.has(path));
      if (
        path !== undefined &&
        (isUnknownImport ? !quietModules.test(path) || notQuiet.test(path) : loud.test(path))
      )
        isFine = false;
    }
    return isFine;
  });
  return isFine;
}
