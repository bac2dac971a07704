import type { CellMark } from "../model/notebook.ts";
import type { Candidate } from "./dialects/dialect.ts";

/** What a cell is, and which of its tags say something that cannot be so at the same time. */
export interface ResolvedMark {
  readonly mark: CellMark | undefined;
  readonly conflicts: readonly Conflict[];
}

const noMark: ResolvedMark = { mark: undefined, conflicts: [] };

export interface Conflict {
  readonly used: string;
  readonly ignored: string;
}

const precedence: readonly CellMark["role"][] = [
  "skip",
  "test",
  "parameters",
  "step",
  "module",
  "imports",
];

/** Roles that go together: a step may say which module it lives in, and what is exported may be imports. */
const fitting: readonly (readonly [CellMark["role"], CellMark["role"]])[] = [
  ["step", "module"],
  ["module", "imports"],
];

/** Decides between the roles that a cell's tags give it. @param defaultModule where `export` goes */
export function resolveMark(candidates: readonly Candidate[], defaultModule: string): ResolvedMark {
  if (candidates.length === 0) return noMark;
  const strong = candidates.filter(({ isWeak }) => !isWeak);
  const marks = (strong.length > 0 ? strong : candidates).map(({ mark }) => mark);
  const ordered = precedence.flatMap((role) => marks.filter((mark) => mark.role === role));
  const injected = ordered.find((mark) => mark.role === "parameters" && mark.isInjected);
  const used = ordered[0]?.role === "parameters" ? (injected ?? ordered[0]) : ordered[0];
  if (used === undefined) return noMark;
  const conflicts = ordered
    .filter((mark) => !goTogether(used, mark))
    .map((mark) => ({ used: used.tag, ignored: mark.tag }));
  return { mark: withModule(used, ordered, defaultModule), conflicts };
}

function goTogether(used: CellMark, other: CellMark): boolean {
  // To take a tagged cell out for a while is what `skip` is for.
  if (used.role === "skip") return true;
  if (used.role !== other.role) {
    return fitting.some(([one, two]) => one === used.role && two === other.role);
  }
  const names = [nameOf(used), nameOf(other)];
  return names.includes(undefined) || names[0] === names[1];
}

function nameOf(mark: CellMark): string | undefined {
  if (mark.role === "step" || mark.role === "test") return mark.name;
  return mark.role === "module" ? mark.module : undefined;
}

/** Puts what several tags say about one role together. */
function withModule(used: CellMark, all: readonly CellMark[], defaultModule: string): CellMark {
  const modules = all.filter((mark) => mark.role === "module");
  const named = modules.find(({ module }) => module !== undefined) ?? modules[0];
  if (used.role === "step" && named !== undefined) {
    return { ...used, module: named.module ?? defaultModule };
  }
  if (used.role === "module" && named !== undefined) {
    return { ...named, isPrivate: modules.some(({ isPrivate }) => isPrivate) };
  }
  if (used.role !== "test") return used;
  return all.find((mark) => mark.role === "test" && mark.name !== undefined) ?? used;
}
