import { read } from "./1-read/read.ts";
import { lower } from "./2-lower/lower.ts";
import { analyze } from "./3-analyze/analyze.ts";
import { namePackages } from "./4-plan/name-packages.ts";
import { proposeTags } from "./4-plan/propose/propose-tags.ts";
import { assignRoles } from "./4-plan/roles.ts";
import type { NotebookInput } from "./model/conversion.ts";
import type { Diagnostic } from "./model/diagnostic.ts";
import type { Notebook } from "./model/notebook.ts";
import type { Proposal } from "./model/proposal.ts";

export interface Proposing {
  /** `undefined` where it could not be read. */
  readonly notebook: Notebook | undefined;
  /** Empty for a notebook whose tags say already what becomes of it. */
  readonly proposal: Proposal;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Proposes tags for a notebook that has none which say what becomes a step or a module. Converting the notebook with these tags gives what converting
 * it as it is gives. Nothing of it runs.
 * @param packageName import name of the package that it is to become; without it, the one that its file's name gives
 */
export function propose(input: NotebookInput, packageName?: string): Proposing {
  const { notebook, diagnostics } = read(input);
  if (notebook === undefined) return { notebook, proposal: { cells: [] }, diagnostics };
  const { lowered, diagnostics: ofLowering } = lower(notebook);
  const { analysis, diagnostics: ofAnalysis } = analyze(lowered);
  const imports = analysis.statements.flatMap((each) =>
    each.imports.map(({ plan }) => plan.module.split(".", 1)[0] ?? ""),
  );
  const name =
    packageName ?? namePackages([{ path: input.path, imports }]).get(input.path) ?? "notebook";
  const proposed = proposeTags(analysis, assignRoles(analysis), name);
  return {
    notebook,
    proposal: proposed?.proposal ?? { cells: [] },
    diagnostics: [...diagnostics, ...ofLowering, ...ofAnalysis],
  };
}
