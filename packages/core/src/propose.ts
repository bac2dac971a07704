import { followFunctions } from "./3-analyze/versions/follow-functions.ts";
import { hideInMessages, hideInSources } from "./3-analyze/secrets/hide-secrets.ts";
import { firstLine } from "./4-plan/prose/first-line.ts";
import { namePackages } from "./4-plan/name-packages.ts";
import { proposeTags } from "./4-plan/propose/propose-tags.ts";
import { assignRoles } from "./4-plan/roles.ts";
import type { NotebookInput } from "./model/conversion.ts";
import type { Diagnostic } from "./model/diagnostic.ts";
import type { Cell, Notebook } from "./model/notebook.ts";
import type { Proposal } from "./model/proposal.ts";
import { readAndAnalyze } from "./read-and-analyze.ts";

export interface Proposing {
  /** For messages: its secrets are hidden. `undefined` where it could not be read. */
  readonly notebook: Notebook | undefined;
  /** Code cells that are not empty, in order. */
  readonly cells: readonly ShownCell[];
  /** Empty for a notebook whose tags say already what becomes of it. */
  readonly proposal: Proposal;
  readonly diagnostics: readonly Diagnostic[];
}

/** A code cell as a reader is told of it. */
export interface ShownCell {
  /** Position among all cells, from 1. */
  readonly cell: number;
  readonly id: string | undefined;
  /** Its first line of code; secrets are hidden. */
  readonly startsWith: string;
  /** Tags and directives that it has, as written. */
  readonly tags: readonly string[];
}

/**
 * Proposes tags for a notebook that has none which say what becomes a step or a module. Converting the notebook with these tags gives what converting
 * it as it is gives, but that constants of steps stay variables there. Nothing of it runs.
 * @param packageName import name of the package that it is to become; without it, the one that its file's name gives
 */
export function propose(input: NotebookInput, packageName?: string): Proposing {
  const { analysis, diagnostics } = readAndAnalyze(input);
  if (analysis === undefined)
    return { notebook: undefined, cells: [], proposal: { cells: [] }, diagnostics };
  const imports = analysis.statements.flatMap((each) =>
    each.imports.map(({ plan }) => plan.module.split(".", 1)[0] ?? ""),
  );
  const name =
    packageName ?? namePackages([{ path: input.path, imports }]).get(input.path) ?? "notebook";
  const proposed = proposeTags(followFunctions(analysis), assignRoles(analysis), name);
  const shown = hideInSources(analysis);
  return {
    notebook: shown,
    cells: shown.cells.flatMap(showCell),
    proposal: proposed?.proposal ?? { cells: [] },
    diagnostics: hideInMessages(diagnostics, analysis),
  };
}

function showCell(cell: Cell): readonly ShownCell[] {
  const { kind, number, id, source, tags } = cell;
  if (kind !== "code" || source.trim() === "") return [];
  return [{ cell: number, id, startsWith: firstLine(cell), tags }];
}
