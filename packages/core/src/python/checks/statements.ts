import type { ImportFrom, Module, Stmt, Try, TryStar } from "../ast.ts";
import { endOf } from "../source.ts";
import { report, type Findings } from "./findings.ts";
import type { Place } from "./placement.ts";

const futures = new Set([
  "absolute_import",
  "annotations",
  "barry_as_FLUFL",
  "division",
  "generator_stop",
  "generators",
  "nested_scopes",
  "print_function",
  "unicode_literals",
  "with_statement",
]);

export function checkTry(findings: Findings, node: Try | TryStar): void {
  if (node.handlers.length === 0 && node.finalbody.length === 0) {
    report(findings, node, "'try' without 'except' or 'finally'");
  }
  for (const [i, handler] of node.handlers.entries()) {
    if (handler.type !== undefined) continue;
    if (node.nodeType === "TryStar") report(findings, handler, "'except*' without a type");
    else if (i < node.handlers.length - 1) report(findings, handler, "'except:' must be the last");
  }
}

export function checkImportFrom(findings: Findings, node: ImportFrom, place: Place): void {
  const last = node.names.at(-1);
  if (last === undefined) return;
  if (last.name === "*" && place.frame !== "module") {
    report(findings, node, "'import *' is only allowed at module level");
  }
  const { source } = findings;
  const tail = source.text.slice(endOf(source, last), endOf(source, node));
  if (/^\s*,/.test(tail) && !tail.includes(")"))
    report(findings, last, "a trailing comma needs parentheses");
  if (last.name === "*" && tail.includes(")")) report(findings, last, "'*' takes no parentheses");
}

/** `from __future__` stands before everything but the docstring. */
export function checkFutures(findings: Findings, module: Module): void {
  let mayFollow = true;
  for (const [i, stmt] of (module.body as readonly Stmt[]).entries()) {
    if (stmt.nodeType !== "ImportFrom" || stmt.module !== "__future__" || (stmt.level ?? 0) > 0) {
      mayFollow &&= i === 0 && isString(stmt);
      continue;
    }
    if (!mayFollow) report(findings, stmt, "'from __future__' must stand at the beginning");
    const unknown = stmt.names.find(({ name }) => !futures.has(name));
    if (unknown !== undefined)
      report(findings, unknown, `'__future__' has no feature '${unknown.name}'`);
  }
}

function isString(stmt: Stmt): boolean {
  return (
    stmt.nodeType === "Expr" &&
    stmt.value.nodeType === "Constant" &&
    typeof stmt.value.value === "string"
  );
}
