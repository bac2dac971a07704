import { walk, type Comprehension, type Delete } from "./ast.ts";
import { respell, type Respelling } from "./respell.ts";
import { findLineStarts, startOf, type ParsedText, type PythonSource } from "./source.ts";
import { splice, type TextEdit } from "./splice.ts";
import { changeNames } from "./tree-names.ts";
import { narrowText } from "./wide-names.ts";

/** Another spelling of valid Python, which the parser knows where it does not know the text's own. */
export interface StandIn {
  readonly parsed: ParsedText;
  /** Makes the tree of the stand-in the tree of the text. */
  readonly restore: (source: PythonSource) => void;
}

/** `undefined` where there is nothing to spell otherwise. */
export function writeStandIn(text: string): StandIn | undefined {
  const narrow = narrowText(text);
  const respelling = respell(narrow?.text ?? text);
  if (narrow === undefined && respelling.edits.length === 0) return undefined;
  const written = splice(narrow?.text ?? text, respelling.edits);
  return {
    parsed: {
      text: written,
      lineStarts: findLineStarts(written),
      shifts: shiftsOf(respelling.edits),
    },
    restore: (source) => {
      if (narrow !== undefined) changeNames(source.module, narrow.original, { literals: true });
      restoreForms(source, respelling);
    },
  };
}

function shiftsOf(edits: readonly TextEdit[]): ParsedText["shifts"] {
  const shifts: { from: number; by: number }[] = [];
  let by = 0;
  for (const { start, end, text } of edits) {
    if (text.length === end - start) continue;
    const from = start - by + text.length;
    by += end - start - text.length;
    shifts.push({ from, by });
  }
  return shifts;
}

function restoreForms(source: PythonSource, { asyncs, deletes }: Respelling): void {
  if (asyncs.length === 0 && deletes.size === 0) return;
  const clauses: { start: number; clause: Comprehension }[] = [];
  walk(source.module, (node) => {
    if (node.nodeType === "Comprehension")
      clauses.push({ start: startOf(source, node.target), clause: node });
    else if (node.nodeType === "Delete" && deletes.has(startOf(source, node)))
      restoreDelete(source, node);
  });
  clauses.sort((a, b) => a.start - b.start);
  let next = 0;
  for (const at of asyncs) {
    // Between `async` and the target of its clause no other clause can start.
    while ((clauses[next]?.start ?? Infinity) < at) next++;
    const found = clauses[next]?.clause;
    if (found !== undefined) found.is_async = 1;
  }
}

/** `del(a, b)` deletes a tuple, `del a, b,` two names. */
function restoreDelete(source: PythonSource, node: Delete): void {
  const [only] = node.targets;
  const opening = startOf(source, node) + "del".length;
  if (only?.nodeType === "Tuple" && startOf(source, only) === opening) node.targets = only.elts;
}
