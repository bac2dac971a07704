import type { Analysis, Statement } from "../../model/analysis.ts";
import { type Expr, type FunctionNode, type Node, walk } from "../../python/ast.ts";

/** What reads or writes outside of the program, shows something there, or draws numbers. */
const outside =
  /(?<![\w.])open\(|\bread_\w+\(|\.(?:read|write|load|save|connect)\w*\(|\bto_(?:csv|excel|parquet|json|pickle|sql)\(|\b(?:os|shutil|sys|requests|sqlite3|plt|subprocess)\.|\bPath\(|\b(?:random|default_rng|RandomState)\b/;

/** Does it give the same however often it was used before, and wherever? */
export function isStateless(statement: Statement, { randomness, bound }: Analysis): boolean {
  const { source, span, node } = statement;
  const text = source.text.slice(span.start, span.end);
  if (outside.test(text) || statement.plots || statement.globalWrites.size > 0) return false;
  if (statement.dynamic !== undefined || randomness.drawingIndexes.has(statement.index))
    return false;
  let isFree = true;
  walk(node, (at) => {
    if (at.nodeType === "FunctionDef" || at.nodeType === "AsyncFunctionDef")
      isFree &&=
        !defaultsOf(at).some((each) => isMutable(each) && !isFixed(each, bound)) &&
        !(isCached(at) && callsItself(at));
    if (at.nodeType === "ClassDef") isFree &&= isPlainClass(at.body as readonly Node[]);
    // A test is no coroutine.
    if (/^(?:Await|AsyncFor|AsyncWith)$/.test(at.nodeType)) isFree = false;
    if (at.nodeType === "Comprehension" && at.is_async) isFree = false;
    return isFree;
  });
  return isFree;
}

/** Options that only change what is shown are no matter. */
export function changesProcess({ processState, source, span }: Statement): boolean {
  if (processState === undefined || processState === "seed") return false;
  const text = source.text.slice(span.start, span.end);
  return !/\bwarnings\.|\brcParams\b|\bplt\.|\bmatplotlib\b|\bsns\.|\bset_option\(\s*["']display|\bprintoptions\(/.test(
    text,
  );
}

const defaultsOf = ({ args }: FunctionNode): readonly (Expr | null)[] => [
  ...args.defaults,
  ...args.kw_defaults,
];

/** What it gave before it need not compute again: without that it may call itself more often than Python lets it. */
const isCached = ({ decorator_list }: FunctionNode): boolean =>
  decorator_list.some((each) => {
    const callee = each.nodeType === "Call" ? each.func : each;
    const name =
      callee.nodeType === "Name" ? callee.id : callee.nodeType === "Attribute" ? callee.attr : "";
    return /cache|memo/i.test(name);
  });

function callsItself(node: FunctionNode): boolean {
  let isFound = false;
  walk(node, (at) => {
    isFound ||= at.nodeType === "Name" && at.id === node.name && at.ctx.nodeType === "Load";
    return !isFound;
  });
  return isFound;
}

/** What a default holds is kept from call to call. */
const isMutable = (node: Expr | null): boolean =>
  node !== null && /^(List|Dict|Set|ListComp|DictComp|SetComp|Call)$/.test(node.nodeType);

/** `range(10)`, `float("inf")`: nothing can change what these give. */
const isFixed = (node: Expr | null, bound: ReadonlySet<string>): boolean =>
  node?.nodeType === "Call" &&
  node.func.nodeType === "Name" &&
  /^(?:range|int|float|complex|bool|str|bytes|frozenset|len|ord|chr)$/.test(node.func.id) &&
  !bound.has(node.func.id);

/**
 * Without state that all objects share, such as a counter; and without a text of its own, by which an object may look like a
 * value that it does not equal.
 */
function isPlainClass(body: readonly Node[]): boolean {
  return body.every((each) => {
    if (each.nodeType === "Assign") return !isMutable(each.value);
    if (each.nodeType === "AnnAssign") return each.value === undefined || !isMutable(each.value);
    return each.nodeType !== "FunctionDef" || !/^(__repr__|_repr_\w+_)$/.test(each.name);
  });
}
