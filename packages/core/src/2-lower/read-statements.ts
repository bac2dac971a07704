import type { Statement } from "./facts.ts";
import { findCellMagic } from "./lower-cell-magic.ts";
import { findMagic } from "./magics/index.ts";
import { maskTokens } from "./mask-tokens.ts";
import { scanLines, type LogicalLine } from "./scan-lines.ts";
import { splitCall } from "./split-call.ts";

/** The Python statements of a cell, those behind magics such as `%time` among them. */
export function readStatements(source: string, isDatabricks: boolean): readonly Statement[] {
  const head = findCellMagic(source, isDatabricks);
  if (head === undefined)
    return scanLines(source).flatMap((line) => readLine(source, line, isDatabricks));
  if (findMagic(head.name)?.hasPythonBody !== true) return [];
  return readStatements(source.slice(head.bodyStart), isDatabricks);
}

function readLine(source: string, line: LogicalLine, isDatabricks: boolean): readonly Statement[] {
  switch (line.kind) {
    case "comment":
    case "help":
      return [];
    case "escape": {
      const { name, rawArgs } = splitCall(source.slice(line.start, line.end));
      const isPython = findMagic(name)?.hasPythonBody === true;
      return isPython ? readStatements(rawArgs.trimStart(), isDatabricks) : [];
    }
    case "assign": {
      const target = { ...line, end: line.valueStart };
      const { name, rawArgs } = splitCall(source.slice(line.valueStart, line.end));
      const isPython = findMagic(name)?.hasPythonBody === true;
      const value = isPython ? readStatements(rawArgs.trimStart(), isDatabricks) : [];
      const text = source.slice(target.start, target.end);
      const given = source.slice(line.valueStart, line.end);
      return [{ text, bare: maskTokens(source, target), value: given }, ...value];
    }
    case "python":
      return [{ text: source.slice(line.start, line.end), bare: maskTokens(source, line) }];
  }
}
