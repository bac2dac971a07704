import type { Analysis, SureFailure } from "../model/analysis.ts";
import { createCallReader } from "./find-reads-of-calls.ts";
import { isGivenName } from "./find-undefined-names.ts";
import { findSureNodes } from "./sure-nodes.ts";

/** Reads of names that nothing has bound yet, by statements themselves or by functions that they call; none where names are not known. */
export function findSureFailures(analysis: Analysis): readonly SureFailure[] {
  const { cells, statements, unknownStars } = analysis;
  if (unknownStars.length > 0 || statements.some((each) => each.dynamic !== undefined)) return [];
  const available = new Set(cells.flatMap(({ guessedNames }) => guessedNames));
  const isAbsent = (name: string): boolean => !available.has(name) && !isGivenName(name);
  const reader = createCallReader();
  const failures: SureFailure[] = [];
  for (const statement of statements) {
    const { cell, node, uses, flow, annotationNames, imports, globalWrites } = statement;
    const sure = findSureNodes([node]);
    const direct = uses.filter(
      ({ name, kind, when, isInString, node: at }) =>
        kind === "read" &&
        when === "now" &&
        !isInString &&
        sure.has(at) &&
        !annotationNames.has(name),
    );
    const names = [
      ...direct.map(({ name }) => name).filter((name) => flow.exposed.has(name)),
      ...reader.callsOf(statement).flatMap(({ reads }) => reads.map(({ name }) => name)),
    ];
    for (const name of new Set(names))
      if (!flow.possible.has(name) && isAbsent(name)) failures.push({ cell, name });
    reader.pass(statement);
    for (const name of [...flow.possible, ...globalWrites]) available.add(name);
    for (const { name } of imports) available.add(name);
  }
  return failures;
}

/** Names that something reads as it is defined or run, and that nothing in the notebook binds. */
export function findNeverBound({
  statements,
  bound,
  unknownStars,
}: Pick<Analysis, "statements" | "bound" | "unknownStars">): ReadonlySet<string> {
  if (unknownStars.length > 0) return new Set();
  return new Set(
    statements
      .flatMap(({ flow }) => [...flow.exposed])
      .filter((name) => !bound.has(name) && !isGivenName(name)),
  );
}
