import type { Statement } from "../../model/analysis.ts";
import { findClosureMerges, isDefinition, type Merge } from "./find-closure-merges.ts";
import type { Hoisting } from "../hoisting/hoist.ts";
import { gatherSteps } from "./gather-steps.ts";
import type { RunStatement } from "./run-statements.ts";

/** Statements that become one function, and why others joined them. */
export interface Group {
  readonly statements: readonly RunStatement[];
  /** The tag or proposal that named it; several where groups had to merge. */
  readonly labels: readonly Label[];
  readonly merges: readonly Merge[];
}

export interface Label {
  readonly name: string | undefined;
  readonly module: string | undefined;
  /** Position of the first cell. */
  readonly cell: number;
}

/**
 * Groups statements by their label, then merges groups where a name or a closure may not cross from one to the next.
 * @param labelOf what the statement's cell is called; statements of equal labels in a row are one group
 * @param fields names of `Parameters`, which every step may read
 */
export function groupSteps(
  statements: readonly RunStatement[],
  labelOf: (statement: Statement) => Label & { readonly key: string },
  fields: ReadonlySet<string>,
  { kept, mustGather, lastRunByIndex, hoisting }: GroupOptions,
): readonly Group[] {
  const stretches: { statements: RunStatement[]; key: string }[] = [];
  for (const each of statements) {
    const { key } = labelOf(each.statement);
    const last = stretches.at(-1);
    if (last?.key === key) last.statements.push(each);
    else stretches.push({ statements: [each], key });
  }
  const gathered = gatherSteps(stretches, kept);
  const local = new Map(
    statements.map((each) => [each.statement.index, localPart(each, hoisting.moduleVariables)]),
  );
  const localOf = (each: RunStatement): RunStatement => local.get(each.statement.index) ?? each;
  const separate: readonly Group[] = gathered.map((stretch) => {
    const [first] = stretch.statements;
    const { key: _, ...label } = labelOf((first as RunStatement).statement);
    return { statements: stretch.statements.map(localOf), labels: [label], merges: [] };
  });
  const whole = new Map(statements.map((each) => [each.statement.index, each]));
  const byName = mustGather
    ? findNameMerges(
        gathered.flatMap(({ statements: all }) => all),
        labelOf,
      )
    : [];
  const passed = new Set<number>();
  for (;;) {
    const merges = [
      ...findClosureMerges(statements.map(localOf), hoisting, lastRunByIndex, passed),
      ...byName,
    ];
    let current = applyMerges(separate, merges);
    for (
      let more = findUnboundMerges(current, fields);
      more.length > 0;
      more = findUnboundMerges(current, fields)
    )
      current = applyMerges(current, more);
    const before = passed.size;
    for (const { statements: own, labels } of current)
      if (labels.length > mostParts || (labels.length > 1 && countLines(own) > mostLines))
        for (const each of own) if (canBePassed(each)) passed.add(each.statement.index);
    if (passed.size === before)
      return current.map((group) => ({
        ...group,
        statements: group.statements.map((each) => whole.get(each.statement.index) ?? each),
      }));
  }
}

/** Where a function or class keeps more than that together, it is passed on to the steps that use it, as a value. */
const mostLines = 60;
const mostParts = 4;

/** Lines of code, as the author laid them out. */
export function countLines(statements: readonly RunStatement[]): number {
  return statements.reduce((sum, { statement: { source, block } }) => {
    const text = source.text.slice(block.start, block.end);
    return sum + text.split("\n").length;
  }, 0);
}

/** What rebinds variables, itself or through others, has to stand beside them. */
const canBePassed = ({ statement, flow, writers }: RunStatement): boolean =>
  isDefinition(statement) && flow.possible.size === 1 && writers.size === 0;

export interface GroupOptions {
  /** All statements that the package keeps. */
  readonly kept: readonly Statement[];
  /** As in Kale, steps of one name are one step, with all that stands between them. */
  readonly mustGather: boolean;
  /** As in the analysis. */
  readonly lastRunByIndex: ReadonlyMap<number, number>;
  readonly hoisting: Hoisting;
}

/** Variables of the steps' module are there for all steps: they tie none together. */
function localPart(each: RunStatement, moduleVariables: ReadonlySet<string>): RunStatement {
  if (moduleVariables.size === 0) return each;
  const only = (names: ReadonlySet<string>): ReadonlySet<string> =>
    new Set([...names].filter((name) => !moduleVariables.has(name)));
  const { exposed, definite, possible, deleted, later } = each.flow;
  return {
    ...each,
    escaping: only(each.escaping),
    writers: only(each.writers),
    flow: {
      exposed: only(exposed),
      definite: only(definite),
      possible: only(possible),
      deleted: only(deleted),
      later: only(later),
    },
  };
}

function findNameMerges(
  statements: readonly RunStatement[],
  labelOf: (statement: Statement) => Label & { readonly key: string },
): readonly Merge[] {
  const firstByName = new Map<string, RunStatement>();
  return statements.flatMap((each): readonly Merge[] => {
    const { name, cell } = labelOf(each.statement);
    if (name === undefined) return [];
    const first = firstByName.get(name) ?? each;
    firstByName.set(name, first);
    if (first === each) return [];
    const reason = `cells of the step \`${name}\` stand apart (cell ${cell})`;
    return [{ from: first.statement.index, to: each.statement.index, cell, reason }];
  });
}

/** A name that is perhaps not bound at the end of a group, and that a later one reads. */
function findUnboundMerges(
  groups: readonly Group[],
  fields: ReadonlySet<string>,
): readonly Merge[] {
  const available = new Set<string>(fields);
  const uncertain = new Map<string, Group>();
  const merges: Merge[] = [];
  for (const group of groups) {
    const flow = groupFlow(group.statements);
    for (const name of [...flow.exposed, ...flow.later]) {
      const origin = uncertain.get(name);
      if (origin === undefined || available.has(name)) continue;
      const from = origin.statements[0]?.statement;
      const to = group.statements.at(-1)?.statement;
      const leaves = origin.statements.findLast(
        ({ flow: own }) => own.possible.has(name) || own.deleted.has(name),
      );
      const reader = group.statements.find(
        ({ flow: own }) => own.exposed.has(name) || own.later.has(name),
      );
      const cell = leaves?.statement.cell ?? from?.cell ?? 0;
      const reason = `\`${name}\` may not be bound after cell ${cell}, and cell ${reader?.statement.cell ?? 0} reads it`;
      if (from && to) merges.push({ from: from.index, to: to.index, cell, reason });
    }
    for (const name of flow.deleted) {
      available.delete(name);
      uncertain.set(name, group);
    }
    for (const name of flow.possible) {
      if (flow.definite.has(name)) {
        available.add(name);
        uncertain.delete(name);
      } else if (!available.has(name)) uncertain.set(name, uncertain.get(name) ?? group);
    }
  }
  return merges;
}

export interface GroupFlow {
  readonly exposed: ReadonlySet<string>;
  readonly definite: ReadonlySet<string>;
  readonly possible: ReadonlySet<string>;
  readonly deleted: ReadonlySet<string>;
  readonly later: ReadonlySet<string>;
}

/** What statements that run one after the other do together. `later` are reads of closures that nothing in the group has surely bound before. */
export function groupFlow(statements: readonly RunStatement[]): GroupFlow {
  const exposed = new Set<string>();
  const definite = new Set<string>();
  const possible = new Set<string>();
  const deleted = new Set<string>();
  const later = new Set<string>();
  for (const { flow } of statements) {
    for (const name of flow.exposed) if (!definite.has(name)) exposed.add(name);
    for (const name of flow.later) if (!definite.has(name)) later.add(name);
    for (const name of flow.deleted) {
      definite.delete(name);
      deleted.add(name);
    }
    for (const name of flow.possible) possible.add(name);
    for (const name of flow.definite) {
      definite.add(name);
      deleted.delete(name);
    }
  }
  return { exposed, definite, possible, deleted, later };
}

function applyMerges(groups: readonly Group[], merges: readonly Merge[]): readonly Group[] {
  const rangeOf = (merge: Merge): readonly [number, number] => {
    const holds =
      (index: number) =>
      (group: Group): boolean =>
        group.statements.some((each) => each.statement.index === index);
    return [groups.findIndex(holds(merge.from)), groups.findIndex(holds(merge.to))];
  };
  const ranges = merges
    .map((merge) => ({ merge, range: rangeOf(merge) }))
    .filter(({ range: [a, b] }) => a !== -1 && b > a);
  const result: Group[] = [];
  for (let at = 0; at < groups.length;) {
    let end = at;
    const applied: Merge[] = [];
    for (let isGrowing = true; isGrowing;) {
      isGrowing = false;
      for (const {
        merge,
        range: [from, to],
      } of ranges) {
        if (from > end || to < at || applied.includes(merge) || from < at) continue;
        applied.push(merge);
        if (to > end) {
          end = to;
          isGrowing = true;
        }
      }
    }
    const joined = groups.slice(at, end + 1);
    result.push({
      statements: joined.flatMap((each) => each.statements),
      labels: joined.flatMap((each) => each.labels),
      merges: [...joined.flatMap((each) => each.merges), ...applied],
    });
    at = end + 1;
  }
  return result;
}
