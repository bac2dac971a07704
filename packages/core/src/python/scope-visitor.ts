import {
  children,
  type AnnAssign,
  type Arg,
  type Arguments,
  type AugAssign,
  type ClassDef,
  type ComprehensionNode,
  type Expr,
  type FunctionNode,
  type Global,
  type Import,
  type ImportFrom,
  type Lambda,
  type Name,
  type NamedExpr,
  type Node,
  type Nonlocal,
  type TypeAlias,
  type TypeParameter,
} from "./ast.ts";
import { nameSpan } from "./names.ts";
import {
  bindName,
  inScope,
  noteOnly,
  refer,
  referName,
  symbolIn,
  symbolName,
  type Builder,
} from "./scope-builder.ts";
import { isFunctionLike, type ReferenceHow } from "./scope.ts";

/** Reads a node into the current scope, in order of evaluation: CPython's `symtable_visit_*`. */
export function visit(builder: Builder, node: Node): void {
  switch (node.nodeType) {
    case "Name":
      return visitName(builder, node);
    case "Constant":
      return;
    case "Attribute":
    case "Expr":
    case "Keyword":
      return visit(builder, node.value);
    case "Assign":
      visit(builder, node.value);
      return visitTargets(builder, node.targets, "assign");
    case "AugAssign":
      return visitAugmented(builder, node);
    case "AnnAssign":
      return visitAnnotated(builder, node);
    case "NamedExpr":
      return visitWalrus(builder, node);
    case "IfExp":
      visit(builder, node.test);
      visit(builder, node.body);
      return visit(builder, node.orelse);
    case "For":
    case "AsyncFor":
      visit(builder, node.iter);
      visitTargets(builder, [node.target], "for");
      visitBody(builder, node.body);
      return visitBody(builder, node.orelse);
    case "WithItem":
      visit(builder, node.context_expr);
      if (node.optional_vars) visitTargets(builder, [node.optional_vars], "with");
      return;
    case "Import":
    case "ImportFrom":
      return visitImport(builder, node);
    case "FunctionDef":
    case "AsyncFunctionDef":
      return visitFunction(builder, node);
    case "Lambda":
      return visitLambda(builder, node);
    case "ClassDef":
      return visitClass(builder, node);
    case "ListComp":
    case "SetComp":
    case "DictComp":
    case "GeneratorExp":
      return visitComprehension(builder, node);
    case "ExceptHandler":
      if (node.type) visit(builder, node.type);
      if (node.name !== undefined) bindName(builder, node.name, "except", node);
      return visitBody(builder, node.body);
    case "Global":
    case "Nonlocal":
      return visitDeclaration(builder, node);
    case "MatchAs":
      if (node.pattern) visit(builder, node.pattern);
      if (node.name !== undefined) bindName(builder, node.name, "match", node);
      return;
    case "MatchStar":
      if (node.name !== undefined) bindName(builder, node.name, "match", node);
      return;
    case "MatchMapping":
      visitAll(builder, children(node));
      if (node.rest !== undefined) bindName(builder, node.rest, "match", node);
      return;
    case "TypeAlias":
      return visitTypeAlias(builder, node);
    default:
      visitAll(builder, children(node));
  }
}

function visitAll(builder: Builder, nodes: readonly Node[]): void {
  for (const node of nodes) visit(builder, node);
}

function visitBody(builder: Builder, body: readonly { readonly nodeType: string }[]): void {
  // The parser's type allows comments among statements, which are never asked for.
  visitAll(builder, body as readonly Node[]);
}

function visitTargets(builder: Builder, targets: readonly Expr[], how: ReferenceHow): void {
  const outer = builder.how;
  builder.how = how;
  for (const target of targets) visit(builder, target);
  builder.how = outer;
}

function visitName(builder: Builder, node: Name): void {
  const context = node.ctx.nodeType;
  if (context === "Store") {
    referName(builder, node, "write", builder.how).isAssigned = true;
  } else if (context === "Del") {
    const symbol = referName(builder, node, "delete", "name");
    symbol.isAssigned = true;
    symbol.isDeleted = true;
  } else {
    referName(builder, node, "read", "name").isReferenced = true;
    // `super()` without arguments finds its class through this name.
    if (node.id === "super" && isFunctionLike(builder.current.kind)) {
      symbolIn(builder.current, "__class__").isReferenced = true;
    }
  }
}

function visitAugmented(builder: Builder, { target, value }: AugAssign): void {
  if (target.nodeType !== "Name") {
    visit(builder, target);
    return visit(builder, value);
  }
  referName(builder, target, "read", "augmented");
  visit(builder, value);
  referName(builder, target, "write", "augmented").isAssigned = true;
}

function visitAnnotated(builder: Builder, node: AnnAssign): void {
  const { target, value, annotation } = node;
  // `(x): int` declares nothing; the parser's own `simple` does not tell it from `x: int`.
  const isSimple = target.lineno === node.lineno && target.col_offset === node.col_offset;
  if (value) visit(builder, value);
  if (target.nodeType !== "Name") visit(builder, target);
  else if (isSimple || value) {
    const symbol = value
      ? referName(builder, target, "write", "assign")
      : referName(builder, target, "declare", "annotation-only");
    symbol.isAssigned = true;
    if (isSimple) symbol.isAnnotated = true;
  } else noteOnly(builder, target);
  visitAnnotations(builder, node, [annotation]);
}

/** Annotations are evaluated where they stand, unless they stay strings: then nothing sees their names. */
function visitAnnotations(builder: Builder, node: Node, annotations: readonly Expr[]): void {
  if (annotations.length === 0) return;
  if (!builder.hasFutureAnnotations) return visitAll(builder, annotations);
  inScope(builder, "annotation", "_annotation", node, () => visitAll(builder, annotations));
}

function visitWalrus(builder: Builder, { target, value }: NamedExpr): void {
  if (builder.current.kind === "comprehension" && target.nodeType === "Name")
    bindOutside(builder, target.id);
  visit(builder, value);
  visitTargets(builder, [target], "walrus");
}

/** A walrus in a comprehension binds in the scope around it (PEP 572). */
function bindOutside(builder: Builder, rawName: string): void {
  const name = symbolName(builder, rawName);
  let outer = builder.current.parent;
  while (outer?.kind === "comprehension") outer = outer.parent;
  if (outer === undefined) return;
  if (outer.kind === "module") return declareGlobal(builder, name);
  const symbol = symbolIn(outer, name);
  symbol.isAssigned = true;
  if (symbol.isGlobalDeclared) declareGlobal(builder, name);
  else symbolIn(builder.current, name).isNonlocal = true;
}

function declareGlobal(builder: Builder, name: string): void {
  symbolIn(builder.current, name).isGlobalDeclared = true;
  symbolIn(builder.module, name).isGlobalDeclared = true;
}

function visitDeclaration(builder: Builder, node: Global | Nonlocal): void {
  const how = node.nodeType === "Global" ? "global" : "nonlocal";
  for (const [i, rawName] of node.names.entries()) {
    const symbol = refer(builder, rawName, "declare", how, node, nameSpan(builder.source, node, i));
    if (how === "global") declareGlobal(builder, symbolName(builder, rawName));
    else symbol.isNonlocal = true;
  }
}

function visitImport(builder: Builder, node: Import | ImportFrom): void {
  for (const alias of node.names) {
    if (alias.name === "*") continue;
    const name =
      alias.asname ??
      (node.nodeType === "Import" ? (alias.name.split(".", 1)[0] ?? "") : alias.name);
    refer(builder, name, "write", "import", alias, nameSpan(builder.source, alias)).isImported =
      true;
  }
}

function visitFunction(builder: Builder, node: FunctionNode): void {
  visitAll(builder, node.decorator_list);
  visitDefaults(builder, node.args);
  inTypeParameters(builder, node, () => {
    const annotations = allParameters(node.args).flatMap(({ annotation }) => annotation ?? []);
    visitAnnotations(builder, node, node.returns ? [...annotations, node.returns] : annotations);
    inScope(builder, "function", node.name, node, () => {
      bindParameters(builder, node.args);
      visitBody(builder, node.body);
    });
  });
  bindName(builder, node.name, "def", node);
}

function visitLambda(builder: Builder, node: Lambda): void {
  visitDefaults(builder, node.args);
  inScope(builder, "lambda", "lambda", node, () => {
    bindParameters(builder, node.args);
    visit(builder, node.body);
  });
}

function visitDefaults(builder: Builder, { defaults, kw_defaults }: Arguments): void {
  visitAll(builder, defaults);
  for (const value of kw_defaults) if (value) visit(builder, value);
}

function allParameters({
  posonlyargs,
  args,
  vararg,
  kwonlyargs,
  kwarg,
}: Arguments): readonly Arg[] {
  return [
    ...posonlyargs,
    ...args,
    ...(vararg ? [vararg] : []),
    ...kwonlyargs,
    ...(kwarg ? [kwarg] : []),
  ];
}

function bindParameters(builder: Builder, parameters: Arguments): void {
  for (const parameter of allParameters(parameters)) {
    const span = nameSpan(builder.source, parameter);
    refer(builder, parameter.arg, "write", "parameter", parameter, span).isParameter = true;
  }
}

function visitClass(builder: Builder, node: ClassDef): void {
  visitAll(builder, node.decorator_list);
  inTypeParameters(builder, node, () => {
    visitAll(builder, node.bases);
    visitAll(builder, node.keywords);
    inScope(builder, "class", node.name, node, () =>
      withPrivateNames(builder, node.name, undefined, () => visitBody(builder, node.body)),
    );
  });
  bindName(builder, node.name, "class", node);
}

function withPrivateNames(
  builder: Builder,
  className: string,
  mangledNames: ReadonlySet<string> | undefined,
  body: () => void,
): void {
  const outer = { className: builder.className, mangledNames: builder.mangledNames };
  Object.assign(builder, { className, mangledNames });
  body();
  Object.assign(builder, outer);
}

function inTypeParameters(
  builder: Builder,
  node: FunctionNode | ClassDef | TypeAlias,
  body: () => void,
): void {
  const parameters = node.type_params as readonly TypeParameter[];
  if (parameters.length === 0) return body();
  const name =
    typeof node.name === "string" ? node.name : node.name.nodeType === "Name" ? node.name.id : "";
  const all = (): void => {
    for (const parameter of parameters) visitTypeParameter(builder, parameter);
    body();
  };
  inScope(builder, "type-parameters", name, node, () => {
    if (node.nodeType !== "ClassDef") return all();
    withPrivateNames(
      builder,
      node.name,
      new Set(parameters.map((parameter) => parameter.name)),
      all,
    );
  });
}

function visitTypeParameter(builder: Builder, node: TypeParameter): void {
  bindName(builder, node.name, "type-parameter", node);
  const lazy = [node.nodeType === "TypeVar" ? node.bound : undefined, node.default_value];
  for (const value of lazy) {
    if (value) inScope(builder, "type-variable", node.name, node, () => visit(builder, value));
  }
}

function visitTypeAlias(builder: Builder, node: TypeAlias): void {
  const name = node.name.nodeType === "Name" ? node.name.id : "";
  inTypeParameters(builder, node, () =>
    inScope(builder, "type-alias", name, node, () => visit(builder, node.value)),
  );
  visitTargets(builder, [node.name], "type-alias");
}

const comprehensionNames = {
  ListComp: "listcomp",
  SetComp: "setcomp",
  DictComp: "dictcomp",
  GeneratorExp: "genexpr",
} as const;

/** The first iterable is evaluated outside; everything else in a scope of its own. */
function visitComprehension(builder: Builder, node: ComprehensionNode): void {
  const [first] = node.generators;
  if (first) visit(builder, first.iter);
  inScope(builder, "comprehension", comprehensionNames[node.nodeType], node, () => {
    for (const generator of node.generators) {
      if (generator !== first) visit(builder, generator.iter);
      visitTargets(builder, [generator.target], "for");
      visitAll(builder, generator.ifs);
    }
    if (node.nodeType === "DictComp") {
      visit(builder, node.key);
      visit(builder, node.value);
    } else visit(builder, node.elt);
  });
}
