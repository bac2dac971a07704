import { type Expr, type Node, type Stmt, walk } from "./ast.ts";
import { createDisjointSets } from "./disjoint-sets.ts";

/** A statement, with the names that it binds and those of the module that it uses. */
interface Binder {
  readonly node: Stmt;
  /** `import` and `import-block` bind what is not the code's own. */
  readonly kind: string;
  readonly flow: { readonly possible: ReadonlySet<string> };
  readonly uses: readonly { readonly name: string }[];
}

/** Names that may stand for the same object, or for a part of it. */
export type Aliases = (name: string) => ReadonlySet<string>;

/**
 * Follows `a = b`, `a = b.part`, `a["key"] = b`, `for a in b`, `with b as a`, tuples of these, and calls of what the notebook defines. Calls of
 * libraries are taken to give something new, methods that hand out parts of their object excepted.
 */
export function findAliases(statements: readonly Binder[]): Aliases {
  const { join, groupOf } = createDisjointSets();
  const own = findOwn(statements);
  for (const { node, uses } of statements) {
    const globals = new Set(uses.map((use) => use.name));
    walk(node, (at) => {
      for (const [target, value] of bindings(at)) {
        for (const to of names(target)) for (const from of sources(value, own)) join(to, from);
      }
      for (const [name, value] of given(at))
        for (const from of sources(value, own)) if (globals.has(from)) join(name, from);
    });
  }
  return groupOf;
}

/** Names that the notebook binds itself: calling one may give back what it was given, or something that it reads. */
function findOwn(statements: readonly Binder[]): ReadonlySet<string> {
  const own = new Set(statements.flatMap((each) => [...each.flow.possible]));
  for (const { kind, flow } of statements)
    if (kind === "import" || kind === "import-block")
      for (const name of flow.possible) own.delete(name);
  return own;
}

/** What a class holds by its attributes, a function by its defaults or gives back, and what containers are given: `xs.append(ys)`. */
function given(node: Node): readonly (readonly [string, Node])[] {
  if (node.nodeType === "FunctionDef" || node.nodeType === "AsyncFunctionDef") {
    const found: Node[] = [...node.args.defaults, ...node.args.kw_defaults].flatMap(
      (each) => each ?? [],
    );
    for (const statement of node.body)
      walk(statement as Node, (at) => {
        if ((at.nodeType === "Return" || at.nodeType === "Yield") && at.value) found.push(at.value);
      });
    return found.map((value) => [node.name, value] as const);
  }
  if (node.nodeType === "ClassDef")
    return node.body.flatMap((each) =>
      each.nodeType === "Assign" ? [[node.name, each.value] as const] : [],
    );
  if (node.nodeType !== "Call" || node.func.nodeType !== "Attribute") return [];
  const { attr, value } = node.func;
  if (!/^(append|appendleft|add|insert|extend|setdefault|update|put|push)$/.test(attr)) return [];
  return names(value).flatMap((name) => node.args.map((each) => [name, each] as const));
}

function bindings(node: Node): readonly (readonly [Node, Node])[] {
  if (node.nodeType === "Assign")
    return node.targets.map((target) => [target, node.value] as const);
  if (node.nodeType === "AnnAssign" && node.value) return [[node.target, node.value]];
  if (node.nodeType === "NamedExpr") return [[node.target, node.value]];
  if (node.nodeType === "For" || node.nodeType === "AsyncFor") return [[node.target, node.iter]];
  if (node.nodeType === "With" || node.nodeType === "AsyncWith") {
    return node.items.flatMap((item) =>
      item.optional_vars ? [[item.optional_vars, item.context_expr] as const] : [],
    );
  }
  return [];
}

function names(target: Node): readonly string[] {
  if (target.nodeType === "Name") return [target.id];
  if (target.nodeType === "Attribute" || target.nodeType === "Subscript")
    return names(target.value);
  if (target.nodeType === "Tuple" || target.nodeType === "List")
    return target.elts.flatMap((each) => names(each));
  return target.nodeType === "Starred" ? names(target.value) : [];
}

/** Names whose object, or a part of it, the expression may give. */
function sources(value: Node, own: ReadonlySet<string>): readonly string[] {
  switch (value.nodeType) {
    case "Name":
      return [value.id];
    case "Attribute":
    case "Subscript":
    case "Starred":
    case "Await":
      return sources(value.value, own);
    case "Tuple":
    case "List":
    case "Set":
      return value.elts.flatMap((each) => sources(each, own));
    case "Dict":
      return value.values.flatMap((each) => sources(each, own));
    case "GeneratorExp":
      // What it runs through is looked at when it is run through itself.
      return value.generators.flatMap((each) => sources(each.iter, own));
    case "IfExp":
      return [...sources(value.body, own), ...sources(value.orelse, own)];
    case "BoolOp":
      return value.values.flatMap((each) => sources(each, own));
    case "Call": {
      // `iter(x)`, `zip(a, b)`, `enumerate(x)`, `x.items()` hand out what is in them.
      const isView =
        value.func.nodeType === "Attribute" &&
        /^(items|values|iterrows|itertuples|get|setdefault|groupby|reshape|ravel|view|squeeze|T)$/.test(
          value.func.attr,
        );
      if (isView)
        return sources((value.func as Extract<Expr, { nodeType: "Attribute" }>).value, own);
      const callee =
        value.func.nodeType === "Name" && own.has(value.func.id) ? value.func.id : undefined;
      if (callee !== undefined)
        return [
          callee,
          ...[...value.args, ...value.keywords.map((each) => each.value)].flatMap((each) =>
            sources(each, own),
          ),
        ];
      const isPassing =
        value.func.nodeType === "Name" &&
        /^(iter|zip|enumerate|reversed|list|tuple|sorted|filter|map|vars)$/.test(value.func.id);
      return isPassing ? value.args.flatMap((each) => sources(each, own)) : [];
    }
    default:
      return [];
  }
}
