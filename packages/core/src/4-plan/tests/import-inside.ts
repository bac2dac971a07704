import type { ImportPlan, TestModulePlan } from "../../model/plan.ts";
import { importLine } from "../imports/import-line.ts";

/** Where a test function's own code begins: behind its decorators, its first line and its docstring. */
const beginning =
  /^((?:@[^\n]*\n)*(?:async )?def [^\n]*:[ \t]*\n)((?:[ \t]+("""|''')[^]*?\3[ \t]*\n)?)([ \t]+)(?=\S)/;

/**
 * pytest takes whatever a test file has under `test…` and `Test…` for a test, also functions of the package that are only called so.
 * Each test function imports such a name for itself.
 */
export function importInside(module: TestModulePlan): TestModulePlan {
  const texts = module.parts.map(({ text }) => text);
  const moved = module.imports.filter(
    (plan) =>
      plan.name !== undefined &&
      /^test/i.test(boundName(plan)) &&
      texts.every((text) => canImport(text, boundName(plan))),
  );
  if (moved.length === 0) return module;
  return {
    ...module,
    imports: module.imports.filter((plan) => !moved.includes(plan)),
    parts: module.parts.map((part) => ({ ...part, text: withImports(part.text, moved) })),
  };
}

function canImport(text: string, name: string): boolean {
  if (!mentions(text, name)) return true;
  const [, head] = beginning.exec(text) ?? [];
  return head !== undefined && !mentions(head, name);
}

function withImports(text: string, plans: readonly ImportPlan[]): string {
  const needed = plans.filter((plan) => mentions(text, boundName(plan)));
  const lines = [...new Set(needed.map(importLine))].sort();
  return text.replace(
    beginning,
    (_whole, head: string, docstring: string, _quotes, indentation: string) =>
      `${head}${docstring}${lines.map((line) => `${indentation}${line}\n`).join("")}${lines.length > 0 ? "\n" : ""}${indentation}`,
  );
}

const boundName = ({ name, alias }: ImportPlan): string => alias ?? name ?? "";

const mentions = (text: string, name: string): boolean =>
  new RegExp(String.raw`(?<![\w.])${name}(?!\w)`, "u").test(text);
