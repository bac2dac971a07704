import { read } from "./1-read/read.ts";
import { lower } from "./2-lower/lower.ts";
import { analyze } from "./3-analyze/analyze.ts";
import type { Analysis } from "./model/analysis.ts";
import type { NotebookInput } from "./model/conversion.ts";
import type { Diagnostic } from "./model/diagnostic.ts";

export interface Examined {
  /** `undefined` where the input could not be read; then there is an error among the diagnostics. */
  readonly analysis: Analysis | undefined;
  /** Of the three stages, in their order. They may quote secrets of the notebook. */
  readonly diagnostics: readonly Diagnostic[];
}

/** The first three stages, which converting and proposing tags have in common. */
export function readAndAnalyze(input: NotebookInput): Examined {
  const { notebook, diagnostics: ofReading } = read(input);
  if (notebook === undefined) return { analysis: undefined, diagnostics: ofReading };
  const { lowered, diagnostics: ofLowering } = lower(notebook);
  const { analysis, diagnostics: ofAnalysis } = analyze(lowered);
  return { analysis, diagnostics: [...ofReading, ...ofLowering, ...ofAnalysis] };
}
