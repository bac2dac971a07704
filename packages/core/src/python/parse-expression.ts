import { parse } from "py-ast";
import type { Expr } from "./ast.ts";
import { findDeepBracket } from "./nesting.ts";

/**
 * The tree of a single Python expression, or `undefined` where the text is not exactly one. Unlike `parsePython` it asks
 * no second judge, so that trying costs little. Positions count from the text's start, columns in UTF-8 bytes.
 */
export function parseExpression(text: string): Expr | undefined {
  const trimmed = text.trim();
  if (trimmed === "" || findDeepBracket(trimmed) !== undefined) return undefined;
  try {
    const body = parse(trimmed).body;
    const only = body.length === 1 ? body[0] : undefined;
    return only?.nodeType === "Expr" ? only.value : undefined;
  } catch {
    return undefined;
  }
}
