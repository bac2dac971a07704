import type { NameUse } from "../model/analysis.ts";
import { children, type Call, type Node, type Stmt } from "../python/ast.ts";
import type { CalledParameters } from "./find-called-parameters.ts";
import type { PythonSource } from "../python/source.ts";
import { endOf, startOf } from "../python/source.ts";
import { usesIn } from "./uses.ts";

/** Callees that are done with the functions and generators they are given when they return. */
const eager: ReadonlySet<string> = new Set(
  `all any dict frozenset list max min set sorted sum tuple sort join apply applymap agg aggregate transform sort_values groupby assign pipe
   extend update Counter OrderedDict deque array reduce fromiter concat DataFrame Series len next bool`.split(
    /\s+/,
  ),
);

/** Callees that hand on what they are given: the call around them decides. */
const lazy: ReadonlySet<string> = new Set(
  "map filter zip enumerate reversed iter islice chain takewhile dropwhile".split(" "),
);

/**
 * Names of the notebook that functions, lambdas and generators in the statement read, where these may live on after it: a `def`, an assigned
 * lambda, a generator that is kept. A lambda that `sorted` or `apply` is given does not.
 */
export function findEscaping(
  source: PythonSource,
  statement: Stmt,
  uses: readonly NameUse[],
  called: CalledParameters,
): ReadonlySet<string> {
  const names = new Set<string>();
  if (!uses.some((use) => use.when !== "now")) return names;
  const callees = new Set(uses.flatMap(({ name, node }) => (called.has(name) ? [node] : [])));
  const isOnlyCalled = (call: Call, argument: Node): boolean =>
    callees.has(call.func) && isCalledArgument(call, argument, called);
  for (const node of findKeptClosures(statement, isOnlyCalled)) {
    for (const use of usesIn(uses, startOf(source, node), endOf(source, node))) {
      if (use.kind === "read" && use.when !== "now") names.add(use.name);
    }
  }
  return names;
}

type ClosureNode = Extract<
  Node,
  { nodeType: "FunctionDef" | "AsyncFunctionDef" | "Lambda" | "GeneratorExp" }
>;

/** Functions, lambdas and generators in the code that may live on when it is done; not those inside of others. */
export function findKeptClosures(
  code: Node,
  isOnlyCalled: IsOnlyCalled = () => false,
): readonly ClosureNode[] {
  const found: ClosureNode[] = [];
  visitConsumed(
    code,
    false,
    (node, isConsumed) => {
      if (
        node.nodeType === "FunctionDef" ||
        node.nodeType === "AsyncFunctionDef" ||
        ((node.nodeType === "Lambda" || node.nodeType === "GeneratorExp") && !isConsumed)
      ) {
        found.push(node);
        return false;
      }
      return true;
    },
    isOnlyCalled,
  );
  return found;
}

/** Does what is called do nothing with that argument but call it before it returns? */
type IsOnlyCalled = (call: Call, argument: Node) => boolean;

function isCalledArgument(call: Call, argument: Node, called: CalledParameters): boolean {
  if (call.func.nodeType !== "Name") return false;
  const position = call.args.findIndex((each) => each === argument);
  const isPlain = call.args.every((each) => each.nodeType !== "Starred");
  const isLambda = (each: Node): boolean => each.nodeType === "Lambda";
  return (called.get(call.func.id) ?? []).some((parameter) =>
    argument.nodeType === "Keyword"
      ? argument.arg === parameter.name && isLambda(argument.value)
      : isPlain && position === parameter.position && isLambda(argument),
  );
}

/** Expressions whose value is looked through at once: where it is a generator, or a function that is called, nothing of it lives on. */
export function findConsumed(code: Node): ReadonlySet<Node> {
  const found = new Set<Node>();
  visitConsumed(code, false, (node, isConsumed) => {
    if (isConsumed) found.add(node.nodeType === "Keyword" ? node.value : node);
    return true;
  });
  return found;
}

/** @param visit is told whether what is around the node uses its value up; returns whether to go on inside */
function visitConsumed(
  node: Node,
  isConsumed: boolean,
  visit: (node: Node, isConsumed: boolean) => boolean,
  isOnlyCalled: IsOnlyCalled = () => false,
): void {
  if (!visit(node, isConsumed)) return;
  const callee = node.nodeType === "Call" ? calleeName(node) : undefined;
  const isUsedUp = callee !== undefined && (eager.has(callee) || (lazy.has(callee) && isConsumed));
  for (const child of children(node)) {
    const isIterated =
      (node.nodeType === "For" && child === node.iter) ||
      (node.nodeType === "Comprehension" && isConsumed && child === node.iter);
    const isRunThrough =
      child.nodeType === "Comprehension" && (node.nodeType !== "GeneratorExp" || isConsumed);
    const isCalled = node.nodeType === "Call" && isOnlyCalled(node, child);
    // `sorted(words, key=lambda word: …)`; of `dict(a=lambda: …)` the lambda lives on.
    const isKey =
      child.nodeType === "Keyword" &&
      (isCalled || (child.arg === "key" && /^(sorted|sort|min|max)$/.test(callee ?? "")));
    visitConsumed(
      isKey ? child.value : child,
      isUsedUp || isIterated || isRunThrough || isCalled,
      visit,
      isOnlyCalled,
    );
  }
}

function calleeName(call: Call): string | undefined {
  if (call.func.nodeType === "Name") return call.func.id;
  return call.func.nodeType === "Attribute" ? call.func.attr : undefined;
}
