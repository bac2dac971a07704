import type {
  DroppedLine,
  Edit,
  InstallRequest,
  LoweredCell,
  WrittenFile,
} from "../model/lowered.ts";
import type { Span } from "../model/notebook.ts";
import { composeEdits, originOf, shiftEdit } from "./compose-edits.ts";
import type { RunText } from "./lower-run-file.ts";
import type { Effects, ModuleName, Note } from "./magic.ts";

/** What lowering a text comes to; all offsets are into that text. */
export interface Fragment {
  readonly edits: readonly Edit[];
  readonly dropped: readonly DroppedLine[];
  readonly installs: readonly InstallRequest[];
  readonly files: readonly WrittenFile[];
  readonly notes: readonly (Note & Span)[];
  readonly modules: readonly ModuleName[];
  /** Stretches that are the text of a literal now: what looks like a directive there is none. */
  readonly literals: readonly Span[];
  readonly foreign: LoweredCell["foreign"];
  readonly isTest: boolean;
  readonly hasUnstableOutput: boolean;
  /** What `%run` puts into the edits, each as it stands there. */
  readonly runs: readonly Pick<RunText, "code" | "included">[];
  readonly missingFiles: readonly string[];
}

export const emptyFragment: Fragment = {
  edits: [],
  dropped: [],
  installs: [],
  files: [],
  notes: [],
  modules: [],
  literals: [],
  foreign: undefined,
  isTest: false,
  hasUnstableOutput: false,
  runs: [],
  missingFiles: [],
};

/** All of several fragments of one text; their edits must not overlap. */
export function joinFragments(fragments: readonly Fragment[]): Fragment {
  const edits = fragments.flatMap((one) => one.edits);
  return {
    edits: edits.toSorted((a, b) => a.start - b.start || a.end - b.end),
    dropped: fragments.flatMap((one) => one.dropped),
    installs: fragments.flatMap((one) => one.installs),
    files: fragments.flatMap((one) => one.files),
    notes: fragments.flatMap((one) => one.notes),
    modules: fragments.flatMap((one) => one.modules),
    literals: fragments.flatMap((one) => one.literals),
    foreign: fragments.find((one) => one.foreign !== undefined)?.foreign,
    isTest: fragments.some((one) => one.isTest),
    hasUnstableOutput: fragments.some((one) => one.hasUnstableOutput),
    runs: fragments.flatMap((one) => one.runs),
    missingFiles: fragments.flatMap((one) => one.missingFiles),
  };
}

/** The same of a longer text in which this one begins at `by`. */
export function shiftFragment(fragment: Fragment, by: number): Fragment {
  const edits = fragment.edits.map((edit) => shiftEdit(edit, by));
  return { ...moveSpans(fragment, (offset) => offset + by), edits };
}

/** The same of the text that `edits` turned into the fragment's. */
export function rebaseFragment(text: string, edits: readonly Edit[], fragment: Fragment): Fragment {
  if (edits.length === 0) return fragment;
  const moved = moveSpans(fragment, originOf(edits));
  return { ...moved, edits: composeEdits(text, edits, fragment.edits) };
}

/** The same with everything at one place: that of the call or the line that it came from. */
export function pinFragment(fragment: Fragment, { start, end }: Span): Fragment {
  return moveSpans({ ...fragment, edits: [] }, (_, side) => (side === "start" ? start : end));
}

function moveSpans(
  fragment: Fragment,
  move: (offset: number, side: "start" | "end") => number,
): Fragment {
  const moveAll = <T extends Span>(items: readonly T[]): readonly T[] =>
    items.map((item) => ({
      ...item,
      start: move(item.start, "start"),
      end: move(item.end, "end"),
    }));
  return {
    ...fragment,
    dropped: moveAll(fragment.dropped),
    installs: moveAll(fragment.installs),
    notes: moveAll(fragment.notes),
    literals: moveAll(fragment.literals),
  };
}

/** What an outcome comes to besides its code. */
export function fragmentOf(effects: Effects, { start, end }: Span): Fragment {
  return {
    ...emptyFragment,
    installs: (effects.installs ?? []).map((one) => ({ ...one, start, end, isHint: false })),
    files: effects.files ?? [],
    notes: (effects.notes ?? []).map((note) => ({ ...note, start, end })),
    modules: effects.modules ?? [],
    hasUnstableOutput: effects.isSilent !== true,
    runs: effects.runs ?? [],
    missingFiles: effects.missingFiles ?? [],
  };
}
