import { walk } from "../../python/ast.ts";
import { builtinNames } from "../../python/builtins.ts";
import { isKeyword } from "../../python/keywords.ts";
import { parseExpression } from "../../python/parse-expression.ts";
import type { Facts } from "../facts.ts";
import { spellListUse } from "../forms/shell-lists.ts";

/** Part of a command: text, or a Python expression whose value IPython puts there. */
export type Piece =
  | { readonly kind: "text"; readonly text: string }
  | {
      readonly kind: "value";
      readonly expression: string;
      readonly conversion: "r" | "s" | "a" | undefined;
    };

/**
 * The pieces of a command after IPython's expansion of `{expression}`, `$name` and `$$`. Where one of its expressions
 * cannot be evaluated IPython leaves the whole command as it is (`InteractiveShell.var_expand`), which is why an awk
 * program or `$HOME` reaches the shell: so it is here where an expression is no Python or a name is none of the notebook's.
 */
export function interpolate(command: string, facts: Facts): readonly Piece[] {
  const untouched: readonly Piece[] = [{ kind: "text", text: command }];
  if (!/[{}$]/.test(command)) return untouched;
  const pieces = readFormat(command);
  if (pieces === undefined) return untouched;
  const isKnown = pieces.every(
    (piece) => piece.kind === "text" || isEvaluable(piece.expression, facts),
  );
  return isKnown ? joinTexts(pieces).map((piece) => withoutListUse(piece, facts)) : untouched;
}

/** `{files.s}`, where `files` is the list of lines of another command. */
function withoutListUse(piece: Piece, facts: Facts): Piece {
  const [, name = "", used = ""] =
    piece.kind === "value" ? (/^(\w+)\.(\w+)$/.exec(piece.expression) ?? []) : [];
  const code = facts.shellLists().has(name) ? spellListUse(name, used) : undefined;
  return piece.kind === "value" && code !== undefined ? { ...piece, expression: code } : piece;
}

function isEvaluable(expression: string, facts: Facts): boolean {
  const isName = (name: string): boolean => facts.names().has(name) || builtinNames.has(name);
  // Most are names: no need to parse them.
  if (/^[A-Za-z_]\w*$/.test(expression) && !isKeyword(expression)) return isName(expression);
  const tree = parseExpression(expression);
  if (tree === undefined) return false;
  const bound = new Set<string>();
  const read: string[] = [];
  walk(tree, (node) => {
    if (node.nodeType === "Arg") bound.add(node.arg);
    if (node.nodeType !== "Name") return;
    if (node.ctx.nodeType === "Load") read.push(node.id);
    else bound.add(node.id);
  });
  return read.every((name) => bound.has(name) || isName(name));
}

/** As `string.Formatter.parse` reads it, which FullEvalFormatter evaluates; `undefined` where that raises ValueError. */
function readFormat(command: string): readonly Piece[] | undefined {
  const pieces: Piece[] = [];
  let text = "";
  let at = 0;
  const flush = (): void => {
    pieces.push(...expandDollars(text));
    text = "";
  };
  while (at < command.length) {
    const character = command.charAt(at);
    if (character !== "{" && character !== "}") {
      text += character;
      at++;
    } else if (command.charAt(at + 1) === character) {
      text += character;
      at += 2;
      // `Formatter.parse` hands over what stands before an escaped brace on its own.
      flush();
    } else {
      const field = character === "{" ? readField(command, at + 1) : undefined;
      if (field === undefined) return undefined;
      flush();
      pieces.push(field.piece);
      at = field.end;
    }
  }
  flush();
  return pieces;
}

/** A field from after its `{`, by CPython's `parse_field`; a format spec belongs to the expression, for slices. */
function readField(
  command: string,
  from: number,
): { readonly piece: Piece; readonly end: number } | undefined {
  let at = from;
  while (at < command.length && !/[{}:!]/.test(command.charAt(at))) {
    if (command.charAt(at) === "[") {
      const closing = command.indexOf("]", at);
      if (closing === -1) return undefined;
      at = closing;
    }
    at++;
  }
  const stop = command.charAt(at);
  let expression = command.slice(from, at);
  if (stop === "}") return { piece: value(expression, undefined), end: at + 1 };
  let conversion: string | undefined;
  if (stop === "!") {
    conversion = command.charAt(at + 1);
    at += 2;
    if (!/^[rsa]$/.test(conversion) || !/[}:]/.test(command.charAt(at))) return undefined;
    if (command.charAt(at) === "}") return { piece: value(expression, conversion), end: at + 1 };
  } else if (stop !== ":") {
    return undefined;
  }
  const end = specEnd(command, at + 1);
  if (end === undefined) return undefined;
  const spec = command.slice(at + 1, end);
  if (spec !== "") expression += `:${spec}`;
  return { piece: value(expression, conversion), end: end + 1 };
}

function specEnd(command: string, from: number): number | undefined {
  let open = 1;
  for (let at = from; at < command.length; at++) {
    if (command.charAt(at) === "{") open++;
    if (command.charAt(at) === "}" && --open === 0) return at;
  }
  return undefined;
}

function value(expression: string, conversion: string | undefined): Piece {
  const known = conversion as "r" | "s" | "a" | undefined;
  return { kind: "value", expression: expression.trim(), conversion: known };
}

/** `$name` and `$name.attribute`, but not between single quotes; `$$name` is an escaped `$name`. */
function expandDollars(text: string): readonly Piece[] {
  const pieces: Piece[] = [];
  let quotesLeft = text.split("'").length - 1;
  let [literal, at] = ["", 0];
  for (const found of text.matchAll(/\$(\$?[\p{L}\p{N}_.]+)/gu)) {
    const before = text.slice(at, found.index);
    quotesLeft -= before.split("'").length - 1;
    literal += before;
    at = found.index + found[0].length;
    const name = found[1] ?? "";
    if (quotesLeft % 2 === 1) literal += found[0];
    else if (name.startsWith("$")) literal += name;
    else {
      pieces.push({ kind: "text", text: literal }, value(name, undefined));
      literal = "";
    }
  }
  return [...pieces, { kind: "text", text: literal + text.slice(at) }];
}

function joinTexts(pieces: readonly Piece[]): readonly Piece[] {
  const joined: Piece[] = [];
  for (const piece of pieces) {
    const last = joined.at(-1);
    if (piece.kind === "text" && last?.kind === "text")
      joined.splice(-1, 1, { kind: "text", text: last.text + piece.text });
    else if (piece.kind === "value" || piece.text !== "") joined.push(piece);
  }
  return joined;
}
