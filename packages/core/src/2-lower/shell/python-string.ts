import type { Facts } from "../facts.ts";
import { quotePython } from "../python-literal.ts";
import type { Piece } from "./interpolate.ts";

/** A Python expression for the text that pieces make: a literal, the name of a string, `str(…)`, an f-string. */
export function toPythonString(all: readonly Piece[], facts: Facts): string {
  const pieces = all.filter((piece) => piece.kind === "value" || piece.text !== "");
  const [only] = pieces;
  if (pieces.every((piece) => piece.kind === "text"))
    return quotePython(pieces.map((piece) => piece.text).join(""));
  if (pieces.length === 1 && only?.kind === "value" && only.conversion === undefined) {
    const { expression } = only;
    const isString = expression === "sys.executable" || facts.plainWord(expression) === "string";
    return isString ? expression : `str(${expression})`;
  }
  return toFString(pieces) ?? pieces.map(toOperand).join(" + ");
}

/** `undefined` where Python 3.10 allows no f-string: its fields hold no backslash and not its own quotes. */
function toFString(pieces: readonly Piece[]): string | undefined {
  const expressions = pieces.flatMap((piece) => (piece.kind === "value" ? [piece.expression] : []));
  if (expressions.some((expression) => /[\\#\n]/.test(expression))) return undefined;
  const quote = ['"', "'"].find((mark) => expressions.every((one) => !one.includes(mark)));
  if (quote === undefined) return undefined;
  const parts = pieces.map((piece) => {
    if (piece.kind === "value") return toField(piece.expression, piece.conversion);
    const inner = quotePython(piece.text).slice(1, -1).replaceAll(/[{}]/g, "$&$&");
    return quote === '"' ? inner : inner.replaceAll('\\"', '"').replaceAll("'", "\\'");
  });
  return `f${quote}${parts.join("")}${quote}`;
}

function toField(expression: string, conversion: string | undefined): string {
  // Not `a != b`, a lambda, a slice or a set, whose signs would end the field, nor `a =`, which prints the name.
  const isPlain = !/[:!{}=]/.test(expression);
  return `{${isPlain ? expression : `(${expression})`}${conversion === undefined ? "" : `!${conversion}`}}`;
}

function toOperand(piece: Piece): string {
  if (piece.kind === "text") return quotePython(piece.text);
  const converter = { r: "repr", a: "ascii", s: "str" }[piece.conversion ?? "s"];
  return `${converter}(${piece.expression})`;
}
