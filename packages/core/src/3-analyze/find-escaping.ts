import type { NameUse } from "../model/analysis.ts";
import { children, type Call, type Node, type Stmt } from "../python/ast.ts";
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
): ReadonlySet<string> {
  const names = new Set<string>();
  if (!uses.some((use) => use.when !== "now")) return names;
  const visit = (node: Node, isConsumed: boolean): void => {
    const isClosure = node.nodeType === "Lambda" || node.nodeType === "GeneratorExp";
    const isFunction = node.nodeType === "FunctionDef" || node.nodeType === "AsyncFunctionDef";
    if (isFunction || (isClosure && !isConsumed)) {
      for (const use of usesIn(uses, startOf(source, node), endOf(source, node))) {
        if (use.kind === "read" && use.when !== "now") names.add(use.name);
      }
      return;
    }
    const isLoop =
      node.nodeType === "For" ||
      node.nodeType === "ListComp" ||
      node.nodeType === "SetComp" ||
      node.nodeType === "DictComp";
    const callee = node.nodeType === "Call" ? calleeName(node) : undefined;
    for (const child of children(node)) {
      const isIterated = isLoop && (node.nodeType !== "For" || child === node.iter);
      const passesOn = callee !== undefined && lazy.has(callee) && isConsumed;
      visit(child, isIterated || passesOn || (callee !== undefined && eager.has(callee)));
    }
  };
  visit(statement, false);
  return names;
}

function calleeName(call: Call): string | undefined {
  if (call.func.nodeType === "Name") return call.func.id;
  return call.func.nodeType === "Attribute" ? call.func.attr : undefined;
}
