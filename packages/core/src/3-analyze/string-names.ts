import type { NameUse } from "../model/analysis.ts";
import { type Call, type Constant, type Expr, type Node, type Stmt, walk } from "../python/ast.ts";
import { type PythonSource, startOf } from "../python/source.ts";
import { type Knowledge, qualifiedName } from "./effects/knowledge.ts";

const identifier = /[A-Za-z_]\w*/g;

/**
 * Names that stand in strings and are looked up in the frame that evaluates them: formulas of patsy and statsmodels, `df.query("x > @limit")`,
 * numexpr, SQL over data frames, `eval` of a literal, `"…".format_map(locals())`.
 * @param isName does the notebook bind that name?
 */
export function findStringNames(
  source: PythonSource,
  statement: Stmt,
  knowledge: Knowledge,
  isName: (name: string) => boolean,
): readonly NameUse[] {
  const uses: NameUse[] = [];
  const within: Node[] = [];
  const visit = (node: Node): void => {
    const isFunction =
      node.nodeType === "FunctionDef" ||
      node.nodeType === "AsyncFunctionDef" ||
      node.nodeType === "Lambda";
    if (node.nodeType === "Call") {
      for (const [text, names] of namesInCall(node, knowledge)) {
        const start = startOf(source, text);
        for (const name of new Set(names)) {
          if (!isName(name)) continue;
          uses.push({
            name,
            kind: "read",
            when: within.length > 0 ? "later" : "now",
            span: { start, end: start },
            node: text,
            parent: node,
            isInString: true,
            isReadOnly: true,
            within: [...within],
          });
        }
      }
    }
    if (isFunction) within.push(node);
    walkChildren(node, visit);
    if (isFunction) within.pop();
  };
  visit(statement);
  return uses;
}

function walkChildren(node: Node, visit: (child: Node) => void): void {
  walk(node, (child) => {
    if (child === node) return true;
    visit(child);
    return false;
  });
}

function namesInCall(
  call: Call,
  knowledge: Knowledge,
): readonly (readonly [Constant, readonly string[]])[] {
  const name = qualifiedName(call.func, knowledge);
  const method = call.func.nodeType === "Attribute" ? call.func.attr : undefined;
  const found: [Constant, readonly string[]][] = [];
  const strings = [...call.args, ...call.keywords.map((each) => each.value)].filter(isString);
  const first = call.args[0];
  for (const text of strings) {
    const value = text.value as string;
    if (/^[^"'=]*~/.test(value)) found.push([text, formulaNames(value, hasData(call))]);
    else if (method === "query" || method === "eval")
      found.push([text, [...value.matchAll(/@([A-Za-z_]\w*)/g)].map((each) => each[1] ?? "")]);
  }
  if (first !== undefined && isString(first)) {
    const value = first.value as string;
    const evaluates =
      name === "eval" ||
      name === "exec" ||
      name === "pandas.eval" ||
      (name !== undefined && /^numexpr\.(re_)?evaluate$/.test(name));
    if (evaluates) found.push([first, value.match(identifier) ?? []]);
    if (
      /^duckdb\.(sql|query|execute)$|sqldf$/.test(name ?? "") ||
      (method !== undefined && /^(sql|execute|query)$/.test(method) && /\bfrom\b/i.test(value))
    ) {
      found.push([
        first,
        [...value.matchAll(/\b(?:from|join)\s+([A-Za-z_]\w*)/gi)].map((each) => each[1] ?? ""),
      ]);
    }
  }
  // "…{name}…".format_map(locals()), "…".format(**locals()), "…" % locals()
  if (
    call.func.nodeType === "Attribute" &&
    (method === "format" || method === "format_map") &&
    isString(call.func.value) &&
    usesLocals(call)
  ) {
    const value = call.func.value.value as string;
    found.push([
      call.func.value,
      [...value.matchAll(/\{([A-Za-z_]\w*)/g)].map((each) => each[1] ?? ""),
    ]);
  }
  return found;
}

const isString = (node: Expr): node is Constant =>
  node.nodeType === "Constant" && typeof node.value === "string";

const hasData = (call: Call): boolean =>
  call.args.length > 1 || call.keywords.some((each) => each.arg === "data");

/** With a data frame only functions and modules of the formula come from the code around it. */
const formulaNames = (formula: string, hasFrame: boolean): readonly string[] =>
  hasFrame
    ? [...formula.matchAll(/\b([A-Za-z_]\w*)(?=\s*[.(])/g)].map((each) => each[1] ?? "")
    : (formula.match(identifier) ?? []);

const usesLocals = (call: Call): boolean =>
  [...call.args, ...call.keywords.map((each) => each.value)].some(
    (each) =>
      each.nodeType === "Call" &&
      each.func.nodeType === "Name" &&
      /^(locals|globals|vars)$/.test(each.func.id),
  );
