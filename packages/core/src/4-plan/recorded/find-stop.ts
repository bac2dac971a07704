import type { FollowedAnalysis, Statement } from "../../model/analysis.ts";

/**
 * Why a run from top to bottom ends before its end, where a cell reads what nothing has bound yet, by itself or in a function that it
 * calls; `undefined` where it does not. What a test would compare with is then of a run that cannot be had again.
 * @param isPlaced is the name at the top of a module, and so there from the start?
 */
export function findStop(
  { sureFailures, bound }: FollowedAnalysis,
  isPlaced: (name: string) => boolean,
): string | undefined {
  const failure = sureFailures.find(({ name }) => !isPlaced(name));
  if (failure === undefined) return undefined;
  const { cell, name } = failure;
  return bound.has(name)
    ? `the run ends in cell ${cell}, before anything binds \`${name}\``
    : `the run ends in cell ${cell}, as nothing defines \`${name}\``;
}

/** Why the package's modules cannot be imported: one of them reads a name, as it defines something, that nothing defines. */
export function whyNotImported(
  { statements, neverBound }: FollowedAnalysis,
  isHoisted: (statement: Statement) => boolean,
): string | undefined {
  for (const statement of statements) {
    if (!isHoisted(statement)) continue;
    const absent = [...statement.flow.exposed].find((name) => neverBound.has(name));
    if (absent !== undefined)
      return `nothing defines \`${absent}\`, which cell ${statement.cell} reads`;
  }
  return undefined;
}
