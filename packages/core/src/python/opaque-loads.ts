import { findBindings } from "./opaque-bindings.ts";
import { hasWord, nameIn, nodesBelow, nodesOf, type RuffNode } from "./ruff-tree.ts";

/** `import MODULE as ALIAS` or `from MODULE import NAME as ALIAS`. */
export interface OpaqueImport {
  readonly module: string;
  readonly name: string | undefined;
  readonly alias: string | undefined;
  readonly level: number;
}

/** What code reads of the names around it. */
export interface OpaqueLoads {
  readonly loaded: Set<string>;
  /** Of these, read when a function, lambda or generator runs. */
  readonly later: Set<string>;
  readonly imports: OpaqueImport[];
  /** It waits: `await`, `async for` and the like outside of functions. */
  awaits: boolean;
  /** Star imports, `__future__`, `global`: it means something else elsewhere. */
  isBoundToPlace: boolean;
}

interface Place {
  /** Names that the functions and comprehensions around bind for themselves. */
  readonly locals: ReadonlySet<string>;
  readonly isLater: boolean;
  readonly isInFunction: boolean;
}

const outermost: Place = { locals: new Set(), isLater: false, isInFunction: false };

/** Finds what a statement of ruff's tree reads, and what it imports. */
export function findLoads(statement: RuffNode): OpaqueLoads {
  const walk: OpaqueLoads = {
    loaded: new Set(),
    later: new Set(),
    imports: [],
    awaits: false,
    isBoundToPlace: false,
  };
  visit(walk, statement, outermost);
  return walk;
}

function visit(walk: OpaqueLoads, node: RuffNode, place: Place): void {
  if (waits(node) && !place.isInFunction) walk.awaits = true;
  switch (node.name) {
    case "ExprName":
      if (!hasWord(node, "ctx", "Store")) load(walk, nameIn(node), place);
      return;
    case "StmtFunctionDef":
    case "ExprLambda":
      return visitFunction(walk, node, place);
    case "ExprListComp":
    case "ExprSetComp":
    case "ExprDictComp":
    case "ExprGenerator":
      return visitComprehension(walk, node, place);
    case "StmtAugAssign":
      for (const target of nodesOf(node.fields.get("target")).flatMap(nodesBelow))
        if (target.name === "ExprName") load(walk, nameIn(target), place);
      break;
    case "StmtImport":
    case "StmtImportFrom":
      addImports(walk, node);
      break;
    case "StmtGlobal":
      walk.isBoundToPlace = true;
      break;
  }
  for (const below of nodesBelow(node)) visit(walk, below, place);
}

function waits(node: RuffNode): boolean {
  if (node.name === "StmtFunctionDef") return false;
  return node.name === "ExprAwait" || hasWord(node, "is_async", "true");
}

function load(walk: OpaqueLoads, name: string, place: Place): void {
  if (place.locals.has(name)) return;
  walk.loaded.add(name);
  if (place.isLater) walk.later.add(name);
}

/** Decorators, defaults and annotations are read where the function is made. */
function visitFunction(walk: OpaqueLoads, { fields }: RuffNode, place: Place): void {
  const body = nodesOf(fields.get("body"));
  for (const [field, value] of fields)
    if (field !== "body") for (const node of nodesOf(value)) visit(walk, node, place);
  const own = findBindings([...body, ...nodesOf(fields.get("parameters"))]);
  const locals = new Set([...place.locals, ...own.stored, ...own.deleted]);
  for (const node of body) visit(walk, node, { locals, isLater: true, isInFunction: true });
}

/** The first iterable is read outside; a walrus binds outside, too. */
function visitComprehension(walk: OpaqueLoads, { name, fields }: RuffNode, place: Place): void {
  const clauses = nodesOf(fields.get("generators"));
  const targets = clauses.flatMap((clause) => nodesOf(clause.fields.get("target")));
  const inside: Place = {
    ...place,
    locals: new Set([...place.locals, ...findBindings(targets).stored]),
    isLater: place.isLater || name === "ExprGenerator",
  };
  for (const [field, value] of fields)
    if (field !== "generators") for (const node of nodesOf(value)) visit(walk, node, inside);
  for (const [i, clause] of clauses.entries()) {
    const first = i === 0 ? nodesOf(clause.fields.get("iter")) : [];
    for (const node of first) visit(walk, node, place);
    const others = {
      ...clause,
      fields: new Map([...clause.fields].filter(([field]) => i > 0 || field !== "iter")),
    };
    visit(walk, others, inside);
  }
}

function addImports(walk: OpaqueLoads, { name, fields }: RuffNode): void {
  const isFrom = name === "StmtImportFrom";
  const from = nameIn(fields.get("module"));
  for (const alias of nodesOf(fields.get("names"))) {
    const what = nameIn(alias.fields.get("name"));
    if (what === "*" || from === "__future__") walk.isBoundToPlace = true;
    walk.imports.push({
      module: isFrom ? from : what,
      name: isFrom ? what : undefined,
      alias: nameIn(alias.fields.get("asname")) || undefined,
      level: Number(nodesOf(fields.get("level"))[0]?.name ?? 0),
    });
  }
}
