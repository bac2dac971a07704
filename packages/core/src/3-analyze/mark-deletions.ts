import type { Statement } from "../model/analysis.ts";
import { walk } from "../python/ast.ts";

/** Where functions delete names, through `global`, such a name is perhaps gone after each statement that calls anything. */
export function markDeletions(statements: readonly Statement[]): readonly Statement[] {
  const deleted = new Set(
    statements.flatMap(({ uses }) =>
      uses.flatMap((use) => (use.kind === "delete" && use.when === "later" ? [use.name] : [])),
    ),
  );
  if (deleted.size === 0) return statements;
  return statements.map((statement) => {
    const { flow, kind } = statement;
    if (kind !== "other" || !calls(statement)) return statement;
    const gone = [...deleted].filter((name) => !isBoundLast(name, statement));
    return {
      ...statement,
      flow: {
        ...flow,
        definite: new Set([...flow.definite].filter((name) => !gone.includes(name))),
        deleted: new Set([...flow.deleted, ...gone]),
      },
    };
  });
}

function calls({ node }: Statement): boolean {
  let isFound = false;
  walk(node, (at) => {
    isFound ||= at.nodeType === "Call";
    return !isFound;
  });
  return isFound;
}

/** `y = f()` binds when `f` is done. */
const isBoundLast = (name: string, { node, flow }: Statement): boolean =>
  (node.nodeType === "Assign" || node.nodeType === "AnnAssign") && flow.definite.has(name);
