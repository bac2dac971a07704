import type { Statement } from "../../model/analysis.ts";
import type { Stmt } from "../../python/ast.ts";
import { parsePython } from "../../python/parse.ts";
import type { PythonSource } from "../../python/source.ts";
import { splice } from "../../python/splice.ts";

/**
 * The statement of a module as the code that it has executed: `exec("size = 1")` is `size = 1`, which readers and linters
 * see too. Only where it is as plain as that: names bound to literals, and the notebook's own `exec` is Python's.
 * @returns undefined where it stays as it is
 */
export function spellOut({ node, block, span, source }: Statement): string | undefined {
  const code = executedText(node);
  if (code === undefined) return undefined;
  const parsed = parsePython(code);
  if (parsed.kind !== "parsed" || !parsed.source.module.body.every(isPlainBinding))
    return undefined;
  const text = source.text.slice(block.start, block.end);
  const place = { start: span.start - block.start, end: span.end - block.start };
  return splice(text, [{ ...place, text: code.trim() }]).trim();
}

function executedText(node: Stmt): string | undefined {
  if (node.nodeType !== "Expr" || node.value.nodeType !== "Call") return undefined;
  const { func, args, keywords } = node.value;
  const [code] = args;
  const isExec = func.nodeType === "Name" && func.id === "exec";
  if (!isExec || args.length !== 1 || keywords.length > 0) return undefined;
  return code?.nodeType === "Constant" && typeof code.value === "string" ? code.value : undefined;
}

function isPlainBinding(node: PythonSource["module"]["body"][number]): boolean {
  return (
    node.nodeType === "Assign" &&
    node.value.nodeType === "Constant" &&
    node.targets.every((target) => target.nodeType === "Name")
  );
}
