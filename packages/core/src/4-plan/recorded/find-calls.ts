import type { Analysis, Statement } from "../../model/analysis.ts";
import type { ImportPlan } from "../../model/plan.ts";
import type { Expr, FunctionNode, Node } from "../../python/ast.ts";
import { walk } from "../../python/ast.ts";
import { builtinNames } from "../../python/builtins.ts";
import { obstacleToValue, type RecordedOptions } from "./plan-recorded.ts";
import { comparisonOf, findShownValue, importsOfLiteral } from "./shown-value.ts";

/** A call of the package's own functions, with what the notebook shows for it: a test that needs no run. */
export interface RecordedCall {
  readonly cell: number;
  readonly statement: Statement;
  /** `fact(5) == 120`. */
  readonly comparison: string;
  readonly imports: readonly ImportPlan[];
}

export interface CallOptions extends Pick<
  RecordedOptions,
  "cells" | "directory" | "firstUnseededCell" | "setOrder" | "unstable" | "isNumeric"
> {
  readonly analysis: Analysis;
  /** Definitions at the top of a module, by statement. */
  readonly isHoisted: (statement: Statement) => boolean;
  readonly threadedByName: ReadonlyMap<string, readonly string[]>;
}

/** What reads or writes outside of the program, or shows something there. */
const outside =
  /(?<![\w.])open\(|\bread_\w+\(|\.(?:read|write|load|save|connect)\w*\(|\bto_(?:csv|excel|parquet|json|pickle|sql)\(|\b(?:os|shutil|sys|requests|sqlite3|plt)\.|\bPath\(/;

/**
 * Finds the cells that show what a call of the package's own functions gives, from literals alone: `fact(5)` with `120` below.
 * The same call gives the same in a test, where neither the functions nor what they use depend on what ran before.
 */
export function findCalls(options: CallOptions): readonly RecordedCall[] {
  const { cells, directory } = options;
  return cells.flatMap((cell) => {
    const shown = findShownValue(cell);
    if (shown === undefined || cell.lowered.hasUnstableOutput) return [];
    if (cell.lowered.cell.executionCount === undefined) return [];
    const { statement, literal } = shown;
    const imports = importsOfLiteral(literal, directory);
    if (imports === undefined || obstacleToValue(shown, options) !== undefined) return [];
    if (!isIndependent(statement, options)) return [];
    const comparison = comparisonOf(shown, options.isNumeric);
    return [{ cell: cell.number, statement, comparison, imports }];
  });
}

/** Does the expression, with all that it uses, depend on nothing but itself? */
function isIndependent(statement: Statement, options: CallOptions): boolean {
  const { analysis, directory } = options;
  const used = findUsed(statement, options);
  if (used === undefined) return false;
  const isCall = [...used.names].some((name) => directory.moduleByName.has(name));
  const all = [statement, ...used.statements];
  return (
    isCall &&
    !statement.dynamic &&
    !holdsAwait(statement.node) &&
    !analysis.statements.some(
      (each) =>
        (each.index < statement.index && changesProcess(each)) ||
        [...each.mutated].some((name) => used.names.has(name)),
    ) &&
    all.every((each) => isStateless(each, options))
  );
}

interface Used {
  readonly names: ReadonlySet<string>;
  readonly statements: readonly Statement[];
}

/** All definitions that the expression uses, directly or not; `undefined` where it uses something else. */
function findUsed(statement: Statement, options: CallOptions): Used | undefined {
  const names = new Set<string>();
  const statements = new Set<Statement>();
  const waiting = [statement];
  for (let each = waiting.pop(); each !== undefined; each = waiting.pop()) {
    for (const { name, kind, isInString } of each.uses) {
      if (kind !== "read" || each.annotationNames.has(name) || names.has(name)) continue;
      if (isInString) return undefined;
      const binding = bindingOf(name, options);
      if (binding === undefined) return undefined;
      names.add(name);
      for (const one of binding)
        if (!statements.has(one)) {
          statements.add(one);
          waiting.push(one);
        }
    }
  }
  return { names, statements: [...statements] };
}

/** The statements at the top of modules that bind a name; none for imports and builtins. */
function bindingOf(
  name: string,
  { analysis, directory, isHoisted, threadedByName }: CallOptions,
): readonly Statement[] | undefined {
  if (!analysis.bound.has(name)) return builtinNames.has(name) ? [] : undefined;
  const bindings = analysis.statements.filter(({ flow }) => flow.possible.has(name));
  if (bindings.every(({ kind }) => kind === "import"))
    return directory.names.get(name)?.kind === "import" ? [] : undefined;
  const isOwn = directory.moduleByName.has(name) && bindings.every(isHoisted);
  if (!isOwn || bindings.length !== 1 || threadedByName.has(name)) return undefined;
  return bindings;
}

/** Options that only change what is shown are no matter. */
function changesProcess({ processState, source, span }: Statement): boolean {
  if (processState === undefined || processState === "seed") return false;
  const text = source.text.slice(span.start, span.end);
  return !/\bwarnings\.|\brcParams\b|\bplt\.|\bmatplotlib\b|\bsns\.|\bset_option\(\s*["']display|\bprintoptions\(/.test(
    text,
  );
}

/** Does it give the same however often it was used before? */
function isStateless(statement: Statement, { analysis }: CallOptions): boolean {
  const { source, span, node } = statement;
  const text = source.text.slice(span.start, span.end);
  if (outside.test(text) || statement.plots || statement.globalWrites.size > 0) return false;
  if (analysis.randomness.drawingIndexes.has(statement.index)) return false;
  let isFree = true;
  walk(node, (at) => {
    if (at.nodeType === "FunctionDef" || at.nodeType === "AsyncFunctionDef")
      isFree &&= !defaultsOf(at).some(isMutable);
    if (at.nodeType === "ClassDef") isFree &&= isPlainClass(at.body as readonly Node[]);
    return isFree;
  });
  return isFree;
}

const defaultsOf = ({ args }: FunctionNode): readonly (Expr | null)[] => [
  ...args.defaults,
  ...args.kw_defaults,
];

/** What a default holds is kept from call to call. */
const isMutable = (node: Expr | null): boolean =>
  node !== null && /^(List|Dict|Set|ListComp|DictComp|SetComp|Call)$/.test(node.nodeType);

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

function holdsAwait(node: Node): boolean {
  let isFound = false;
  walk(node, (at) => {
    isFound ||= at.nodeType === "Await";
    return !isFound;
  });
  return isFound;
}
