import type { ImportPlan } from "../model/plan.ts";

const name = String.raw`[\p{ID_Start}_][\p{ID_Continue}]*`;
const as = String.raw`(?:\s+as\s+(${name}))?`;
const plain = new RegExp(`^import\\s+(${name}(?:\\.${name})*)${as}$`, "u");
const from = new RegExp(`^from\\s+(\\.*)((?:${name}(?:\\.${name})*)?)\\s+import\\s+(.+)$`, "u");
const member = new RegExp(`^(${name}|\\*)${as}$`, "u");

/**
 * Reads import statements, one a line and without parentheses or comments, as templates hold them.
 * @throws where a line is something else
 */
export function readImports(text: string): readonly ImportPlan[] {
  return text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "")
    .flatMap(readImport);
}

function readImport(line: string): readonly ImportPlan[] {
  const [, module, alias] = plain.exec(line) ?? [];
  if (module !== undefined) return [{ module, name: undefined, alias, level: 0 }];
  const [, dots = "", source = "", names = ""] = from.exec(line) ?? [];
  return names.split(",").map((part) => {
    const [, name, alias] = member.exec(part.trim()) ?? [];
    if (name === undefined) throw new Error(`not an import statement: ${line}`);
    return { module: source, name, alias, level: dots.length };
  });
}
