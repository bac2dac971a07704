import type { Reference, Scope } from "../scope.ts";
import { reportAt, type Findings } from "./findings.ts";

/** Reports `global` and `nonlocal` where Python's symbol table does: after a use, of a parameter, of nothing. */
export function checkDeclarations(findings: Findings, scope: Scope): void {
  for (const reference of scope.references) {
    if (reference.how === "global" || reference.how === "nonlocal")
      checkDeclaration(findings, scope, reference);
  }
  for (const child of scope.children) checkDeclarations(findings, child);
}

function checkDeclaration(findings: Findings, scope: Scope, { name, how, start }: Reference): void {
  const symbol = scope.symbols.get(name);
  const say = (problem: string): void => reportAt(findings, start, `name '${name}' ${problem}`);
  if (how === "nonlocal" && scope.kind === "module")
    return say("cannot be nonlocal at module level");
  if (symbol?.isParameter === true) return say(`is a parameter and ${how}`);
  if (symbol?.isGlobalDeclared === true && symbol.isNonlocal) return say("is nonlocal and global");
  if (
    scope.references.some(
      (other) => other.name === name && other.start < start && !isDeclared(other),
    )
  ) {
    return say(`is used before its ${how} declaration`);
  }
  if (how === "nonlocal" && symbol?.binding !== "free")
    say("is nonlocal, but no function around it binds it");
  if (symbol?.isAnnotated === true && scope.kind !== "module") say(`is annotated and ${how}`);
}

function isDeclared({ how }: Reference): boolean {
  return how === "global" || how === "nonlocal";
}
