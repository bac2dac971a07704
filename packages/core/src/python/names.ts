import type {
  Alias,
  Arg,
  AsyncFunctionDef,
  ClassDef,
  ExceptHandler,
  FunctionDef,
  Global,
  Keyword,
  MatchAs,
  MatchMapping,
  MatchStar,
  Nonlocal,
  TypeParameter,
} from "./ast.ts";
import { endOf, startOf, type PythonSource } from "./source.ts";
import { lineEnd } from "./string-literal.ts";

/** UTF-16 offsets, end exclusive. */
export interface NameSpan {
  readonly start: number;
  readonly end: number;
}

/** Nodes that name something by a plain string, without a position of its own. */
export type NamingNode =
  | FunctionDef
  | AsyncFunctionDef
  | ClassDef
  | Alias
  | Arg
  | Keyword
  | ExceptHandler
  | MatchAs
  | MatchStar
  | MatchMapping
  | TypeParameter
  | Global
  | Nonlocal;

/**
 * The span of the name that a node binds or declares: of an import its alias, or the `a` of `import a.b`; of a mapping
 * pattern its `**rest`. Throws where the node has no name (`except E:`, `**keywords`, `case _:`).
 * @param index Which of the names of a `global` or `nonlocal` statement.
 */
export function nameSpan(source: PythonSource, node: NamingNode, index = 0): NameSpan {
  switch (node.nodeType) {
    case "FunctionDef":
    case "ClassDef":
      return wordAt(source.text, skipWords(source.text, startOf(source, node), 1));
    case "AsyncFunctionDef":
      return wordAt(source.text, skipWords(source.text, startOf(source, node), 2));
    case "Alias":
      return node.asname === undefined
        ? wordAt(source.text, startOf(source, node))
        : wordBefore(source.text, endOf(source, node));
    case "Arg":
      return wordAt(source.text, startOf(source, node));
    case "Keyword":
      if (node.arg === undefined) throw new Error("The node has no name.");
      return wordAt(source.text, startOf(source, node));
    case "ExceptHandler":
      return exceptionName(source, node);
    case "MatchAs":
    case "MatchStar":
      if (node.name === undefined) throw new Error("The node has no name.");
      return wordBefore(source.text, endOf(source, node));
    case "MatchMapping":
      return restName(source, node);
    case "TypeVar":
      return wordAt(source.text, startOf(source, node));
    case "ParamSpec":
    case "TypeVarTuple":
      return wordAt(source.text, skipOver(source.text, startOf(source, node), "*"));
    case "Global":
    case "Nonlocal":
      return declaredName(source, node, index);
  }
}

function exceptionName(source: PythonSource, node: ExceptHandler): NameSpan {
  if (node.type === undefined || node.name === undefined) throw new Error("The node has no name.");
  const as = skipOver(source.text, endOf(source, node.type), "),");
  return wordAt(source.text, skipWords(source.text, as, 1));
}

function restName(source: PythonSource, node: MatchMapping): NameSpan {
  const last = node.patterns.at(-1);
  const from = last === undefined ? startOf(source, node) + 1 : endOf(source, last);
  return wordAt(source.text, skipOver(source.text, from, "),*"));
}

function declaredName(source: PythonSource, node: Global | Nonlocal, index: number): NameSpan {
  let at = skipWords(source.text, startOf(source, node), 1);
  for (let i = 0; i < index; i++) at = skipOver(source.text, wordAt(source.text, at).end, ",");
  return wordAt(source.text, at);
}

/** Offset of what follows a number of words and the blanks after each. */
function skipWords(text: string, from: number, count: number): number {
  let at = from;
  for (let i = 0; i < count; i++) at = skipOver(text, wordAt(text, at).end, "");
  return at;
}

// Names are found by their characters, as the tree has them normalised: `𝜋` has two UTF-16 units, its name `π` one.
function wordAt(text: string, start: number): NameSpan {
  const word = /[\w\u0080-\uffff]+/y;
  word.lastIndex = start;
  if (!word.test(text)) throw new Error(`No name at offset ${start}.`);
  return { start, end: word.lastIndex };
}

function wordBefore(text: string, end: number): NameSpan {
  let start = end;
  while (/[\w\u0080-\uffff]/.test(text.charAt(start - 1))) start--;
  if (start === end) throw new Error(`No name before offset ${end}.`);
  return { start, end };
}

/** Offset of the first character from `from` on that is no blank, line end, continuation or comment, nor one of `characters`. */
function skipOver(text: string, from: number, characters: string): number {
  let at = from;
  for (;;) {
    const character = text.charAt(at);
    if (character === "#") at = lineEnd(text, at);
    else if (
      character !== "" &&
      (" \t\f\r\n\\".includes(character) || characters.includes(character))
    )
      at++;
    else return at;
  }
}
