import type { NameUse } from "../model/analysis.ts";
import { type Node, walk } from "../python/ast.ts";
import { analyzeScopes, globalReferences, type Scope } from "../python/scopes.ts";
import type { PythonSource } from "../python/source.ts";
import { pureBuiltins, pureMethods } from "./effects/pure-calls.ts";

/** Every occurrence of a name of the notebook's namespace in a cell, by position. */
export function findUses(source: PythonSource): readonly NameUse[] {
  const parentByNode = new Map<Node, Node>();
  walk(source.module, (node, parent) => {
    if (parent !== undefined) parentByNode.set(node, parent);
  });
  const uses: NameUse[] = [];
  const placeByScope = new Map<Scope, Pick<NameUse, "when" | "within">>();
  for (const { reference, scope } of globalReferences(analyzeScopes(source))) {
    // `global x` and a bare `x: int` declare: at the top of a notebook they do nothing.
    if (reference.kind === "declare") continue;
    let place = placeByScope.get(scope);
    if (place === undefined) placeByScope.set(scope, (place = placeOf(scope)));
    uses.push({
      name: reference.name,
      kind: reference.kind,
      ...place,
      span: { start: reference.start, end: reference.end },
      node: reference.node,
      parent: parentByNode.get(reference.node),
      isInString: false,
      isReadOnly: isReadOnly(reference.node, parentByNode),
    });
  }
  return uses.sort((a, b) => a.span.start - b.span.start || rank(a) - rank(b));
}

/** Does the place of a name only look at its object? */
function isReadOnly(node: Node, parentByNode: ReadonlyMap<Node, Node>): boolean {
  const parent = parentByNode.get(node);
  if (parent === undefined) return false;
  switch (parent.nodeType) {
    case "Compare":
    case "BinOp":
    case "UnaryOp":
    case "FormattedValue":
    case "Expr":
    case "If":
    case "While":
    case "Assert":
      return true;
    case "Subscript":
      return parent.value === node ? parent.ctx.nodeType === "Load" : true;
    case "For":
    case "AsyncFor":
    case "Comprehension":
      return parent.iter === node;
    case "Call":
      return (
        parent.func !== node &&
        parent.func.nodeType === "Name" &&
        (pureBuiltins.has(parent.func.id) || parent.func.id === "print")
      );
    case "Attribute": {
      const call = parentByNode.get(parent);
      return (
        parent.ctx.nodeType === "Load" &&
        call?.nodeType === "Call" &&
        call.func === parent &&
        pureMethods.has(parent.attr)
      );
    }
    default:
      return false;
  }
}

// `x += 1` reads before it writes, at one place.
const rank = (use: NameUse): number => (use.kind === "read" ? 0 : 1);

function placeOf(scope: Scope): Pick<NameUse, "when" | "within"> {
  const within: Node[] = [];
  let isLazy = false;
  for (let at: Scope | undefined = scope; at !== undefined; at = at.parent) {
    if (at.kind === "function" || at.kind === "lambda") within.unshift(at.node);
    if (at.node.nodeType === "GeneratorExp") isLazy = true;
  }
  return { within, when: within.length > 0 ? "later" : isLazy ? "lazily" : "now" };
}

/** The uses inside a span; `uses` are sorted by position. */
export function usesIn(uses: readonly NameUse[], start: number, end: number): readonly NameUse[] {
  let low = 0;
  let high = uses.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((uses[middle]?.span.start ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  const first = low;
  while (low < uses.length && (uses[low]?.span.start ?? 0) < end) low++;
  return uses.slice(first, low);
}
