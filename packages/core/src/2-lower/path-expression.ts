import type { Facts } from "./facts.ts";
import { interpolate } from "./shell/interpolate.ts";
import { toPythonString } from "./shell/python-string.ts";

/** A Python expression for a path as a magic reads it: with quotes around it or not, variables expanded. */
export function pathExpression(text: string, facts: Facts): string {
  const trimmed = text.trim();
  const bare = /^(["'])(.*)\1$/s.exec(trimmed)?.[2] ?? trimmed;
  return toPythonString(interpolate(bare, facts), facts);
}

/** Does the path begin with `~`, which stands for a home folder? */
export function isInHome(text: string): boolean {
  return /^\s*["']?~/.test(text);
}
