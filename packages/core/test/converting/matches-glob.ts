import { globName } from "../../src/python/glob-pattern.ts";

/** Does `glob.glob(pattern, recursive=True)` find a file of this path? What is hidden is only found where the pattern says so. */
export function matchesGlob(pattern: string, path: string): boolean {
  const parts = pattern.split("/");
  const names = path.split("/");
  const isFound = (part: number, name: number): boolean => {
    const [own, found] = [parts[part], names[name]];
    if (own === undefined || found === undefined) return own === undefined && found === undefined;
    if (own !== "**") return globName(own)(found) && isFound(part + 1, name + 1);
    if (part + 1 < parts.length && isFound(part + 1, name)) return true;
    if (found.startsWith(".")) return false;
    return (name + 1 === names.length && part + 1 === parts.length) || isFound(part, name + 1);
  };
  return isFound(0, 0);
}
