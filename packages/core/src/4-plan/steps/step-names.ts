import { builtinNames } from "../../python/builtins.ts";
import { isKeyword } from "../../python/keywords.ts";

/** Names that the generated modules use themselves. */
export const reserved: ReadonlySet<string> = new Set([
  "run",
  "main",
  "Parameters",
  "Results",
  "pipeline",
  "parameters",
  "logger",
  "logging",
  "dataclass",
  "field",
  "results",
  "printed",
]);

/** Hands out names that nothing else has. */
export function createNamer(taken: Iterable<string>): (wanted: string) => string {
  const used = new Set(taken);
  const isFree = (name: string): boolean =>
    !used.has(name) && !reserved.has(name) && !builtinNames.has(name) && !isKeyword(name);
  return (wanted) => {
    const base =
      reserved.has(wanted) || isKeyword(wanted) || builtinNames.has(wanted)
        ? `${wanted}_step`
        : wanted;
    let name = base;
    for (let n = 2; !isFree(name); n++) name = `${base}_${n}`;
    used.add(name);
    return name;
  };
}
