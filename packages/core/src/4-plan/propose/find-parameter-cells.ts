import type { Analysis, AnalyzedCell, Statement } from "../../model/analysis.ts";
import { isLiteral } from "../fields.ts";
import type { Roles } from "../roles.ts";

/** A longer literal is data, and no setting. */
const longestValue = 200;

/** Untagged cells before any work is done that only assign literals, which nothing binds or changes again. */
export function findParameterCells(analysis: Analysis, marked: Roles): ReadonlySet<number> {
  const cells = new Set<number>();
  const bindings = countBindings(analysis.statements);
  const changed = new Set(analysis.statements.flatMap((each) => [...each.mutated]));
  const read = new Set(
    analysis.statements.flatMap((each) =>
      each.uses.filter((use) => use.kind === "read").map((use) => use.name),
    ),
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
      if (names.some((name) => read.has(name))) cells.add(cell.number);
    } else if (!isPrelude(cell)) break;
  }
  return cells;
}

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
