import type { LoweredCell } from "../model/lowered.ts";
import { parsePython } from "../python/parse.ts";
import { splice } from "../python/splice.ts";
import { hintInstalls } from "./hint-installs.ts";
import { removeDirectives } from "./remove-directives.ts";

/**
 * A cell that nbdev exports as it stands. It is a module's code from the start, and knows itself whether there is a
 * `get_ipython` or a `__file__`; only directives go.
 * @param lowered the cell as it would be in a package of steps
 * @returns `undefined` where that is the same, and for a cell that is no plain Python, which nbdev cannot export so that it could be imported
 */
export function keepAsItIs({ cell, code: usual }: LoweredCell): LoweredCell | undefined {
  const { source, directiveSpans } = cell;
  const edits = removeDirectives(source, [], directiveSpans, []);
  const code = splice(source, edits);
  if (code === usual || !hasCode.test(code) || parsePython(code).kind === "invalid")
    return undefined;
  return {
    cell,
    code,
    edits,
    dropped: [],
    installs: hintInstalls(source),
    files: [],
    foreign: undefined,
    isTest: false,
    hasUnstableOutput: false,
  };
}

/** A line that Python runs. */
const hasCode = /^[ \t\f]*[^#\s]/m;
