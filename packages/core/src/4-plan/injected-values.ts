import type { Statement } from "../model/analysis.ts";
import type { FieldPlan } from "../model/plan.ts";
import { textOf } from "../python/source.ts";
import { isLiteral } from "./fields.ts";
import type { Roles } from "./roles.ts";

/** Injected statements that only give other values to names that `parameters` cells bind. The others have the only value there is. */
export function findOverridden(
  statements: readonly Statement[],
  roles: Roles,
): ReadonlySet<number> {
  const bound = new Set<string>();
  const overridden = new Set<number>();
  for (const { index, cell, flow } of statements) {
    const role = roles.get(cell);
    if (role?.kind !== "parameters") continue;
    if (role.isInjected && [...flow.possible].every((name) => bound.has(name)))
      overridden.add(index);
    for (const name of flow.possible) bound.add(name);
  }
  return overridden;
}

/** The values of the notebook's own run, as arguments of `Parameters`: its tests are about these; empty where the defaults are. */
export function injectedArguments(
  injected: readonly Statement[],
  fields: readonly FieldPlan[],
): string {
  const valueByName = new Map(injected.flatMap((each) => valueOf(each) ?? []));
  return fields
    .flatMap(({ name, default: usual }) => {
      const value = valueByName.get(name);
      return value === undefined || value === usual ? [] : [`${name}=${value}`];
    })
    .join(", ");
}

function valueOf({ node, source }: Statement): readonly [[string, string]] | undefined {
  if (node.nodeType !== "Assign" && node.nodeType !== "AnnAssign") return undefined;
  const target = node.nodeType === "Assign" ? node.targets[0] : node.target;
  if (target?.nodeType !== "Name" || !node.value || !isLiteral(source, node.value))
    return undefined;
  return [[target.id, textOf(source, node.value)]];
}
