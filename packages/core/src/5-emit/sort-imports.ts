// Sorts and groups as ruff's isort rules do with their defaults, so that text which is not formatted afterwards reads the same.
import type { ImportPlan } from "../model/plan.ts";
import { boundName } from "./imports.ts";

/** How it is told where a module comes from: what is in neither list is the standard library's. */
export interface Origins {
  readonly firstParty: ReadonlySet<string>;
  readonly thirdParty: ReadonlySet<string>;
}

const lineWidth = 88;

/** The import statements, merged, sorted and in groups with a blank line between them. */
export function sortImports(imports: readonly ImportPlan[], origins: Origins): string {
  const groups = new Map<number, ImportPlan[]>();
  for (const plan of imports.map(withoutIdleAlias)) {
    const group = groupOf(plan, origins);
    groups.set(group, [...(groups.get(group) ?? []), plan]);
  }
  return [...groups]
    .sort(([a], [b]) => a - b)
    .map(([, group]) => [...plainImports(group), ...fromImports(group)].join("\n"))
    .join("\n\n");
}

/** `import a as a` and `from a import b as b` bind what they would without the alias. */
function withoutIdleAlias(plan: ImportPlan): ImportPlan {
  const bare = { ...plan, alias: undefined };
  return plan.alias === boundName(bare) && plan.alias === (plan.name ?? plan.module) ? bare : plan;
}

function groupOf({ module, level }: ImportPlan, { firstParty, thirdParty }: Origins): number {
  const root = module.split(".", 1)[0] ?? module;
  if (level > 0) return 4;
  if (root === "__future__") return 0;
  if (firstParty.has(root)) return 3;
  return thirdParty.has(root) ? 2 : 1;
}

function plainImports(group: readonly ImportPlan[]): readonly string[] {
  const lines = group
    .filter(({ name }) => name === undefined)
    .sort((a, b) => compareNames(a.module, b.module) || compareAliases(a, b))
    .map(({ module, alias }) => `import ${module}${alias === undefined ? "" : ` as ${alias}`}`);
  return [...new Set(lines)];
}

/** One statement for a module's plain names; a name with an alias, and a star, stands in one of its own. */
function fromImports(group: readonly ImportPlan[]): readonly string[] {
  const byStatement = new Map<string, ImportPlan[]>();
  for (const plan of group.filter(({ name }) => name !== undefined)) {
    const own = plan.alias !== undefined || plan.name === "*" ? `${plan.name} ${plan.alias}` : "";
    const key = `${plan.level} ${plan.module} ${own}`;
    byStatement.set(key, [...(byStatement.get(key) ?? []), plan]);
  }
  return [...byStatement.values()]
    .map((plans) => plans.toSorted(compareMembers))
    .sort(([a], [b]) => (a === undefined || b === undefined ? 0 : compareStatements(a, b)))
    .map(fromStatement);
}

function fromStatement(plans: readonly ImportPlan[]): string {
  const [first] = plans;
  if (first === undefined) return "";
  const start = `from ${".".repeat(first.level)}${first.module} import `;
  const names = new Set(
    plans.map(({ name, alias }) => (alias === undefined ? name : `${name} as ${alias}`)),
  );
  const line = start + [...names].join(", ");
  if (line.length <= lineWidth) return line;
  return `${start}(\n${[...names].map((name) => `    ${name},\n`).join("")})`;
}

function compareStatements(a: ImportPlan, b: ImportPlan): number {
  return (
    b.level - a.level ||
    compareNames(a.module, b.module) ||
    Number(b.name === "*") - Number(a.name === "*") ||
    compareMembers(a, b)
  );
}

/** Constants, then classes, then the rest, as their spelling tells. */
function compareMembers(a: ImportPlan, b: ImportPlan): number {
  const [x, y] = [a.name ?? "", b.name ?? ""];
  return memberKind(x) - memberKind(y) || compareNames(x, y) || compareAliases(a, b);
}

function memberKind(name: string): number {
  if (name.length > 1 && name === name.toUpperCase() && name !== name.toLowerCase()) return 0;
  const first = name.charAt(0);
  return first !== first.toLowerCase() ? 1 : 2;
}

/** By code points, capitals first; none before any. */
function compareAliases({ alias: a = "" }: ImportPlan, { alias: b = "" }: ImportPlan): number {
  return a === b ? 0 : a < b ? -1 : 1;
}

/** Natural order, digits by value, case only where nothing else differs; locales play no part. */
function compareNames(a: string, b: string): number {
  return compareNaturally(a.toLowerCase(), b.toLowerCase()) || compareNaturally(a, b);
}

function compareNaturally(a: string, b: string): number {
  const [left, right] = [a, b].map((text) => text.match(/\d+|\D/gu) ?? []);
  for (const [index, x] of (left ?? []).entries()) {
    const y = right?.[index];
    if (y === undefined) return 1;
    const byValue = /^\d/.test(x) && /^\d/.test(y) ? Number(x) - Number(y) : 0;
    if (byValue !== 0) return byValue;
    if (x !== y) return x < y ? -1 : 1;
  }
  return (left?.length ?? 0) - (right?.length ?? 0);
}
