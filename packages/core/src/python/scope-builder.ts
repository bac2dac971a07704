import type { Name, Node } from "./ast.ts";
import { nameSpan, type NameSpan, type NamingNode } from "./names.ts";
import type { Binding, Reference, ReferenceHow, Scope, ScopeKind, SymbolInfo } from "./scope.ts";
import { endOf, startOf, type PythonSource } from "./source.ts";

export type MutableSymbol = { -readonly [Key in keyof SymbolInfo]: SymbolInfo[Key] };

export interface MutableScope extends Scope {
  readonly parent: MutableScope | undefined;
  readonly children: MutableScope[];
  readonly symbols: Map<string, MutableSymbol>;
  readonly references: Reference[];
}

/** State of one walk over a module. */
export interface Builder {
  readonly source: PythonSource;
  readonly module: MutableScope;
  readonly scopeByNode: Map<Node, MutableScope>;
  readonly hasFutureAnnotations: boolean;
  current: MutableScope;
  /** Name of the class whose body is being read, for its private names. */
  className: string | undefined;
  /** In the type parameters of a class only these names are mangled. */
  mangledNames: ReadonlySet<string> | undefined;
  /** What binds the targets that are being read. */
  how: ReferenceHow;
}

export function createScope(
  kind: ScopeKind,
  name: string,
  node: Node,
  parent: MutableScope | undefined,
): MutableScope {
  return { kind, name, node, parent, children: [], symbols: new Map(), references: [] };
}

/** Reads `body` in a new scope inside of the current one. */
export function inScope(
  builder: Builder,
  kind: ScopeKind,
  name: string,
  node: Node,
  body: () => void,
): void {
  const outer = builder.current;
  const scope = createScope(kind, name, node, outer);
  outer.children.push(scope);
  if (kind !== "type-parameters" && kind !== "annotation") builder.scopeByNode.set(node, scope);
  builder.current = scope;
  body();
  builder.current = outer;
}

/** The symbol of a name, made where it is new. */
export function symbolIn(scope: MutableScope, name: string): MutableSymbol {
  let symbol = scope.symbols.get(name);
  if (symbol === undefined) {
    symbol = {
      isAssigned: false,
      isParameter: false,
      isImported: false,
      isReferenced: false,
      isGlobalDeclared: false,
      isNonlocal: false,
      isAnnotated: false,
      isDeleted: false,
      binding: "global-implicit" satisfies Binding,
    };
    scope.symbols.set(name, symbol);
  }
  return symbol;
}

/** Notes an occurrence of a name and gives its symbol, for the caller to say what it means. */
export function refer(
  builder: Builder,
  rawName: string,
  kind: Reference["kind"],
  how: ReferenceHow,
  node: Node,
  span: NameSpan,
): MutableSymbol {
  const name = symbolName(builder, rawName);
  builder.current.references.push({ name, kind, start: span.start, end: span.end, node, how });
  return symbolIn(builder.current, name);
}

/** Like `refer`, for a `Name` node, which is its own span. */
export function referName(
  builder: Builder,
  node: Name,
  kind: Reference["kind"],
  how: ReferenceHow,
): MutableSymbol {
  const name = symbolName(builder, node.id);
  builder.current.references.push({ name, kind, ...spanOf(builder.source, node), node, how });
  return symbolIn(builder.current, name);
}

/** Notes an occurrence that makes no symbol: `(x): int`. */
export function noteOnly(builder: Builder, node: Name): void {
  const name = symbolName(builder, node.id);
  const span = spanOf(builder.source, node);
  builder.current.references.push({ name, kind: "declare", ...span, node, how: "annotation-only" });
}

function spanOf(source: PythonSource, node: Name): NameSpan {
  return { start: startOf(source, node), end: endOf(source, node) };
}

/** Notes that a node without a `Name` of its own binds a name. */
export function bindName(
  builder: Builder,
  rawName: string,
  how: ReferenceHow,
  node: NamingNode,
): MutableSymbol {
  const symbol = refer(builder, rawName, "write", how, node, nameSpan(builder.source, node));
  symbol.isAssigned = true;
  return symbol;
}

/** The name as Python looks it up: mangled where it is private to a class. */
export function symbolName(builder: Builder, name: string): string {
  const { className, mangledNames } = builder;
  if (
    className === undefined ||
    !name.startsWith("__") ||
    name.endsWith("__") ||
    name.includes(".")
  )
    return name;
  if (mangledNames !== undefined && !mangledNames.has(name)) return name;
  const stem = className.replace(/^_+/, "");
  return stem === "" ? name : `_${stem}${name}`;
}
