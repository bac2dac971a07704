import { hasWord, nameIn, nodesBelow, nodesOf, type RuffNode } from "./ruff-tree.ts";

/** Names that code binds and deletes in its own namespace. */
export interface OpaqueBindings {
  readonly stored: Set<string>;
  readonly deleted: Set<string>;
}

/** Those of some nodes of ruff's tree, without what functions, classes and comprehensions in them bind for themselves. */
export function findBindings(nodes: readonly RuffNode[]): OpaqueBindings {
  const found: OpaqueBindings = { stored: new Set(), deleted: new Set() };
  for (const node of nodes) addBindings(node, found);
  return found;
}

/** Fields that hold a name which the node binds. */
const nameFields: Readonly<Record<string, string>> = {
  StmtFunctionDef: "name",
  StmtClassDef: "name",
  ExceptHandlerExceptHandler: "name",
  PatternMatchAs: "name",
  PatternMatchStar: "name",
  PatternMatchMapping: "rest",
  Parameter: "name",
};

/** Fields with a namespace of their own. */
const ownFields: Readonly<Record<string, readonly string[]>> = {
  StmtFunctionDef: ["body", "type_params", "parameters"],
  StmtClassDef: ["body", "type_params"],
  StmtTypeAlias: ["type_params"],
  ExprLambda: ["body", "parameters"],
  Comprehension: ["target"],
};

function addBindings(node: RuffNode, found: OpaqueBindings): void {
  const { name, fields } = node;
  const bound = nameIn(fields.get(nameFields[name] ?? ""));
  if (bound !== "") found.stored.add(bound);
  // Python deletes the name of an exception at the end of its handler.
  if (name === "ExceptHandlerExceptHandler" && bound !== "") found.deleted.add(bound);
  if (name === "Alias") found.stored.add(nameBoundBy(node));
  if (name === "ExprName") {
    if (hasWord(node, "ctx", "Store")) found.stored.add(nameIn(node));
    if (hasWord(node, "ctx", "Del")) found.deleted.add(nameIn(node));
    return;
  }
  const own = isDeclaration(node) ? ["target"] : ownFields[name];
  if (own === undefined) for (const below of nodesBelow(node)) addBindings(below, found);
  else
    for (const [field, value] of fields)
      if (!own.includes(field)) for (const below of nodesOf(value)) addBindings(below, found);
}

/** `import a.b` binds `a`. */
function nameBoundBy({ fields }: RuffNode): string {
  return nameIn(fields.get("asname")) || (nameIn(fields.get("name")).split(".", 1)[0] ?? "");
}

/** Fields of simple statements with what they bind in any case. */
const sureFields: Readonly<Record<string, string>> = {
  StmtAssign: "targets",
  StmtAnnAssign: "target",
  StmtAugAssign: "target",
  StmtImport: "names",
  StmtImportFrom: "names",
  StmtTypeAlias: "name",
};

/** Names that a simple statement binds in any case; those that others bind are not sure. */
export function surelyBound(statement: RuffNode): Iterable<string> {
  const { name, fields } = statement;
  if (name === "StmtFunctionDef" || name === "StmtClassDef") return [nameIn(fields.get("name"))];
  if (isDeclaration(statement)) return [];
  return findBindings(nodesOf(fields.get(sureFields[name] ?? ""))).stored;
}

/** `x: int` binds nothing. */
function isDeclaration({ name, fields }: RuffNode): boolean {
  return name === "StmtAnnAssign" && nodesOf(fields.get("value")).length === 0;
}
