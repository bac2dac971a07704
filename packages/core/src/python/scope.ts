import type { Node } from "./ast.ts";

export type ScopeKind =
  | "module"
  | "function"
  | "lambda"
  | "class"
  | "comprehension"
  /** `[T]` of a generic function, class or alias (PEP 695). */
  | "type-parameters"
  /** Bound or default of one type parameter. */
  | "type-variable"
  /** Value of a `type` statement. */
  | "type-alias"
  /** An annotation under `from __future__ import annotations`: never evaluated by Python itself. */
  | "annotation";

/** A scope of Python's symbol table. */
export interface Scope {
  readonly kind: ScopeKind;
  /** The name of the function or class; else what CPython calls it, such as `lambda` or `listcomp`. */
  readonly name: string;
  readonly node: Node;
  readonly parent: Scope | undefined;
  /** In order of evaluation. */
  readonly children: readonly Scope[];
  /** By name, private names of classes mangled (`_Class__name`). */
  readonly symbols: ReadonlyMap<string, SymbolInfo>;
  /** Occurrences of names in this scope alone, in order of evaluation as syntax tells it: values before targets. */
  readonly references: readonly Reference[];
}

export interface ModuleScope extends Scope {
  readonly kind: "module";
  /** The scope that a function, class, lambda or comprehension opens (not the one of its type parameters). */
  readonly scopeByNode: ReadonlyMap<Node, Scope>;
}

/** What CPython's symbol table knows about a name in a scope. */
export interface SymbolInfo {
  /** Bound here by anything but a parameter or an import; `del x` counts, as in CPython. */
  readonly isAssigned: boolean;
  readonly isParameter: boolean;
  readonly isImported: boolean;
  /** Read here; as in CPython, `x += 1` alone does not count. */
  readonly isReferenced: boolean;
  /** By `global` here; in a module's scope, by `global` in any of its functions. */
  readonly isGlobalDeclared: boolean;
  readonly isNonlocal: boolean;
  readonly isAnnotated: boolean;
  readonly isDeleted: boolean;
  readonly binding: Binding;
}

/** A module's own names are `local` there. `free` in a scope that only passes a name on to an inner one, too. */
export type Binding = "local" | "cell" | "free" | "global-explicit" | "global-implicit";

/** One occurrence of a name in the text. An augmented assignment gives a read and a write of the same span. */
export interface Reference {
  /** As the symbol table has it: normalised (NFKC), and mangled in classes. */
  readonly name: string;
  /** `declare` neither reads nor binds: `global x`, `nonlocal x`, `x: int`. */
  readonly kind: "read" | "write" | "delete" | "declare";
  /** UTF-16 offsets of the name alone; of `import a.b` that of `a`. */
  readonly start: number;
  readonly end: number;
  readonly node: Node;
  readonly how: ReferenceHow;
}

export type ReferenceHow =
  /** A plain read or `del`. */
  | "name"
  | "assign"
  | "augmented"
  | "walrus"
  | "annotation-only"
  | "import"
  | "def"
  | "class"
  | "parameter"
  /** Target of a loop or a comprehension. */
  | "for"
  | "with"
  | "except"
  | "match"
  | "type-parameter"
  | "type-alias"
  | "global"
  | "nonlocal";

/** Scopes that behave like a function for what they enclose. */
export function isFunctionLike(kind: ScopeKind): boolean {
  return kind !== "module" && kind !== "class";
}

/** Is a name bound in the scope itself (`global` and `nonlocal` names are not)? */
export function isBoundHere(symbol: SymbolInfo): boolean {
  return symbol.binding === "local" || symbol.binding === "cell";
}
