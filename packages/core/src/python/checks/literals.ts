import type { Constant, JoinedStr, TemplateStr } from "../ast.ts";
import { endOf, startOf } from "../source.ts";
import { quotesAt } from "../string-literal.ts";
import { scanTokens } from "../tokens.ts";
import { report, reportAt, type Findings } from "./findings.ts";

const digits = String.raw`\d(?:_?\d)*`;
const exponent = `(?:[eE][+-]?${digits})`;
const decimal = `(?:${digits}\\.(?:${digits})?|\\.${digits}|${digits})${exponent}?`;
const number = new RegExp(
  `^(?:0[xX](?:_?[\\da-fA-F])+|0[oO](?:_?[0-7])+|0[bB](?:_?[01])+|${decimal}[jJ]?)$`,
);
const leadingZero = /^0[\d_]*[1-9][\d_]*$/;
const escapes = /\\(?:x([\da-fA-F]{0,2})|u([\da-fA-F]{0,4})|U([\da-fA-F]{0,8})|N(\{[^}]+\})?|[^])/g;
const isNamed = /\\[xuUN]/;

/** Numbers and strings that the parser takes without looking: `0777`, `2e`, `"C:\Users"`. */
export function checkConstant(findings: Findings, node: Constant): void {
  const { source } = findings;
  const start = startOf(source, node);
  const first = source.text.charCodeAt(start);
  if (typeof node.value !== "string" && ((first >= 0x30 && first <= 0x39) || first === 0x2e)) {
    return checkNumber(findings, node, start);
  }
  const quotes = node.quote_style;
  if (quotes === undefined) return;
  const end = endOf(source, node);
  // A prefixed literal that never ends passes for one that ends with the text.
  if (quotes.length > 1 && end >= source.text.trimEnd().length) findings.isSuspect = true;
  const text = source.text.slice(start, end);
  if (!source.isAscii && /b/i.test(quotes)) findings.isSuspect = true;
  if (isNamed.test(text)) checkEscapes(findings, text, start);
}

function checkNumber(findings: Findings, node: Constant, start: number): void {
  const text = findings.source.text.slice(start, endOf(findings.source, node));
  if (text.length === 1 || text === "...") return;
  if (leadingZero.test(text))
    report(findings, node, "a number cannot start with 0; 0o is the prefix of octal numbers");
  else if (!number.test(text)) report(findings, node, "invalid number");
}

/** Several literals in a row are one constant, each with a prefix of its own. */
function checkEscapes(findings: Findings, text: string, offset: number): void {
  for (const { start, end, kind } of scanTokens(text)) {
    if (kind === "comment") continue;
    const literal = text.slice(start, end);
    const prefix = /^[a-z]*/i.exec(literal)?.[0].toLowerCase() ?? "";
    if (prefix.includes("r")) continue;
    for (const match of literal.matchAll(escapes)) {
      if (isBroken(match, prefix.includes("b"))) {
        reportAt(
          findings,
          offset + start + match.index,
          `broken escape \\${match[0][1] ?? ""} in a string`,
        );
      }
    }
  }
}

function isBroken([text, x, u, U, name]: RegExpMatchArray, isBytes: boolean): boolean {
  if (x !== undefined) return x.length < 2;
  if (isBytes) return false;
  if (u !== undefined) return u.length < 4;
  if (U !== undefined) return U.length < 8 || Number.parseInt(U, 16) > 0x10ffff;
  return text === "\\N" && name === undefined;
}

/** Only literal parts are of interest; fields are expressions, checked for themselves. */
export function checkInterpolated(findings: Findings, node: JoinedStr | TemplateStr): void {
  const { source } = findings;
  const isRaw = /r/i.test(node.quote_style ?? quotesAt(source.text, startOf(source, node)));
  for (const part of node.values) {
    if (part.nodeType !== "Constant" || typeof part.value !== "string") continue;
    const text = source.text.slice(startOf(source, part), endOf(source, part));
    if (text.includes("}") && text.replaceAll("}}", "").includes("}")) findings.isSuspect = true;
    if (!isRaw && isNamed.test(text)) {
      for (const match of text.matchAll(escapes))
        if (isBroken(match, false)) findings.isSuspect = true;
    }
  }
}
