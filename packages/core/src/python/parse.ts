import { parse } from "py-ast";
import type { Module } from "./ast.ts";
import { judge } from "./judge.ts";
import { deepestBrackets, findDeepBracket } from "./nesting.ts";
import { findLineStarts, lineAndColumn, type PythonSource } from "./source.ts";

/** `opaque` is valid Python that the parser does not know: nothing may be assumed about it. */
export type Parsed =
  | { readonly kind: "parsed"; readonly source: PythonSource }
  | { readonly kind: "opaque"; readonly reason: string }
  | Invalid;

/** Line and column count from 1, columns in UTF-16 units. */
export interface Invalid {
  readonly kind: "invalid";
  readonly message: string;
  readonly line: number;
  readonly column: number;
}

/** Parses Python 3 as a notebook's cell has it: `await` may stand outside of functions. Never throws, whatever the text. */
export function parsePython(text: string): Parsed {
  const deep = findDeepBracket(text);
  if (deep !== undefined) return tooDeep(text, deep);
  const module = tryParse(text);
  if (module !== undefined) return { kind: "parsed", source: sourceOf(text, module) };
  return (
    judge(text) ?? {
      kind: "opaque",
      reason: "This is valid Python in a form that nblift cannot analyse.",
    }
  );
}

function tryParse(text: string): Module | undefined {
  try {
    return parse(text);
  } catch {
    return undefined;
  }
}

function sourceOf(text: string, module: Module): PythonSource {
  // oxlint-disable-next-line no-control-regex
  const isAscii = /^[\x00-\x7f]*$/.test(text);
  return { text, module, lineStarts: findLineStarts(text), columnsByLine: new Map(), isAscii };
}

function tooDeep(text: string, offset: number): Invalid {
  const place = lineAndColumn(findLineStarts(text), offset);
  return {
    kind: "invalid",
    message: `Brackets are nested too deeply: Python allows ${deepestBrackets} levels.`,
    ...place,
  };
}
