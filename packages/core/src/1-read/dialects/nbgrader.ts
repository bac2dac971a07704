import type { Span } from "../../model/notebook.ts";
import { splitScript } from "../formats/script-lines.ts";
import { isObject, valueAt } from "../json.ts";
import { nothingFound, type Dialect } from "./dialect.ts";

const delimiter = /^[ \t]*### (?:BEGIN|END) (?:SOLUTION|HIDDEN TESTS|MARK SCHEME)[ \t]*$/m;

/** nbgrader: assignments, where metadata says which cells test the solution. */
export const nbgrader: Dialect = {
  name: "nbgrader",
  rows: [],
  readCell: ({ cell }) => {
    const own = valueAt(cell.metadata, "nbgrader");
    const spans = delimiterSpans(cell.source);
    if (!isObject(own) && spans.length === 0) return nothingFound;
    // A graded cell that holds no solution is one of the teacher's: it tests the student's cells.
    const isGraded =
      isObject(own) && valueAt(own, "grade") === true && valueAt(own, "solution") !== true;
    const isTest =
      isGraded || (spans.length > 0 && /^[ \t]*### BEGIN HIDDEN TESTS/m.test(cell.source));
    const tag = isGraded ? "nbgrader: grade" : "### BEGIN HIDDEN TESTS";
    return {
      isFound: true,
      candidates: isTest ? [{ mark: { role: "test", name: undefined, tag }, isWeak: false }] : [],
      directiveSpans: spans,
    };
  },
};

/** The lines that enclose a solution or tests; what is between them stays. */
function delimiterSpans(source: string): readonly Span[] {
  if (!source.includes("### ") || !delimiter.test(source)) return [];
  const { lines, isQuoted } = splitScript(source);
  const spans: Span[] = [];
  let start = 0;
  for (const [index, line] of lines.entries()) {
    const end = Math.min(start + line.length + 1, source.length);
    if (isQuoted[index] !== true && delimiter.test(line)) spans.push({ start, end });
    start = end;
  }
  return spans;
}
