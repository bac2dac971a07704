import type { Statement } from "../model/analysis.ts";
import type { Place } from "../model/diagnostic.ts";
import { lineOf } from "../python/source.ts";

/** Where a statement starts. @param notebook its path */
export function placeOf({ cell, source, span }: Statement, notebook: string): Place {
  return { notebook, cell, line: lineOf(source, span.start), column: 1 };
}
