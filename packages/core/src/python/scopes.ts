import type { Module, Node } from "./ast.ts";
import { bindSymbols, classSeenFrom, findOwner } from "./scope-bindings.ts";
import { createScope, type Builder, type MutableScope } from "./scope-builder.ts";
import { visit } from "./scope-visitor.ts";
import { isBoundHere, type ModuleScope, type Reference, type Scope } from "./scope.ts";
import type { PythonSource } from "./source.ts";

export type { ModuleScope, Reference, Scope, SymbolInfo } from "./scope.ts";

/** Finds all scopes of a module, their symbols exactly as CPython's symbol table has them, and every occurrence of a name. */
export function analyzeScopes(source: PythonSource): ModuleScope {
  const scopeByNode = new Map<Node, MutableScope>();
  const module = {
    ...createScope("module", "top", source.module, undefined),
    kind: "module" as const,
    scopeByNode,
  };
  const builder: Builder = {
    source,
    module,
    scopeByNode,
    hasFutureAnnotations: hasFutureAnnotations(source.module),
    current: module,
    className: undefined,
    mangledNames: undefined,
    how: "name",
  };
  visit(builder, source.module);
  bindSymbols(module);
  return module;
}

function hasFutureAnnotations({ body }: Module): boolean {
  return body.some(
    (stmt) =>
      stmt.nodeType === "ImportFrom" &&
      stmt.module === "__future__" &&
      stmt.names.some(({ name }) => name === "annotations"),
  );
}

/**
 * The scope whose namespace holds a name as seen from `scope`: the module's scope for a global that the module or a
 * `global` statement in it binds, `undefined` for a builtin or a name that nothing in the module binds.
 * @param name As the symbol table has it: `Reference.name`.
 */
export function resolve(scope: Scope, name: string): Scope | undefined {
  const symbol = scope.symbols.get(name);
  if (symbol !== undefined && isBoundHere(symbol)) return scope;
  if (symbol?.binding !== "global-explicit") {
    const seen = classSeenFrom(scope);
    const inClass = seen?.symbols.get(name);
    if (inClass !== undefined && isBoundHere(inClass)) return seen;
    const owner = findOwner(scope.parent, name);
    if (owner !== undefined) return owner;
  }
  return resolveGlobal(scope, name);
}

function resolveGlobal(scope: Scope, name: string): Scope | undefined {
  let module = scope;
  while (module.parent !== undefined) module = module.parent;
  const symbol = module.symbols.get(name);
  if (symbol === undefined) return undefined;
  return symbol.isAssigned || symbol.isImported || symbol.isGlobalDeclared ? module : undefined;
}

/** A reference and the scope it stands in. */
export interface ScopedReference {
  readonly reference: Reference;
  readonly scope: Scope;
}

/**
 * The references in a scope and all inside that mean the module's global namespace (builtins included), in order of
 * evaluation within each scope. In a class, a name that its body has not bound yet is a global still: `limit = limit`.
 */
export function globalReferences(scope: Scope): readonly ScopedReference[] {
  const found: ScopedReference[] = [];
  collectGlobals(scope, found);
  return found;
}

function collectGlobals(scope: Scope, found: ScopedReference[]): void {
  const bound = new Set<string>();
  for (const reference of scope.references) {
    if (isGlobal(scope, reference, bound)) found.push({ reference, scope });
    if (scope.kind === "class" && reference.kind === "write") bound.add(reference.name);
  }
  for (const child of scope.children) collectGlobals(child, found);
}

function isGlobal(
  scope: Scope,
  { name, kind }: Reference,
  boundBefore: ReadonlySet<string>,
): boolean {
  if (scope.kind === "module") return true;
  const symbol = scope.symbols.get(name);
  if (symbol === undefined) return resolve(scope, name)?.kind === "module";
  if (symbol.binding === "global-explicit") return true;
  if (symbol.binding === "global-implicit") return resolve(scope, name)?.kind !== "class";
  // For a name that it binds, a class body looks in itself and then among the globals, past enclosing functions.
  return (
    scope.kind === "class" &&
    kind === "read" &&
    symbol.binding === "local" &&
    !boundBefore.has(name)
  );
}
