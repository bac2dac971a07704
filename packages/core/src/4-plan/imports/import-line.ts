import type { ImportPlan } from "../../model/plan.ts";

/** The statement that makes one import. */
export function importLine({ module, name, alias, level }: ImportPlan): string {
  const as = alias === undefined ? "" : ` as ${alias}`;
  return name === undefined
    ? `import ${module}${as}`
    : `from ${".".repeat(level)}${module} import ${name}${as}`;
}

/** The same for imports that bind the same thing to the same name. */
export const importKey = ({ level, module, name, alias }: ImportPlan): string =>
  JSON.stringify([level, module, name, alias]);
