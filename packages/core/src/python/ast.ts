import type {
  Alias,
  Arg,
  Arguments,
  ASTNodeUnion,
  Comment,
  Comprehension,
  ExceptHandler,
  ExprNode,
  Keyword,
  Module,
  StmtNode,
  WithItem,
} from "py-ast";

export type { Alias, Arg, Arguments, Comprehension, ExceptHandler, Keyword, Module, WithItem };

/** Comments are never parsed into the tree. */
export type Stmt = Exclude<StmtNode, Comment>;
export type Expr = ExprNode;

type Of<Type extends string> = Extract<ASTNodeUnion, { nodeType: Type }>;

export type FunctionDef = Of<"FunctionDef">;
export type AsyncFunctionDef = Of<"AsyncFunctionDef">;
export type ClassDef = Of<"ClassDef">;
export type Delete = Of<"Delete">;
export type TypeAlias = Of<"TypeAlias">;
export type AugAssign = Of<"AugAssign">;
export type AnnAssign = Of<"AnnAssign">;
export type Try = Of<"Try">;
export type TryStar = Of<"TryStar">;
export type Import = Of<"Import">;
export type ImportFrom = Of<"ImportFrom">;
export type Global = Of<"Global">;
export type Nonlocal = Of<"Nonlocal">;
export type NamedExpr = Of<"NamedExpr">;
export type Lambda = Of<"Lambda">;
export type ListComp = Of<"ListComp">;
export type SetComp = Of<"SetComp">;
export type DictComp = Of<"DictComp">;
export type GeneratorExp = Of<"GeneratorExp">;
export type Call = Of<"Call">;
export type JoinedStr = Of<"JoinedStr">;
export type TemplateStr = Of<"TemplateStr">;
export type Constant = Of<"Constant">;
export type Name = Of<"Name">;
export type MatchCase = Of<"MatchCase">;
export type MatchValue = Of<"MatchValue">;
export type MatchSingleton = Of<"MatchSingleton">;
export type MatchSequence = Of<"MatchSequence">;
export type MatchMapping = Of<"MatchMapping">;
export type MatchClass = Of<"MatchClass">;
export type MatchStar = Of<"MatchStar">;
export type MatchAs = Of<"MatchAs">;
export type MatchOr = Of<"MatchOr">;
export type TypeVar = Of<"TypeVar">;
export type ParamSpec = Of<"ParamSpec">;
export type TypeVarTuple = Of<"TypeVarTuple">;

export type Pattern =
  | MatchValue
  | MatchSingleton
  | MatchSequence
  | MatchMapping
  | MatchClass
  | MatchStar
  | MatchAs
  | MatchOr;
export type TypeParameter = TypeVar | ParamSpec | TypeVarTuple;
export type FunctionNode = FunctionDef | AsyncFunctionDef;
export type ComprehensionNode = ListComp | SetComp | DictComp | GeneratorExp;

/** Everything that `children` and `walk` give: operators and contexts (`Load`, `Store`) are no nodes of their own. */
export type Node =
  | Module
  | Stmt
  | Expr
  | Pattern
  | TypeParameter
  | Comprehension
  | ExceptHandler
  | Arguments
  | Arg
  | Keyword
  | Alias
  | WithItem
  | MatchCase;

/** Nodes that have no position of their own: theirs is that of their children. */
export type Unlocated = Comprehension | Arguments | WithItem | MatchCase;
export type LocatedNode = Exclude<Node, Unlocated>;

const none: readonly Node[] = [];

/** Child nodes in the order of the text: decorators first, defaults beside their parameters, keys beside their values. */
export function children(node: Node): readonly Node[] {
  switch (node.nodeType) {
    case "Name":
    case "Constant":
    case "Pass":
    case "Break":
    case "Continue":
    case "Global":
    case "Nonlocal":
    case "Alias":
    case "MatchSingleton":
    case "MatchStar":
      return none;
    case "Attribute":
    case "Starred":
    case "Await":
    case "YieldFrom":
    case "Expr":
    case "Keyword":
    case "MatchValue":
      return [node.value];
    case "Call":
      return [node.func, ...mixed(node.args, node.keywords)];
    case "Subscript":
      return [node.value, node.slice];
    case "Module":
      return node.body as readonly Node[];
    case "Import":
    case "ImportFrom":
      return node.names;
    case "Assign":
      return [...node.targets, node.value];
    case "AugAssign":
      return [node.target, node.value];
    case "AnnAssign":
      return present(node.target, node.annotation, node.value);
    case "NamedExpr":
      return [node.target, node.value];
    case "BinOp":
      return [node.left, node.right];
    case "UnaryOp":
      return [node.operand];
    case "BoolOp":
    case "JoinedStr":
    case "TemplateStr":
      return node.values;
    case "Compare":
      return [node.left, ...node.comparators];
    case "FormattedValue":
    case "Interpolation":
      return present(node.value, node.format_spec);
    case "List":
    case "Tuple":
    case "Set":
      return node.elts;
    case "Dict":
      return pairs(node.keys, node.values);
    case "Slice":
      return present(node.lower, node.upper, node.step);
    case "IfExp":
      return [node.body, node.test, node.orelse];
    case "Lambda":
      return [node.args, node.body];
    case "ListComp":
    case "SetComp":
    case "GeneratorExp":
      return [node.elt, ...node.generators];
    case "DictComp":
      return [node.key, node.value, ...node.generators];
    case "Comprehension":
      return [node.target, node.iter, ...node.ifs];
    case "Yield":
    case "Return":
      return present(node.value);
    case "FunctionDef":
    case "AsyncFunctionDef":
      return [
        ...node.decorator_list,
        ...node.type_params,
        node.args,
        ...present(node.returns),
        ...(node.body as readonly Node[]),
      ];
    case "ClassDef":
      return [
        ...node.decorator_list,
        ...node.type_params,
        ...mixed(node.bases, node.keywords),
        ...(node.body as readonly Node[]),
      ];
    case "Arguments":
      return parameters(node);
    case "Arg":
      return present(node.annotation);
    case "Delete":
      return node.targets;
    case "TypeAlias":
      return [node.name, ...node.type_params, node.value];
    case "For":
    case "AsyncFor":
      return [
        node.target,
        node.iter,
        ...(node.body as readonly Node[]),
        ...(node.orelse as readonly Node[]),
      ];
    case "While":
    case "If":
      return [node.test, ...(node.body as readonly Node[]), ...(node.orelse as readonly Node[])];
    case "With":
    case "AsyncWith":
      return [...node.items, ...(node.body as readonly Node[])];
    case "WithItem":
      return present(node.context_expr, node.optional_vars);
    case "Match":
      return [node.subject, ...node.cases];
    case "MatchCase":
      return [node.pattern, ...present(node.guard), ...(node.body as readonly Node[])];
    case "MatchSequence":
    case "MatchOr":
      return node.patterns;
    case "MatchMapping":
      return pairs(node.keys, node.patterns);
    case "MatchClass":
      return [node.cls, ...node.patterns, ...node.kwd_patterns];
    case "MatchAs":
      return present(node.pattern);
    case "Raise":
      return present(node.exc, node.cause);
    case "Try":
    case "TryStar":
      return [
        ...(node.body as readonly Node[]),
        ...node.handlers,
        ...(node.orelse as readonly Node[]),
        ...(node.finalbody as readonly Node[]),
      ];
    case "ExceptHandler":
      return [...present(node.type), ...(node.body as readonly Node[])];
    case "Assert":
      return present(node.test, node.msg);
    case "TypeVar":
      return present(node.bound, node.default_value);
    case "ParamSpec":
    case "TypeVarTuple":
      return present(node.default_value);
  }
}

/**
 * Visits a node and all below it, parents first, in the order of the text.
 * @param visit Returns `false` where it should not go deeper.
 */
export function walk(
  node: Node,
  visit: (node: Node, parent: Node | undefined) => boolean | void,
): void {
  walkBelow(node, undefined, visit);
}

function walkBelow(
  node: Node,
  parent: Node | undefined,
  visit: (node: Node, parent: Node | undefined) => boolean | void,
): void {
  if (visit(node, parent) === false) return;
  for (const child of children(node)) walkBelow(child, node, visit);
}

function present(...nodes: readonly (Node | null | undefined)[]): readonly Node[] {
  return nodes.filter((node) => node !== undefined && node !== null);
}

/** `f(a=1, *rest)`: arguments may stand after keywords. */
function mixed(
  positional: readonly Expr[],
  keywords: readonly Keyword[],
): readonly (Expr | Keyword)[] {
  if (keywords.length === 0) return positional;
  const all = [...positional, ...keywords];
  return positional.length === 0
    ? all
    : all.sort((a, b) => a.lineno - b.lineno || a.col_offset - b.col_offset);
}

function pairs(keys: readonly (Expr | null)[], values: readonly Node[]): readonly Node[] {
  const all: Node[] = [];
  for (const [i, value] of values.entries()) {
    const key = keys[i];
    if (key) all.push(key);
    all.push(value);
  }
  return all;
}

function parameters(node: Arguments): readonly Node[] {
  const all: Node[] = [];
  const positional = [...node.posonlyargs, ...node.args];
  const firstDefault = positional.length - node.defaults.length;
  for (const [i, parameter] of positional.entries()) {
    all.push(parameter);
    const value = node.defaults[i - firstDefault];
    if (value) all.push(value);
  }
  if (node.vararg) all.push(node.vararg);
  for (const [i, parameter] of node.kwonlyargs.entries()) {
    all.push(parameter);
    const value = node.kw_defaults[i];
    if (value) all.push(value);
  }
  if (node.kwarg) all.push(node.kwarg);
  return all;
}
