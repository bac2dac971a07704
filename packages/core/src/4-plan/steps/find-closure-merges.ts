import type { Statement } from "../../model/analysis.ts";
import { findAliases } from "../../python/aliases.ts";
import { walk } from "../../python/ast.ts";
import type { Hoisting } from "../hoisting/hoist.ts";
import type { RunStatement } from "./run-statements.ts";

/** Statements from one to another, by index, have to stay in one step. */
export interface Merge {
  readonly from: number;
  readonly to: number;
  /** Where that begins: a definition, or what may leave a name unbound. */
  readonly cell: number;
  /** For a reader, with the cells that it is about. */
  readonly reason: string;
}

export const isDefinition = ({ kind }: Statement): boolean =>
  kind === "function" || kind === "class";

/**
 * Closures see later bindings of the names they read, and rebind names of the code around them: all that stays together.
 * @param passed definitions that are passed on to the steps that use them, by index
 */
export function findClosureMerges(
  statements: readonly RunStatement[],
  hoisting: Hoisting,
  lastRunByIndex: ReadonlyMap<number, number>,
  passed: ReadonlySet<number>,
): readonly Merge[] {
  const merges: Merge[] = [];
  const aliases = findAliases(statements.map((each) => each.statement));
  const bindings = new Map<string, RunStatement[]>();
  const lastUse = new Map<string, RunStatement>();
  for (const each of statements) {
    for (const name of [...each.flow.possible, ...each.flow.deleted]) append(bindings, name, each);
    for (const use of each.statement.uses) lastUse.set(use.name, each);
  }
  /** The last binding that a function may see which the statement makes; at least one, so that the name is bound. */
  const lastSeen = (
    name: string,
    { statement: { index } }: RunStatement,
  ): RunStatement | undefined => {
    const all = bindings.get(name) ?? [];
    const lastRun = lastRunByIndex.get(index) ?? Infinity;
    return all.findLast((other) => other.statement.index <= lastRun) ?? all[0];
  };
  const merge = (
    from: RunStatement,
    to: RunStatement | undefined,
    reasonFor: (to: RunStatement) => string,
  ): void => {
    const { index, cell } = from.statement;
    if (to === undefined || to.statement.index <= index) return;
    merges.push({ from: index, to: to.statement.index, cell, reason: reasonFor(to) });
  };
  const isSame = (a: RunStatement, b: RunStatement): boolean =>
    a.statement.cell === b.statement.cell;
  for (const each of statements) {
    const { index, cell } = each.statement;
    const own = [...each.flow.possible][0];
    if (isDefinition(each.statement) && own !== undefined && !passed.has(index))
      merge(
        each,
        lastUse.get(own),
        (to) =>
          `\`${own}\` of cell ${cell} reads variables and stays where it is made${isSame(to, each) ? "" : `, and cell ${to.statement.cell} uses it`}`,
      );
    for (const name of each.escaping)
      merge(each, lastSeen(name, each), (to) => {
        const again = (bindings.get(name) ?? [])
          .map((other) => other.statement)
          .filter((other) => other.index > index && other.index <= to.statement.index);
        return `a function of cell ${cell} reads \`${name}\`, which ${cellsOf(again)} later`;
      });
    for (const name of each.writers) {
      const reasonFor = (to: RunStatement): string =>
        `a function of cell ${cell} rebinds \`${name}\`, which cell ${to.statement.cell} uses`;
      merge(each, lastUse.get(name), reasonFor);
      // `parts = pieces()` goes on to do so whenever it is run through.
      for (const holder of own !== undefined && livesOn(each.statement) ? aliases(own) : [])
        merge(
          each,
          lastUse.get(holder),
          (to) =>
            `\`${holder}\` in cell ${to.statement.cell} may run a function of cell ${cell} that rebinds \`${name}\``,
        );
    }
  }
  if (hoisting.dynamic !== undefined) return merges; // all variables are the module's
  const dynamic = statements.find((each) => each.statement.dynamic !== undefined);
  const [first, last] = [statements[0], statements.at(-1)];
  if (dynamic && first && last) {
    const { cell, dynamic: what = "" } = dynamic.statement;
    const reason = `\`${what}\` of cell ${cell} may read or bind any name`;
    merges.push({
      from: first.statement.index,
      to: last.statement.index,
      cell: dynamic.statement.cell,
      reason,
    });
  }
  return merges;
}

/** `cells 4, 7 bind`; of many, the first ones. */
function cellsOf(statements: readonly Statement[]): string {
  const cells = [...new Set(statements.map((each) => each.cell))];
  const [first] = cells;
  if (cells.length <= 1) return `cell ${first ?? "?"} binds`;
  return `cells ${cells.slice(0, 4).join(", ")}${cells.length > 4 ? ", …" : ""} bind`;
}

function append<Value>(map: Map<string, Value[]>, key: string, value: Value): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}

/** May what it makes run code of it later: an instance of a class, a generator, a function that a function gives back? */
function livesOn({ node }: Statement): boolean {
  if (node.nodeType === "ClassDef") return true;
  let isFound = false;
  walk(node, (at) => {
    isFound ||=
      at.nodeType === "Yield" ||
      at.nodeType === "YieldFrom" ||
      at.nodeType === "GeneratorExp" ||
      at.nodeType === "Lambda" ||
      (at.nodeType === "FunctionDef" && at !== node);
    return !isFound;
  });
  return isFound;
}
