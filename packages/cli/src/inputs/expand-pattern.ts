import { resolve } from "node:path";
import { holdsNotebook } from "./holds-notebook.ts";

/** Could this be a pattern, for shells that do not expand one themselves? */
export function isPattern(operand: string): boolean {
  return /[*?[\]{}]/.test(operand);
}

const ignore = ["**/node_modules/**", "**/__pycache__/**", "**/site-packages/**"];

/** The notebooks that a pattern matches, relative to `cwd` where the pattern is, sorted. */
export async function expandPattern(pattern: string, cwd: string): Promise<readonly string[]> {
  const { glob } = await import("tinyglobby");
  const slashed = process.platform === "win32" ? pattern.replaceAll("\\", "/") : pattern;
  const options = { cwd, ignore, expandDirectories: false, absolute: slashed.startsWith("/") };
  const found: string[] = [];
  for (const path of (await glob(slashed, options)).sort())
    if (await holdsNotebook(resolve(cwd, path))) found.push(path);
  return found;
}
