import type { Analysis, Statement } from "../../model/analysis.ts";
import { type Node, walk } from "../../python/ast.ts";
import { textOf } from "../../python/source.ts";
import type { Examination } from "../decide.ts";
import { type Heading, headingOf } from "../prose/headings.ts";
import { type CallFinder, createCallFinder, type FoundCall } from "./calls.ts";
import type { Names } from "../names.ts";
import { isDefinition } from "../steps/find-closure-merges.ts";
import { purposes } from "./purposes/index.ts";
import type { PurposeName, StatementFacts } from "./purposes/purpose.ts";
import { setsOptions } from "./purposes/set-up.ts";

/** A cell that is part of a step, with what it is for. */
export interface Work {
  readonly cell: number;
  readonly heading: Heading | undefined;
  readonly statements: readonly StatementFacts[];
  /** What it is for; `undefined` where nothing known shows it. */
  readonly purpose: PurposeName | undefined;
  /** What shows that. */
  readonly evidence: string | undefined;
  /** Lines that it gives a step, about as the formatter lays them out. */
  readonly lines: number;
  readonly binds: ReadonlySet<string>;
  readonly reads: ReadonlySet<string>;
  /** All that a step does for it is to bind names to what stands beside the steps. */
  readonly onlyBinds: boolean;
}

/** What is known of the whole notebook. */
export interface Knowledge {
  readonly callsOf: CallFinder;
  readonly mappings: ReadonlySet<string>;
}

export function findKnowledge({ statements }: Analysis, names: Names): Knowledge {
  return { callsOf: createCallFinder(names), mappings: findMappings(statements) };
}

/** Names that are bound to dictionaries, and to nothing else. */
function findMappings(statements: readonly Statement[]): ReadonlySet<string> {
  const found = new Map<string, boolean>();
  for (const { node, flow } of statements) {
    const value =
      node.nodeType === "Assign" || node.nodeType === "AnnAssign" ? node.value : undefined;
    for (const name of flow.possible)
      found.set(name, found.get(name) !== false && isMapping(value ?? undefined, found));
  }
  return new Set([...found].flatMap(([name, holds]) => (holds ? [name] : [])));
}

function isMapping(node: Node | undefined, known: ReadonlyMap<string, boolean>): boolean {
  if (node?.nodeType === "Dict" || node?.nodeType === "DictComp") return true;
  if (node?.nodeType !== "Call") return false;
  const { func } = node;
  const name = func.nodeType === "Name" ? func.id : func.nodeType === "Attribute" ? func.attr : "";
  if (/^(?:dict|defaultdict|OrderedDict|Counter)$/.test(name)) return true;
  const [first] = node.args;
  const copied = func.nodeType === "Attribute" && name === "copy" ? (first ?? func.value) : first;
  return (
    /^(?:deep)?copy$/.test(name) && copied?.nodeType === "Name" && known.get(copied.id) === true
  );
}

export function describeWork(
  cell: number,
  analysis: Analysis,
  { hoisting }: Examination,
  knowledge: Knowledge,
): Work {
  const own = analysis.statements.filter(
    (each) => each.cell === cell && !hoisting.hoistedByIndex.has(each.index),
  );
  const run = own.filter(
    (each) => !each.isPure && each.kind !== "import" && each.kind !== "import-block",
  );
  const { versionByIndex } = hoisting;
  const work = describeStatements(cell, run, analysis, knowledge);
  // Of what stands beside the steps a step only binds the name.
  const versions = run.filter((each) => versionByIndex.has(each.index));
  const isBeside = analysis.statements.some(
    (each) => each.cell === cell && hoisting.besideByIndex.has(each.index),
  );
  const elsewhere = versions.reduce((sum, each) => sum + countLines(each) - 1, 0);
  return {
    ...work,
    lines: work.lines - elsewhere,
    onlyBinds: isBeside && versions.length === run.length,
  };
}

/** What statements of a step are for that begin in a cell. */
export function describeStatements(
  cell: number,
  run: readonly Statement[],
  { notebook }: Analysis,
  { callsOf, mappings }: Knowledge,
): Work {
  // What is defined does not run yet: calls count where the function is called.
  const statements = run.map((statement) => ({
    statement,
    calls: isDefinition(statement) ? [] : callsOf(statement),
    mappings,
  }));
  const found = findPurpose(statements);
  return {
    cell,
    heading: headingOf(notebook, cell),
    statements,
    purpose: found?.purpose,
    evidence: found?.evidence,
    lines: run.reduce((sum, each) => sum + countLines(each), 0),
    binds: new Set(run.flatMap((each) => [...each.flow.possible])),
    reads: new Set(run.flatMap((each) => [...each.flow.exposed, ...each.flow.later])),
    onlyBinds: false,
  };
}

/** The first purpose in the order of the list that a statement shows; of drawing and preparing, the one that most lines are for. */
function findPurpose(
  statements: readonly StatementFacts[],
): { readonly purpose: PurposeName; readonly evidence: string } | undefined {
  const linesByPurpose = new Map<PurposeName, { evidence: string; lines: number }>();
  for (const each of statements) {
    const facts = { ...each, calls: tellingCalls(each) };
    for (const purpose of purposes) {
      const evidence = purpose.findEvidence(facts);
      if (evidence === undefined) continue;
      const lines = countLines(facts.statement);
      const known = linesByPurpose.get(purpose.name);
      if (known === undefined) linesByPurpose.set(purpose.name, { evidence, lines });
      else known.lines += lines;
      // What draws may prepare data for that in the same breath.
      if (purpose.name === "plot" || purpose.name === "evaluate") break;
    }
  }
  // A file that is written and then looked at is not loaded.
  if (writesFirst(statements)) linesByPurpose.delete("load");
  const [plot, transform] = [linesByPurpose.get("plot"), linesByPurpose.get("transform")];
  if (plot !== undefined && transform !== undefined && transform.lines > plot.lines)
    linesByPurpose.delete("plot");
  // Options in a cell that does something else are part of that; a cell of options alone is a purpose of its own.
  const isMixed = statements.some((each) => !setsOptions(each));
  for (const { name } of purposes) {
    const found = linesByPurpose.get(name);
    if (found === undefined || (name === "set-up" && isMixed)) continue;
    return { purpose: name, evidence: found.evidence };
  }
  return undefined;
}

/** What a function computes on the way to a figure is gone when it is drawn: such a call is for the figure. */
function tellingCalls({ statement, calls }: StatementFacts): readonly FoundCall[] {
  const isForFigure = statement.plots && statement.flow.possible.size === 0;
  const direct = calls.filter((each) => each.via === undefined);
  return isForFigure && calls.length > direct.length ? direct : calls;
}

function writesFirst(statements: readonly StatementFacts[]): boolean {
  const shows = (facts: StatementFacts, call: FoundCall, name: PurposeName): boolean =>
    purposes.find((each) => each.name === name)?.findEvidence({ ...facts, calls: [call] }) !==
    undefined;
  for (const facts of statements)
    for (const call of facts.calls) {
      if (shows(facts, call, "load")) return false;
      if (shows(facts, call, "write")) return true;
    }
  return false;
}

/** Lines of a statement with its comments; long ones are broken up by the formatter, a collection into a line for each element. */
function countLines({ source, block, node }: Statement): number {
  let laidOut = 1;
  walk(node, (at) => {
    const isList = at.nodeType === "List" || at.nodeType === "Tuple" || at.nodeType === "Set";
    if ((isList || at.nodeType === "Dict") && textOf(source, at).length > 84)
      laidOut += 1 + (isList ? at.elts : at.keys).length;
  });
  return Math.max(laidOut, countWritten(source.text.slice(block.start, block.end)));
}

function countWritten(text: string): number {
  const lines = text.trim().split("\n");
  return lines.reduce(
    (sum, line) => sum + (line.length > 84 ? 1 + Math.ceil(line.length / 50) : 1),
    0,
  );
}
