import type { Edit } from "../model/lowered.ts";
import { splice } from "../python/splice.ts";
import { composeEdits } from "./compose-edits.ts";
import type { Facts } from "./facts.ts";
import type { ModuleName } from "./magic.ts";
import { maskTokens } from "./mask-tokens.ts";
import { scanLines } from "./scan-lines.ts";

/**
 * Adds the imports that generated code needs, at the top of the cell or, where a magic left a blank line there, in its
 * place. A module whose name is a variable of the notebook is imported as `name_`.
 * @param edits of `source`, with the generated code
 */
export function insertImports(
  source: string,
  edits: readonly Edit[],
  modules: readonly ModuleName[],
  facts: Facts,
): readonly Edit[] {
  const wanted = [...new Set(modules)].toSorted();
  if (wanted.length === 0) return edits;
  const taken = wanted.filter((module) => !facts.isFreeForModule(module));
  const renamed = taken.length === 0 ? edits : renameModules(source, edits, taken);
  const code = splice(source, renamed);
  const missing = wanted.filter((module) => !isImportedBeforeUse(code, module));
  const lines = missing.map((module) =>
    taken.includes(module) ? `import ${module} as ${module}_` : `import ${module}`,
  );
  return lines.length === 0 ? renamed : composeEdits(source, renamed, [placeImports(code, lines)]);
}

function isImportedBeforeUse(code: string, module: string): boolean {
  const imported = code.search(new RegExp(`^import[ \\t]+${module}[ \\t]*(?:#.*)?$`, "m"));
  return imported !== -1 && imported < code.search(new RegExp(`(?<![\\w.])${module}\\.`));
}

/** Renames in the generated code only. */
function renameModules(
  source: string,
  edits: readonly Edit[],
  modules: readonly ModuleName[],
): readonly Edit[] {
  const code = splice(source, edits);
  const generated: { readonly start: number; readonly end: number }[] = [];
  let shift = 0;
  for (const { start, end, text } of edits) {
    generated.push({ start: start + shift, end: start + shift + text.length });
    shift += text.length - (end - start);
  }
  const use = new RegExp(`(?<![\\w.])(${modules.join("|")})(?=\\.)`, "g");
  let next = 0;
  const renames = scanLines(code).flatMap((line) =>
    [...maskTokens(code, line).matchAll(use)].flatMap((found) => {
      const start = line.start + found.index;
      while ((generated[next]?.end ?? Infinity) <= start) next++;
      const isGenerated = (generated[next]?.start ?? Infinity) <= start;
      const end = start + found[0].length;
      return isGenerated ? [{ start: end, end, text: "_" }] : [];
    }),
  );
  return composeEdits(source, edits, renames);
}

/** After a docstring and `from __future__` imports, which must come first. */
function placeImports(code: string, lines: readonly string[]): Edit {
  let start = 0;
  for (const line of scanLines(code)) {
    const text = code.slice(line.start, line.end);
    const isDocstring = line.tokens[0]?.start === line.start && line.tokens[0].end === line.end;
    if (line.kind === "comment" && start === 0) continue;
    if (line.indent > 0 || !(isDocstring || /^from\s+__future__\b/.test(text))) break;
    start = Math.min(line.end + 1, code.length);
  }
  const before = start > 0 && !code.startsWith("\n", start - 1) ? "\n" : "";
  let end = start;
  while (end < start + lines.length && code.charAt(end) === "\n") end++;
  return { start, end, text: `${before}${lines.join("\n")}\n` };
}
