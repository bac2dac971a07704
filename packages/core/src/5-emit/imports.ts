import type { ImportPlan } from "../model/plan.ts";

/** One line for each import, unsorted; `from __future__` ones first. */
export function writeImports(
  imports: readonly ImportPlan[],
  futures: readonly string[] = [],
): string {
  return [
    ...futures.map((name) => `from __future__ import ${name}`),
    ...imports.map(writeImport),
  ].join("\n");
}

function writeImport({ module, name, alias, level }: ImportPlan): string {
  const as = alias === undefined ? "" : ` as ${alias}`;
  if (name === undefined) return `import ${module}${as}`;
  return `from ${".".repeat(level)}${module} import ${name}${as}`;
}

/** The name that an import binds; `*` for a star import. */
export function boundName({ module, name, alias }: ImportPlan): string {
  return alias ?? name ?? module.split(".", 1)[0] ?? module;
}
