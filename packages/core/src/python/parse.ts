import { parse } from "py-ast";
import type { Module } from "./ast.ts";
import { checkDeclarations } from "./checks/declarations.ts";
import { deepestTree, findSyntaxError } from "./checks/find-syntax-error.ts";
import { judge } from "./judge.ts";
import { deepestBrackets, findDeepBracket } from "./nesting.ts";
import { analyzeScopes } from "./scopes.ts";
import { findLineStarts, lineAndColumn, type ParsedText, type PythonSource } from "./source.ts";
import { writeStandIn } from "./stand-in.ts";
import { normalizeNames } from "./tree-names.ts";

const longestLine = 1_000_000;

/** `opaque` is valid Python that has no tree; where it is too deep for one, it was not even asked whether it is valid. */
export type Parsed =
  | { readonly kind: "parsed"; readonly source: PythonSource }
  | { readonly kind: "opaque"; readonly reason: string; readonly isTooDeep: boolean }
  | Invalid;

/** Line and column count from 1, columns in UTF-16 units. */
export interface Invalid {
  readonly kind: "invalid";
  readonly message: string;
  readonly line: number;
  readonly column: number;
}

/**
 * Parses Python 3 as a notebook's cell has it: `await` may stand outside of functions. What is no Python 3.13 is
 * invalid. Never throws, whatever the text.
 */
export function parsePython(text: string): Parsed {
  const long = findLongLine(text);
  if (long !== undefined) return long;
  const deep = findDeepBracket(text);
  if (deep !== undefined) {
    return invalidAt(
      text,
      deep,
      `brackets are nested too deeply: Python allows ${deepestBrackets} levels`,
    );
  }
  try {
    const module = tryParse(text);
    return module === undefined
      ? (judge(text, "py313") ?? parseStandIn(text))
      : check(sourceOf(text, module));
  } catch (error) {
    if (isStackOverflow(error)) return invalidAt(text, 0, "the code is nested too deeply");
    throw error;
  }
}

/** For valid Python that the parser does not know. */
function parseStandIn(text: string): Parsed {
  const standIn = writeStandIn(text);
  const module = standIn === undefined ? undefined : tryParse(standIn.parsed.text);
  if (standIn === undefined || module === undefined) {
    return opaque("valid Python in a form that nblift cannot analyse");
  }
  const source = sourceOf(text, module, standIn.parsed);
  standIn.restore(source);
  return check(source);
}

/** A line of megabytes is data, such as an image; the parser would take seconds for it. */
function findLongLine(text: string): Invalid | undefined {
  if (text.length <= longestLine) return undefined;
  const starts = [...findLineStarts(text), text.length + 1];
  for (const [i, next] of starts.entries()) {
    const start = starts[i - 1] ?? 0;
    const length = next - start - 1;
    if (length > longestLine) {
      return invalidAt(
        text,
        start,
        `the line has ${length} characters, more than the ${longestLine} that are read`,
      );
    }
  }
  return undefined;
}

/** `undefined` where the parser does not know the text. */
function tryParse(text: string): Module | undefined {
  try {
    return parse(text);
  } catch (error) {
    if (isStackOverflow(error)) throw error;
    return undefined;
  }
}

/** Thousands of operators, `elif` or `lambda` within each other: CPython gives up on them, too. */
function isStackOverflow(error: unknown): boolean {
  return error instanceof Error && error.name === "RangeError";
}

function opaque(reason: string, isTooDeep = false): Parsed {
  return { kind: "opaque", reason, isTooDeep };
}

function sourceOf(text: string, module: Module, parsed?: ParsedText): PythonSource {
  // oxlint-disable-next-line no-control-regex
  const isAscii = /^[\x00-\x7f]*$/.test(text);
  const lineStarts = findLineStarts(text);
  const asItIs = { text, lineStarts, shifts: [] };
  return { text, module, lineStarts, columnsByLine: new Map(), isAscii, parsed: parsed ?? asItIs };
}

function check(source: PythonSource): Parsed {
  const { text, module, isAscii } = source;
  if (!isAscii && text.normalize("NFKC") !== text) {
    const keyword = normalizeNames(module);
    if (keyword !== undefined)
      return judge(text, "py314") ?? opaque(`valid Python where ${keyword} is a name, no keyword`);
  }
  const found = findSyntaxError(source);
  if (found.isTooDeep) return opaque(`nested deeper than ${deepestTree} levels`, true);
  if (found.hasDeclarations) checkDeclarations(found, analyzeScopes(source));
  const { error } = found;
  if (error !== undefined) return invalidAt(source.text, error.offset, error.message);
  const refused =
    found.isSuspect || isSuspectText(source.text) ? judge(source.text, "py314") : undefined;
  return refused ?? { kind: "parsed", source };
}

/** Layout that the parser takes in more forms than Python does. */
function isSuspectText(text: string): boolean {
  const mixesTabs = text.includes("\t") && /^ *\t/m.test(text) && /^\t* /m.test(text);
  return mixesTabs || text.includes("__debug__") || text.trimEnd().endsWith("\\");
}

function invalidAt(text: string, offset: number, message: string): Invalid {
  return { kind: "invalid", message, ...lineAndColumn(findLineStarts(text), offset) };
}
