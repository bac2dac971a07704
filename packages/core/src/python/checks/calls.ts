import type { Arguments, Call } from "../ast.ts";
import { textOf, type PythonSource } from "../source.ts";
import { scanTokens } from "../tokens.ts";
import { report, type Findings } from "./findings.ts";

export function checkCall(findings: Findings, node: Call): void {
  if (node.keywords.length > 1) checkKeywords(findings, node);
  const count = node.args.length + node.keywords.length;
  for (const argument of node.args) {
    if (argument.nodeType !== "GeneratorExp") continue;
    const text = textOf(findings.source, argument);
    // The text of a generator without parentheses of its own goes to the end of the call: `f(x for x in y,)`.
    const hasComma = /,\s*\)$/.test(text);
    if (hasComma || (count > 1 && closingBracket(text) !== text.length - 1)) {
      report(findings, argument, "a generator beside other arguments needs parentheses");
    }
  }
}

function checkKeywords(findings: Findings, node: Call): void {
  const seen = new Set<string>();
  for (const keyword of node.keywords) {
    if (keyword.arg === undefined) continue;
    if (seen.has(keyword.arg))
      report(findings, keyword, `keyword argument '${keyword.arg}' is given twice`);
    seen.add(keyword.arg);
  }
}

/** Offset of the bracket that closes the one that a text starts with. */
function closingBracket(text: string): number | undefined {
  if (!text.startsWith("(")) return undefined;
  const tokens = scanTokens(text);
  let depth = 0;
  let next = 0;
  for (let i = 0; i < text.length; i++) {
    const token = tokens[next];
    if (token !== undefined && token.start === i) {
      i = token.end - 1;
      next++;
    } else if ("([{".includes(text.charAt(i))) depth++;
    else if (")]}".includes(text.charAt(i)) && --depth === 0) return i;
  }
  return undefined;
}

export function checkParameters(
  findings: Findings,
  { posonlyargs, args, vararg, kwonlyargs, kwarg }: Arguments,
): void {
  const all = [...posonlyargs, ...args, ...kwonlyargs];
  if (vararg) all.push(vararg);
  if (kwarg) all.push(kwarg);
  if (all.length < 2 || new Set(all.map(({ arg }) => arg)).size === all.length) return;
  const seen = new Set<string>();
  for (const parameter of all) {
    if (seen.has(parameter.arg))
      report(findings, parameter, `parameter '${parameter.arg}' is named twice`);
    seen.add(parameter.arg);
  }
}

/** A walrus needs parentheses nearly everywhere: those at the start of brackets or a condition are the plain ones. */
export function isPlainWalrus({ text }: PythonSource, start: number): boolean {
  return /(?:[([{]|\b(?:if|elif|while))\s*$/.test(text.slice(Math.max(0, start - 20), start));
}
