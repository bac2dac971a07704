import type { Analysis, AnalyzedCell, Statement } from "../../model/analysis.ts";
import { isLiteral } from "../fields.ts";
import type { Roles } from "../roles.ts";

/** A longer literal is data, and no setting. */
const longestValue = 200;

/**
 * Untagged cells before any work is done that assign literals, which nothing binds or changes again, and do no more than import,
 * seed and set options beside.
 * @returns by cell, the reason
 */
export function findParameterCells(analysis: Analysis, marked: Roles): ReadonlyMap<number, string> {
  const cells = new Map<number, string>();
  const bindings = countBindings(analysis.statements);
  const changed = new Set(analysis.statements.flatMap((each) => [...each.mutated]));
  const readsOf = (statements: readonly Statement[]): ReadonlySet<string> =>
    new Set(
      statements.flatMap(({ uses }) =>
        uses.filter(({ kind }) => kind === "read").map(({ name }) => name),
      ),
    );
  const read = readsOf(analysis.statements);
  // What only definitions read may as well be a constant beside them.
  const readInSteps = readsOf(analysis.statements.filter(({ kind }) => kind === "other"));
  const readInDefinitions = readsOf(analysis.statements.filter(({ kind }) => kind !== "other"));
  // `DATA = Path("data")` among literals; where functions read it, it had better be a constant.
  const isComputed = (statement: Statement): boolean =>
    statement.pureValue === "immutable" &&
    literalTarget(statement) === undefined &&
    [...statement.flow.possible].every(
      (name) => bindings.get(name) === 1 && !readInDefinitions.has(name),
    );
  for (const cell of analysis.cells) {
    if (cell.problem !== undefined || marked.get(cell.number)?.kind !== "untagged") continue;
    const isSetting = (statement: Statement): boolean => {
      const name = literalTarget(statement);
      return name !== undefined && bindings.get(name) === 1 && !changed.has(name);
    };
    const { statements } = cell;
    if (statements.length === 0) continue;
    if (statements.every(isSetting)) {
      const names = statements.flatMap((each) => literalTarget(each) ?? []);
      if (names.some((name) => read.has(name)))
        cells.set(cell.number, "only literals, near the top");
    } else if (
      statements.every((each) => isSetting(each) || isBesideSettings(each) || isComputed(each))
    ) {
      const settings = statements.filter(isSetting);
      const names = settings.flatMap((each) => literalTarget(each) ?? []);
      const isMostly = settings.length >= statements.filter(isComputed).length / 2;
      if (isMostly && names.some((name) => readInSteps.has(name)))
        cells.set(cell.number, "literals, near the top");
    } else if (!isPrelude(cell)) break;
  }
  return cells;
}

/** What may stand among settings: imports, seeds and options, which run as a step of their own. */
const isBesideSettings = ({ kind, processState }: Statement): boolean =>
  kind === "import" ||
  kind === "import-block" ||
  (kind === "other" && (processState === "seed" || processState === "option"));

/** Imports, options, definitions and displays may stand before the parameters. */
const isPrelude = ({ statements }: AnalyzedCell): boolean =>
  statements.every(
    (each) => each.kind !== "other" || each.isPure || each.processState !== undefined,
  );

/** The name that the statement gives a literal of a setting's size. */
function literalTarget(statement: Statement): string | undefined {
  const { node, source } = statement;
  if (node.nodeType !== "Assign" && node.nodeType !== "AnnAssign") return undefined;
  const target = node.nodeType === "AnnAssign" ? node.target : node.targets[0];
  if (node.nodeType === "Assign" && node.targets.length !== 1) return undefined;
  if (target?.nodeType !== "Name" || !node.value || !isLiteral(source, node.value))
    return undefined;
  const isEmpty = /^(?:\[\s*\]|\{\s*\}|\(\s*\)|None)$/.test(
    source.text
      .slice(statement.span.start, statement.span.end)
      .replace(/^[^=]*=\s*/, "")
      .trim(),
  );
  const isShort = statement.span.end - statement.span.start <= longestValue;
  return isShort && !isEmpty ? target.id : undefined;
}

function countBindings(statements: readonly Statement[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { flow, globalWrites } of statements)
    for (const name of new Set([...flow.possible, ...flow.deleted, ...globalWrites]))
      counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
}
