import type { Arguments, Expr, Keyword, LocatedNode, Node } from "./ast.ts";

/** Child nodes in the order of the text: decorators first, defaults beside their parameters, keys beside their values. */
export function children(node: Node): readonly Node[] {
  const found: Node[] = [];
  eachChild(node, push, found);
  return found;
}

function push(child: Node, _parent: Node, found: Node[]): void {
  found.push(child);
}

/**
 * Visits a node and all below it, parents first, in the order of the text.
 * @param visit Returns `false` where it should not go deeper.
 */
export function walk(node: Node, visit: Visit): void {
  walkBelow(node, undefined, visit);
}

type Visit = (node: Node, parent: Node | undefined) => boolean | void;

function walkBelow(node: Node, parent: Node | undefined, visit: Visit): void {
  if (visit(node, parent) !== false) eachChild(node, walkBelow, visit);
}

type OnChild<Passed> = (child: Node, parent: Node, passed: Passed) => void;

/** Everything looks at trees, so that this makes no arrays of the children. */
function eachChild<Passed>(node: Node, on: OnChild<Passed>, passed: Passed): void {
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
      return;
    case "Attribute":
    case "Starred":
    case "Await":
    case "YieldFrom":
    case "Expr":
    case "Keyword":
    case "MatchValue":
    case "Yield":
    case "Return":
      return one(node.value, node, on, passed);
    case "Call":
      on(node.func, node, passed);
      return mixed(node.args, node.keywords, node, on, passed);
    case "Subscript":
      on(node.value, node, passed);
      return on(node.slice, node, passed);
    case "Module":
      return all(node.body, node, on, passed);
    case "Import":
    case "ImportFrom":
      return all(node.names, node, on, passed);
    case "Assign":
      all(node.targets, node, on, passed);
      return on(node.value, node, passed);
    case "AugAssign":
    case "NamedExpr":
      on(node.target, node, passed);
      return on(node.value, node, passed);
    case "AnnAssign":
      on(node.target, node, passed);
      on(node.annotation, node, passed);
      return one(node.value, node, on, passed);
    case "BinOp":
      on(node.left, node, passed);
      return on(node.right, node, passed);
    case "UnaryOp":
      return on(node.operand, node, passed);
    case "BoolOp":
    case "JoinedStr":
    case "TemplateStr":
      return all(node.values, node, on, passed);
    case "Compare":
      on(node.left, node, passed);
      return all(node.comparators, node, on, passed);
    case "FormattedValue":
    case "Interpolation":
      on(node.value, node, passed);
      return one(node.format_spec, node, on, passed);
    case "List":
    case "Tuple":
    case "Set":
      return all(node.elts, node, on, passed);
    case "Dict":
      return pairs(node.keys, node.values, node, on, passed);
    case "Slice":
      one(node.lower, node, on, passed);
      one(node.upper, node, on, passed);
      return one(node.step, node, on, passed);
    case "IfExp":
      on(node.body, node, passed);
      on(node.test, node, passed);
      return on(node.orelse, node, passed);
    case "Lambda":
      on(node.args, node, passed);
      return on(node.body, node, passed);
    case "ListComp":
    case "SetComp":
    case "GeneratorExp":
      on(node.elt, node, passed);
      return all(node.generators, node, on, passed);
    case "DictComp":
      on(node.key, node, passed);
      on(node.value, node, passed);
      return all(node.generators, node, on, passed);
    case "Comprehension":
      on(node.target, node, passed);
      on(node.iter, node, passed);
      return all(node.ifs, node, on, passed);
    case "FunctionDef":
    case "AsyncFunctionDef":
      all(node.decorator_list, node, on, passed);
      all(node.type_params, node, on, passed);
      on(node.args, node, passed);
      one(node.returns, node, on, passed);
      return all(node.body, node, on, passed);
    case "ClassDef":
      all(node.decorator_list, node, on, passed);
      all(node.type_params, node, on, passed);
      mixed(node.bases, node.keywords, node, on, passed);
      return all(node.body, node, on, passed);
    case "Arguments":
      return parameters(node, on, passed);
    case "Arg":
      return one(node.annotation, node, on, passed);
    case "Delete":
      return all(node.targets, node, on, passed);
    case "TypeAlias":
      on(node.name, node, passed);
      all(node.type_params, node, on, passed);
      return on(node.value, node, passed);
    case "For":
    case "AsyncFor":
      on(node.target, node, passed);
      on(node.iter, node, passed);
      all(node.body, node, on, passed);
      return all(node.orelse, node, on, passed);
    case "While":
    case "If":
      on(node.test, node, passed);
      all(node.body, node, on, passed);
      return all(node.orelse, node, on, passed);
    case "With":
    case "AsyncWith":
      all(node.items, node, on, passed);
      return all(node.body, node, on, passed);
    case "WithItem":
      on(node.context_expr, node, passed);
      return one(node.optional_vars, node, on, passed);
    case "Match":
      on(node.subject, node, passed);
      return all(node.cases, node, on, passed);
    case "MatchCase":
      on(node.pattern, node, passed);
      one(node.guard, node, on, passed);
      return all(node.body, node, on, passed);
    case "MatchSequence":
    case "MatchOr":
      return all(node.patterns, node, on, passed);
    case "MatchMapping":
      return pairs(node.keys, node.patterns, node, on, passed);
    case "MatchClass":
      on(node.cls, node, passed);
      all(node.patterns, node, on, passed);
      return all(node.kwd_patterns, node, on, passed);
    case "MatchAs":
      return one(node.pattern, node, on, passed);
    case "Raise":
      one(node.exc, node, on, passed);
      return one(node.cause, node, on, passed);
    case "Try":
    case "TryStar":
      all(node.body, node, on, passed);
      all(node.handlers, node, on, passed);
      all(node.orelse, node, on, passed);
      return all(node.finalbody, node, on, passed);
    case "ExceptHandler":
      one(node.type, node, on, passed);
      return all(node.body, node, on, passed);
    case "Assert":
      on(node.test, node, passed);
      return one(node.msg, node, on, passed);
    case "TypeVar":
      one(node.bound, node, on, passed);
      return one(node.default_value, node, on, passed);
    case "ParamSpec":
    case "TypeVarTuple":
      return one(node.default_value, node, on, passed);
  }
}

function one<Passed>(
  child: Node | null | undefined,
  parent: Node,
  on: OnChild<Passed>,
  passed: Passed,
): void {
  if (child !== undefined && child !== null) on(child, parent, passed);
}

/** Bodies are typed as if they could hold comments, which are never parsed into the tree. */
function all<Passed>(
  nodes: readonly object[],
  parent: Node,
  on: OnChild<Passed>,
  passed: Passed,
): void {
  for (const child of nodes) on(child as Node, parent, passed);
}

/** `f(a=1, *rest)`: arguments may stand after keywords. */
function mixed<Passed>(
  positional: readonly Expr[],
  keywords: readonly Keyword[],
  parent: Node,
  on: OnChild<Passed>,
  passed: Passed,
): void {
  const last = positional.at(-1);
  const first = keywords[0];
  const isApart = last === undefined || first === undefined || isBefore(last, first);
  if (!isApart)
    return all(
      [...positional, ...keywords].sort((a, b) => (isBefore(a, b) ? -1 : 1)),
      parent,
      on,
      passed,
    );
  all(positional, parent, on, passed);
  all(keywords, parent, on, passed);
}

function isBefore(a: LocatedNode, b: LocatedNode): boolean {
  return a.lineno < b.lineno || (a.lineno === b.lineno && a.col_offset < b.col_offset);
}

function pairs<Passed>(
  keys: readonly (Expr | null)[],
  values: readonly Node[],
  parent: Node,
  on: OnChild<Passed>,
  passed: Passed,
): void {
  for (const [i, value] of values.entries()) {
    one(keys[i], parent, on, passed);
    on(value, parent, passed);
  }
}

function parameters<Passed>(node: Arguments, on: OnChild<Passed>, passed: Passed): void {
  const { posonlyargs, args, defaults, kwonlyargs, kw_defaults: keywordDefaults } = node;
  const firstDefault = posonlyargs.length + args.length - defaults.length;
  for (const [i, parameter] of [...posonlyargs, ...args].entries()) {
    on(parameter, node, passed);
    if (i >= firstDefault) one(defaults[i - firstDefault], node, on, passed);
  }
  one(node.vararg, node, on, passed);
  for (const [i, parameter] of kwonlyargs.entries()) {
    on(parameter, node, passed);
    one(keywordDefaults[i], node, on, passed);
  }
  one(node.kwarg, node, on, passed);
}
