import type { FollowedAnalysis } from "../../model/analysis.ts";
import type { CellProposal, Proposal } from "../../model/proposal.ts";
import { decide, type Decisions, examine, type Examination } from "../decide.ts";
import { defaultModule, isStructured, type Role, type Roles } from "../roles.ts";
import { divide, type Division } from "./divide.ts";
import { findParameterCells } from "./find-parameter-cells.ts";
import { joinCircles } from "./join-circles.ts";
import { nameDivisions } from "./name-divisions.ts";
import { nameModules } from "./name-modules.ts";
import { type SortedCell, sortCells } from "./sort-cells.ts";
import { describeWork, findKnowledge, type Work } from "./works.ts";

export interface Proposed {
  readonly proposal: Proposal;
  /** Of all cells, as they are read from a notebook that has the proposed tags. */
  readonly roles: Roles;
  /** Cells of one step that would have been several, had that been safe. */
  readonly together: readonly Together[];
}

export interface Together {
  readonly cells: readonly number[];
  /** Where the first reason begins. */
  readonly cell: number;
  readonly reasons: readonly string[];
}

/** How often a proposal is looked at again because the plan had to be coarser. */
const mostRounds = 6;

/**
 * Proposes tags for the untagged cells of a notebook in which no tag says what becomes a step or a module; `undefined` for others.
 * Where steps would have to merge to keep the notebook's results, the merged step is proposed.
 */
export function proposeTags(
  analysis: FollowedAnalysis,
  marked: Roles,
  packageName: string,
): Proposed | undefined {
  if (isStructured(marked)) return undefined;
  const { parameterCells, examination } = chooseParameters(analysis, marked, packageName);
  const forced = new Set<number>();
  const joined: Together[] = [];
  for (let round = 1; ; round++) {
    const sorted = sortCells({ analysis, marked, examination, parameterCells, forced });
    const divisions = join(divideCells(analysis, sorted, examination), joined);
    const tags = temporaryTags(sorted, divisions);
    const roles = rolesOf(marked, tags);
    const decisions = decide(analysis, roles, new Map(), packageName);
    const misplaced = findMisplaced(decisions, sorted, forced);
    const merged = findMerged(decisions);
    if (round < mostRounds && misplaced.length > 0) {
      for (const cell of misplaced) forced.add(cell);
      continue;
    }
    if (round < mostRounds && merged.length > 0) {
      joined.push(...merged);
      continue;
    }
    return writeProposal({ analysis, marked, sorted, divisions, decisions, joined });
  }
}

/** Parameters, as far as they keep no definition out of a module. */
function chooseParameters(
  analysis: FollowedAnalysis,
  marked: Roles,
  packageName: string,
): { readonly parameterCells: ReadonlyMap<number, string>; readonly examination: Examination } {
  const plain = examine(analysis, marked, packageName);
  const cells = new Map(findParameterCells(analysis, marked));
  while (cells.size > 0) {
    const roles = rolesOf(marked, new Map([...cells.keys()].map((cell) => [cell, "parameters"])));
    const examination = examine(analysis, roles, packageName);
    const obstructed = analysis.statements.filter(
      (each) =>
        plain.hoisting.hoistedByIndex.get(each.index)?.kind !== "constant" &&
        plain.hoisting.hoistedByIndex.has(each.index) &&
        !examination.hoisting.hoistedByIndex.has(each.index),
    );
    if (obstructed.length === 0) return { parameterCells: cells, examination };
    const read = new Set(obstructed.flatMap((each) => [...each.flow.exposed, ...each.flow.later]));
    const inTheWay = [...cells.keys()].filter((cell) =>
      analysis.statements.some(
        (each) => each.cell === cell && [...each.flow.possible].some((name) => read.has(name)),
      ),
    );
    for (const cell of inTheWay.length > 0 ? inTheWay : [...cells.keys()]) cells.delete(cell);
  }
  return { parameterCells: cells, examination: plain };
}

function divideCells(
  analysis: FollowedAnalysis,
  sorted: ReadonlyMap<number, SortedCell>,
  examination: Examination,
): readonly Division[] {
  const knowledge = findKnowledge(analysis, examination.names);
  const works: Work[] = [];
  for (const [cell, { kind }] of sorted)
    if (kind === "step") works.push(describeWork(cell, analysis, examination, knowledge));
  return divide(works);
}

/** Joins the divisions of cells that have to stay together, with all that stands between. */
function join(divisions: readonly Division[], joined: readonly Together[]): readonly Division[] {
  let current = divisions;
  for (const { cells } of joined) {
    const has = (division: Division): boolean =>
      division.works.some((each) => cells.includes(each.cell));
    const first = current.findIndex(has);
    const last = current.findLastIndex(has);
    if (first === -1 || first === last) continue;
    const parts = current.slice(first, last + 1);
    current = [...current.slice(0, first), mergeDivisions(parts), ...current.slice(last + 1)];
  }
  return current;
}

/** The purpose of the whole is that of its largest part. */
function mergeDivisions(parts: readonly Division[]): Division {
  const works = parts.flatMap((each) => each.works);
  const linesOf = (division: Division): number =>
    division.works.reduce((sum, each) => sum + each.lines, 0);
  const largest = parts
    .toSorted((a, b) => linesOf(b) - linesOf(a))
    .find((each) => each.purpose !== undefined);
  return { works, purpose: largest?.purpose };
}

type Tags = ReadonlyMap<number, string>;

function temporaryTags(
  sorted: ReadonlyMap<number, SortedCell>,
  divisions: readonly Division[],
): Tags {
  const tags = new Map<number, string>();
  for (const [cell, entry] of sorted) {
    const { kind } = entry;
    if (kind === "module") tags.set(cell, "module:core");
    else if (kind === "skip") tags.set(cell, `skip:${entry.reason}`);
    else if (kind !== "step" && kind !== "kept") tags.set(cell, kind);
  }
  for (const [i, { works }] of divisions.entries())
    for (const { cell } of works) tags.set(cell, `step:division_${i}`);
  return tags;
}

/** What the tags say, as it is read from a notebook that has them. */
function rolesOf(marked: Roles, tags: Tags): Roles {
  return new Map([...marked].map(([cell, role]) => [cell, roleOfTag(tags.get(cell)) ?? role]));
}

function roleOfTag(tag: string | undefined): Role | undefined {
  const [kind, name] = tag?.split(":") ?? [];
  switch (kind) {
    case "step":
      return { kind: "step", name, module: undefined, isProposed: true };
    case "module":
      return { kind: "module", module: name ?? "core", isPrivate: false };
    case "test":
      return { kind: "test", name: undefined };
    case "parameters":
      return { kind: "parameters", isInjected: false };
    case "imports":
      return { kind: "imports" };
    case "skip":
      return { kind: "skip", reason: name ?? "only displays" };
    default:
      return undefined;
  }
}

/** Cells that were to be modules or tests and have to run in a step. */
function findMisplaced(
  decisions: Decisions,
  sorted: ReadonlyMap<number, SortedCell>,
  forced: ReadonlySet<number>,
): readonly number[] {
  const cells = new Set<number>(decisions.testsInPlace.keys());
  for (const { statement } of decisions.run)
    if (sorted.get(statement.cell)?.kind === "module") cells.add(statement.cell);
  return [...cells].filter((cell) => !forced.has(cell));
}

/** Cells of divisions that the plan had to merge. */
function findMerged(decisions: Decisions): readonly Together[] {
  return decisions.flow.steps.flatMap(({ group }) => {
    const names = new Set(group.labels.flatMap((label) => label.name ?? []));
    if (names.size < 2) return [];
    const cells = [...new Set(group.statements.map((each) => each.statement.cell))];
    const reasons = group.merges.map((merge) => merge.reason);
    const cell = group.merges[0]?.cell ?? cells[0] ?? 1;
    return [{ cells, cell, reasons: [...new Set(reasons)].slice(0, 3) }];
  });
}

/** The last word on each group of cells that stay together. */
const lastWords = (joined: readonly Together[]): readonly Together[] =>
  joined.filter(
    (each, i) =>
      !joined.slice(i + 1).some((later) => each.cells.every((cell) => later.cells.includes(cell))),
  );

interface Outcome {
  readonly analysis: FollowedAnalysis;
  readonly marked: Roles;
  readonly sorted: ReadonlyMap<number, SortedCell>;
  readonly divisions: readonly Division[];
  readonly decisions: Decisions;
  readonly joined: readonly Together[];
}

function writeProposal({
  analysis,
  marked,
  sorted,
  divisions,
  decisions,
  joined,
}: Outcome): Proposed {
  const { names, hoisting } = decisions;
  const named = nameDivisions(divisions, analysis, names, new Set(analysis.bound));
  const moduleCells = [...sorted].filter(([, { kind }]) => kind === "module").map(([cell]) => cell);
  const home = analysis.notebook.defaultModule ?? defaultModule;
  const moduleByCell = joinCircles(nameModules(analysis, moduleCells, hoisting), hoisting, home);
  const together = lastWords(joined);
  const isTogether = new Set(together.flatMap((each) => each.cells));
  const cells: CellProposal[] = [];
  for (const [cell, entry] of sorted) {
    if (entry.kind === "kept") {
      if (entry.reason !== undefined) cells.push({ cell, tags: [], reason: entry.reason });
      continue;
    }
    const step = named.find((each) => each.works.some((work) => work.cell === cell));
    if (step !== undefined) {
      const reason = [step.reason, ...(isTogether.has(cell) ? ["not safe to divide"] : [])];
      cells.push({
        cell,
        tags: [`step:${step.name}`],
        reason: reason.filter((each) => each !== "").join("; "),
      });
    } else if (entry.kind === "module")
      cells.push({
        cell,
        tags: [`module:${moduleByCell.get(cell) ?? "core"}`],
        reason: entry.reason,
      });
    else if (entry.kind !== "step") cells.push({ cell, tags: [entry.kind], reason: entry.reason });
  }
  const tags = new Map(
    cells.flatMap(({ cell, tags: [tag], reason }) =>
      tag === undefined ? [] : [[cell, tag === "skip" ? `skip:${reason}` : tag]],
    ),
  );
  return { proposal: { cells }, roles: rolesOf(marked, tags), together };
}
