import type { Statement } from "../model/analysis.ts";
import { type ClassDef, type FunctionNode, type Node, type Stmt, walk } from "../python/ast.ts";
import { countWrites } from "./count-writes.ts";
import { mentions } from "../python/mentions.ts";

/** Parameters of the notebook's functions and classes that are called before the call is done, and never again: by name of the callee. */
export type CalledParameters = ReadonlyMap<string, readonly CalledParameter[]>;

export interface CalledParameter {
  readonly name: string;
  /** Among the arguments of a call. */
  readonly position: number;
}

/** Ways to all attributes of an object. */
const reflection = /^(vars|exec|eval|__dict__|__getattribute__)$/;
/** Ways to an attribute whose name stands in a string. */
const naming = /^(getattr|attrgetter|methodcaller)$/;

/**
 * A lambda that such a parameter is given does not outlive the call: `def check(expected, code): assert code() == expected`, and a class whose
 * `__init__` calls it, also through an attribute and a method that nothing else reads.
 */
export function findCalledParameters(
  statements: readonly Pick<Statement, "node" | "uses">[],
): CalledParameters {
  const found = new Map<string, readonly CalledParameter[]>();
  const attributes = findAttributes(statements);
  const writes = countWrites(statements);
  for (const { node } of statements) {
    const [callee, init] = calleeOf(node);
    if (callee === undefined || init === undefined || writes.get(callee) !== 1) continue;
    const { posonlyargs, args, vararg } = init.args;
    const parameters = [...posonlyargs, ...args].slice(node === init ? 0 : 1);
    const called = parameters.flatMap(({ arg }, position): readonly CalledParameter[] =>
      !vararg && isOnlyCalled(arg, init, node, attributes) ? [{ name: arg, position }] : [],
    );
    if (called.length > 0) found.set(callee, called);
  }
  return found;
}

function calleeOf(node: Stmt): readonly [string | undefined, FunctionNode | undefined] {
  if (node.nodeType === "FunctionDef")
    return node.decorator_list.length === 0 && !isGenerator(node)
      ? [node.name, node]
      : [undefined, undefined];
  if (node.nodeType !== "ClassDef") return [undefined, undefined];
  const isPlain =
    node.decorator_list.length + node.bases.length + node.keywords.length === 0 &&
    methodsOf(node).every(({ name }) => !/^__(new|getattr|setattr)__$/.test(name));
  const inits = methodsOf(node).filter(({ name }) => name === "__init__");
  return isPlain && inits.length === 1 ? [node.name, inits[0]] : [undefined, undefined];
}

const methodsOf = ({ body }: ClassDef): readonly FunctionNode[] =>
  body.filter((each): each is FunctionNode => each.nodeType === "FunctionDef");

interface Attribute {
  readonly node: Extract<Node, { nodeType: "Attribute" }>;
  readonly parent: Node | undefined;
  /** The method of a top-level class that it stands in, outside of functions within. */
  readonly method: Node | undefined;
}

/** The places where an attribute is named; `undefined` where other code may get at it. */
type Attributes = (name: string) => readonly Attribute[] | undefined;

function findAttributes(statements: readonly Pick<Statement, "node" | "uses">[]): Attributes {
  const attributes = new Map<string, Attribute[]>();
  const words = new Set<string>();
  let isSeen = true;
  let isNamed = false;
  for (const { node } of statements) {
    const visit = (at: Node, method: Node | undefined): void =>
      walk(at, (each, parent) => {
        if (each === at) return true;
        if (isOwnScope(each)) {
          const isMethod =
            node.nodeType === "ClassDef" && parent === node && each.nodeType === "FunctionDef";
          visit(each, isMethod ? each : undefined);
          return false;
        }
        if (each.nodeType === "Name") {
          isSeen &&= !reflection.test(each.id);
          isNamed ||= naming.test(each.id);
        }
        const isText = each.nodeType === "Constant" && typeof each.value === "string";
        if (isText && parent?.nodeType !== "Expr")
          for (const word of (each.value as string).match(/\w+/g) ?? []) words.add(word);
        if (each.nodeType !== "Attribute") return true;
        isNamed ||= naming.test(each.attr);
        // `self.__dict__.update(…)` reads none.
        const isFilled = parent?.nodeType === "Attribute" && parent.attr === "update";
        isSeen &&= !reflection.test(each.attr) || isFilled;
        const list = attributes.get(each.attr) ?? [];
        list.push({ node: each, parent, method });
        attributes.set(each.attr, list);
        return true;
      });
    visit(node, undefined);
  }
  return (name) => {
    if (!isSeen || (isNamed && words.has(name))) return undefined;
    return attributes.get(name) ?? [];
  };
}

const isOwnScope = ({ nodeType }: Node): boolean =>
  /^(FunctionDef|AsyncFunctionDef|Lambda|GeneratorExp)$/.test(nodeType);

/** Is the parameter only called in the function itself, or by the attribute that it is assigned to? */
function isOnlyCalled(
  name: string,
  init: FunctionNode,
  definition: Stmt,
  attributes: Attributes,
): boolean {
  let isFine = true;
  let isUsed = false;
  const stored = new Map<Node, string>();
  walk(init, (at) => {
    if (at.nodeType === "Assign")
      for (const [value, attribute] of storesOf(at)) stored.set(value, attribute);
  });
  for (const statement of init.body)
    walk(statement as Node, (at, parent) => {
      if (isOwnScope(at)) isFine &&= !mentions(at, new Set([name]));
      if (at.nodeType !== "Name" || at.id !== name) return isFine;
      isUsed = true;
      const attribute = stored.get(at);
      if (attribute !== undefined && definition.nodeType === "ClassDef")
        isFine &&= isAttributeOnlyCalled(attribute, init, definition, attributes);
      else isFine &&= parent?.nodeType === "Call" && parent.func === at;
      return isFine;
    });
  return isFine && isUsed;
}

/** `self.a, self.b = a, b`: what is assigned to which attribute. */
function storesOf(
  node: Extract<Node, { nodeType: "Assign" }>,
): readonly (readonly [Node, string])[] {
  const [target] = node.targets;
  if (target === undefined || node.targets.length !== 1) return [];
  const isPair =
    target.nodeType === "Tuple" &&
    node.value.nodeType === "Tuple" &&
    target.elts.length === node.value.elts.length;
  const pairs = isPair
    ? target.elts.map(
        (each, i) => [each, (node.value as Extract<Node, { nodeType: "Tuple" }>).elts[i]] as const,
      )
    : [[target, node.value] as const];
  return pairs.flatMap(([to, from]) => {
    const isOwn =
      to.nodeType === "Attribute" && to.value.nodeType === "Name" && to.value.id === "self";
    return isOwn && from !== undefined ? [[from, to.attr] as const] : [];
  });
}

/** Is the attribute set in `__init__` alone, and only called by methods that only run within it? */
function isAttributeOnlyCalled(
  attribute: string,
  init: FunctionNode,
  definition: ClassDef,
  attributes: Attributes,
): boolean {
  const places = attributes(attribute);
  if (places === undefined || mentionsAttribute(definition, "__dict__")) return false;
  return places.every(({ node, parent, method }) => {
    if (method === undefined) return false;
    if (node.ctx.nodeType === "Store") return method === init;
    return isSelfCall(node, parent) && runsWithin(method, init, definition, attributes, new Set());
  });
}

const isSelfCall = (node: Attribute["node"], parent: Node | undefined): boolean =>
  node.value.nodeType === "Name" &&
  node.value.id === "self" &&
  parent?.nodeType === "Call" &&
  parent.func === node;

/** Is the method called by `__init__` alone, or by methods of which this holds? */
function runsWithin(
  method: Node,
  init: FunctionNode,
  definition: ClassDef,
  attributes: Attributes,
  seen: ReadonlySet<Node>,
): boolean {
  if (method === init || seen.has(method)) return true;
  const own = methodsOf(definition).find((each) => each === method);
  if (
    own === undefined ||
    own.name.startsWith("__") ||
    own.decorator_list.length > 0 ||
    isGenerator(own)
  )
    return false;
  const places = attributes(own.name);
  return (
    places !== undefined &&
    places.every(
      ({ node, parent, method: caller }) =>
        caller !== undefined &&
        isSelfCall(node, parent) &&
        runsWithin(caller, init, definition, attributes, new Set([...seen, method])),
    )
  );
}

function mentionsAttribute(node: Node, name: string): boolean {
  let isFound = false;
  walk(node, (at) => {
    isFound ||= at.nodeType === "Attribute" && at.attr === name;
    return !isFound;
  });
  return isFound;
}

function isGenerator(node: FunctionNode): boolean {
  let isFound = false;
  walk(node, (at) => {
    isFound ||= at.nodeType === "Yield" || at.nodeType === "YieldFrom" || at.nodeType === "Await";
    return !isFound;
  });
  return isFound;
}
