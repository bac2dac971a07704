import type { Analysis } from "../model/analysis.ts";
import { findNeeded } from "./find-needed.ts";
import { isExportOnly, type Role, type Roles } from "./roles.ts";

/**
 * What cells that the author tagged `skip` did for code that is kept: by cell, the reason why an untagged cell would be kept for it.
 * A name that nothing else binds is another matter: a step in the cell's place says so.
 */
export function findLostEffects(analysis: Analysis, roles: Roles): ReadonlyMap<number, string> {
  const isSkipped = (cell: number): boolean => {
    const role = roles.get(cell);
    return role?.kind === "skip" && role.reason === "tagged `skip`";
  };
  const cells = [...roles.keys()].filter(isSkipped);
  if (cells.length === 0 || isExportOnly(analysis, roles)) return new Map();
  const needed = findNeeded(analysis.statements, ({ cell }): Role =>
    isSkipped(cell) ? { kind: "untagged" } : (roles.get(cell) ?? { kind: "untagged" }),
  );
  const bound = new Set(
    analysis.statements.flatMap(({ cell, flow }) => (isSkipped(cell) ? [] : [...flow.possible])),
  );
  return new Map(
    [...needed].filter(([cell, reason]) => {
      if (!isSkipped(cell)) return false;
      const own = analysis.statements.filter((each) => each.cell === cell);
      // What is only handed to some function is mostly not changed by it.
      const changes = own.some(({ mutated }) => mutated.size > 0);
      if (reason.startsWith("may change") && !changes) return false;
      const isOnlyBinder = own.every(
        ({ flow, processState }) =>
          processState === undefined &&
          flow.possible.size > 0 &&
          [...flow.possible].every((name) => !bound.has(name)),
      );
      return !isOnlyBinder;
    }),
  );
}
