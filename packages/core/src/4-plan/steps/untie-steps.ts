import { canBeOfModule } from "../hoisting/can-be-of-module.ts";
import type { Hoisting } from "../hoisting/hoist.ts";
import type { Names } from "../names.ts";
import type { Kept } from "../select.ts";
import { isDefinition } from "./find-closure-merges.ts";
import { countLines, type Group } from "./group-steps.ts";

/** A step of more lines, of several that had to merge, is not to be read any more. */
const mostLines = 100;

/**
 * Where functions that stay in steps tie many together, what ties them becomes the module's too: the functions' own names, and the variables that
 * they read and rebind. Says which; the steps are to be grouped anew with these.
 */
export function untieSteps(
  groups: readonly Group[],
  hoisting: Hoisting,
  names: Names,
  fields: readonly string[],
  kept: readonly Kept[],
): Hoisting {
  const isOfOneModule = !kept.some(({ role }) => role.kind === "step" && role.module !== undefined);
  const long = groups.filter(
    ({ labels, statements }) => labels.length > 1 && countLines(statements) > mostLines,
  );
  if (!isOfOneModule || hoisting.dynamic !== undefined || long.length === 0) return hoisting;
  const statements = kept.map((each) => each.statement);
  const tying = new Set(
    long.flatMap((group) =>
      group.statements.flatMap(({ statement, flow, escaping, writers }) => [
        ...escaping,
        ...writers,
        ...(isDefinition(statement) ? [...flow.possible, ...flow.later] : []),
      ]),
    ),
  );
  const free = [...tying].filter((name) => canBeOfModule(name, names, fields, statements));
  return { ...hoisting, moduleVariables: new Set([...hoisting.moduleVariables, ...free]) };
}
