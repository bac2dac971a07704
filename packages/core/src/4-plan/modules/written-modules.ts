import type { Analysis } from "../../model/analysis.ts";

/** Modules that `%%writefile` writes, by name. */
export function writtenModules(analysis: Analysis): ReadonlyMap<string, string> {
  const modules = new Map<string, string>();
  for (const { lowered } of analysis.cells) {
    for (const { path, text, isAppended } of lowered.files) {
      const module = moduleOf(path);
      if (module !== undefined)
        modules.set(module, isAppended ? (modules.get(module) ?? "") + text : text);
    }
  }
  return modules;
}

/** `./tools.py` → `tools`: what stands beside the notebook is imported by its name alone. */
export function moduleOf(path: string): string | undefined {
  return /^(?:\.\/)?([A-Za-z_]\w*)\.py$/.exec(path)?.[1];
}
