import { runMagic } from "../diagnostics/run-magic.ts";
import type { Included } from "../model/lowered.ts";
import type { Cell, RunFile } from "../model/notebook.ts";
import { parsePython } from "../python/parse.ts";
import type { Facts } from "./facts.ts";
import { emptyFragment, joinFragments, type Fragment } from "./fragment.ts";
import { lowerSource } from "./lower-cell.ts";
import type { Note } from "./magic.ts";
import { quotePython } from "./python-literal.ts";

/** Code of a file that `%run` runs, to stand in the line's place. */
export interface RunText {
  readonly code: string;
  /** Which cells of the file the code is from; offsets into it. */
  readonly included: readonly Included[];
  /** Some of its cells could not be converted: what they define is not known. */
  readonly isPartial: boolean;
  /** Requirements, files and the like that its cells come to; all at the start. */
  readonly effects: Fragment;
  readonly notes: readonly Note[];
}

/** Finds a file by the name that `%run` gives it, and its lowered code. */
export type FindRunFile = (
  name: string,
) => { readonly file: RunFile; readonly text: RunText } | undefined;

/** Characters of code that `%run` lines may still bring in. */
interface Budget {
  left: number;
}

/** A few lines could run a file thousands of times: no notebook does. */
const mostCode = 2_000_000;

/**
 * How the `%run` lines of a notebook find their files.
 * @param facts of the notebook and of the files together: they share one namespace
 */
export function createRunFiles(
  files: readonly RunFile[] | undefined,
  facts: Omit<Facts, "place">,
  budget: Budget = { left: mostCode },
): FindRunFile {
  const textByFile = new Map<RunFile, RunText>();
  return (name) => {
    const file = files?.find((each) => each.name === name);
    if (file === undefined) return undefined;
    if (budget.left <= 0) return undefined;
    const text = textByFile.get(file) ?? lowerRunFile(file, facts, budget);
    textByFile.set(file, text);
    budget.left -= text.code.length;
    return { file, text };
  };
}

function lowerRunFile(file: RunFile, facts: Omit<Facts, "place">, budget: Budget): RunText {
  const findRunFile = createRunFiles(file.notebook.runFiles, facts, budget);
  const cells = file.notebook.cells.filter(({ kind }) => kind === "code");
  let code = "";
  const included: Included[] = [];
  const effects: Fragment[] = [];
  const notes: Note[] = [];
  let isPartial = false;
  for (const cell of cells) {
    const lowered = lowerIncludedCell(file, cell, { ...facts, findRunFile });
    if (lowered.code === "") continue;
    if (code !== "") code += "\n\n\n";
    const start = code.length;
    code += lowered.code;
    // Cells of a file that this one runs are the innermost.
    included.push(
      { start, end: code.length, file, cell: cell.number },
      ...lowered.included.map((each) => ({
        ...each,
        start: each.start + start,
        end: each.end + start,
      })),
    );
    effects.push(lowered.effects);
    notes.push(...lowered.notes);
    isPartial ||= lowered.isPartial;
  }
  return { code, included, isPartial, notes, effects: atStart(joinFragments(effects)) };
}

function lowerIncludedCell(
  file: RunFile,
  cell: Cell,
  facts: Omit<Facts, "place">,
): Omit<RunText, "included"> & { readonly included: readonly Included[] } {
  const place = `${file.path}, cell ${cell.number}`;
  // A script is Python already.
  const lowered = file.isScript
    ? { code: cell.source, fragment: emptyFragment, included: [] }
    : lowerSource(cell, { ...facts, place });
  const code = lowered.code.replace(/^(?:[ \t]*\n)+/, "").trimEnd();
  const shift = lowered.code.indexOf(code);
  const problem = problemOf(code, lowered.fragment);
  const notes = lowered.fragment.notes.map(({ kind, message, help }) => ({
    kind,
    message: `${message} (${place})`,
    ...(help === undefined ? {} : { help }),
  }));
  const effects = { ...lowered.fragment, edits: [], notes: [], literals: [], foreign: undefined };
  if (problem === undefined) {
    const included = lowered.included.map((each) => ({
      ...each,
      start: each.start - shift,
      end: each.end - shift,
    }));
    const isPartial = lowered.fragment.missingFiles.length > 0;
    return { code, included, isPartial, notes, effects };
  }
  const message = `${place} cannot be converted: ${problem}`;
  return {
    code: `raise NotImplementedError(${quotePython(message)})`,
    included: [],
    isPartial: true,
    notes: [...notes, { kind: runMagic, message: `${message}.` }],
    effects: emptyFragment,
  };
}

function problemOf(code: string, { foreign }: Fragment): string | undefined {
  if (foreign !== undefined) return foreign.reason;
  if (code === "") return undefined;
  const parsed = parsePython(code);
  if (parsed.kind === "parsed") return undefined;
  return parsed.kind === "invalid" ? parsed.message : parsed.reason;
}

/** Spans are those of another file: what matters is the line that runs it. */
function atStart(fragment: Fragment): Fragment {
  const move = <T>(items: readonly T[]): readonly T[] =>
    items.map((each) => ({ ...each, start: 0, end: 0 }));
  return {
    ...fragment,
    dropped: [],
    installs: move(fragment.installs),
    modules: [],
    isTest: false,
  };
}
