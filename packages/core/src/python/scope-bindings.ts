import { symbolIn, type MutableScope, type MutableSymbol } from "./scope-builder.ts";
import { isFunctionLike, type Binding, type Scope } from "./scope.ts";

/** Says for each symbol of a scope and of those inside where it is bound: the second pass of CPython's symbol table. */
export function bindSymbols(scope: MutableScope): void {
  for (const [name, symbol] of scope.symbols) {
    symbol.binding = findBinding(scope, name, symbol);
    if (symbol.binding === "free" && !isNeverEvaluated(scope)) passOn(scope, name);
  }
  for (const child of scope.children) bindSymbols(child);
}

function findBinding(scope: MutableScope, name: string, symbol: MutableSymbol): Binding {
  if (symbol.isGlobalDeclared) return "global-explicit";
  if (!symbol.isNonlocal && isBinding(symbol)) return "local";
  const seen = classSeenFrom(scope)?.symbols.get(name);
  if (seen !== undefined && !symbol.isNonlocal) {
    if (seen.isGlobalDeclared) return "global-explicit";
    // Looked up in the class when it is evaluated, then among the globals.
    if (isBinding(seen) && !seen.isNonlocal) return "global-implicit";
  }
  return findOwner(scope.parent, name) === undefined ? "global-implicit" : "free";
}

function isBinding({ isAssigned, isParameter, isImported }: MutableSymbol): boolean {
  return isAssigned || isParameter || isImported;
}

function isNeverEvaluated(scope: Scope): boolean {
  return (
    scope.kind === "annotation" || (scope.parent !== undefined && isNeverEvaluated(scope.parent))
  );
}

/** Makes the owner keep the name in a cell, and the scopes between pass it on. */
function passOn(scope: MutableScope, name: string): void {
  const owner = findOwner(scope.parent, name);
  for (
    let between = scope.parent;
    between !== owner && between !== undefined;
    between = between.parent
  ) {
    if (!between.symbols.has(name)) symbolIn(between, name).binding = "free";
  }
  const symbol = owner?.kind === "class" ? undefined : owner?.symbols.get(name);
  if (symbol !== undefined) (symbol as MutableSymbol).binding = "cell";
}

/** The scope, from `from` outwards, whose variable an inner function sees: classes and the module have none. */
export function findOwner(from: Scope | undefined, name: string): Scope | undefined {
  for (let scope = from; scope !== undefined; scope = scope.parent) {
    if (scope.kind === "class" && name === "__class__") return scope;
    if (!isFunctionLike(scope.kind)) continue;
    const symbol = scope.symbols.get(name);
    if (symbol?.isGlobalDeclared === true) return undefined;
    if (symbol !== undefined && !symbol.isNonlocal && isBinding(symbol)) return scope;
  }
  return undefined;
}

/** Annotations, type parameters and type aliases in a class see its names, unlike functions. */
export function classSeenFrom(scope: Scope): Scope | undefined {
  const { kind, parent } = scope;
  if (
    kind !== "annotation" &&
    kind !== "type-parameters" &&
    kind !== "type-variable" &&
    kind !== "type-alias"
  ) {
    return undefined;
  }
  if (parent === undefined) return undefined;
  return parent.kind === "class" ? parent : classSeenFrom(parent);
}
