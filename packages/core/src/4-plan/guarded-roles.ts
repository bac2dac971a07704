import type { Analysis, Statement } from "../model/analysis.ts";
import { defaultModule, type Role } from "./roles.ts";

/**
 * What a statement is of a cell that is to fail and is kept all the same. Those of a `module:` cell go to its module, but for the
 * `try` with what may fail: that runs where it stands, or is left out where it leaves nothing behind.
 */
export function createGuardedRoles(analysis: Analysis): (statement: Statement) => Role | undefined {
  const marks = new Map(analysis.cells.map(({ number, lowered }) => [number, lowered.cell.mark]));
  const home = analysis.notebook.defaultModule ?? defaultModule;
  return (statement) => {
    const mark = marks.get(statement.cell);
    if (mark?.role !== "module") return { kind: "untagged" };
    if (statement.node.nodeType !== "Try")
      return { kind: "module", module: mark.module ?? home, isPrivate: mark.isPrivate };
    return leavesSomething(statement) ? { kind: "untagged" } : undefined;
  };
}

function leavesSomething(statement: Statement): boolean {
  const { flow, globalWrites, mutated, maybeMutated, processState } = statement;
  const left = [flow.possible, flow.deleted, globalWrites, mutated, maybeMutated];
  return processState !== undefined || left.some((names) => [...names].length > 0);
}
