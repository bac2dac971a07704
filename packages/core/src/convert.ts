import { inspect } from "./3-analyze/inspect/inspect.ts";
import {
  hideInAccesses,
  hideInLedgers,
  hideInMessages,
  hideInSources,
} from "./3-analyze/secrets/hide-secrets.ts";
import { followFunctions } from "./3-analyze/versions/follow-functions.ts";
import { plan } from "./4-plan/plan.ts";
import { emit } from "./5-emit/emit.ts";
import { hashInputs } from "./hash-inputs.ts";
import type {
  Conversion,
  ConvertOptions,
  NotebookInput,
  NotebookOutcome,
} from "./model/conversion.ts";
import type { Diagnostic } from "./model/diagnostic.ts";
import { type Examined, readAndAnalyze } from "./read-and-analyze.ts";

/**
 * Makes one package of one or more notebooks: read, lower, analyze, plan, emit. Nothing of the notebooks runs, and nothing is read or written.
 * @returns the files of the package, and for each input what became of it; an input that cannot be read does not stop the others
 * @throws TemplateError where the template is at fault
 */
export function convert(inputs: readonly NotebookInput[], options: ConvertOptions): Conversion {
  const examined = inputs.map((input) => ({ input, ...readAndAnalyze(input) }));
  const analyzed = examined.flatMap(({ input, analysis }) =>
    analysis ? [{ input, analysis }] : [],
  );
  if (analyzed.length === 0)
    return {
      notebooks: examined.map((each) => describe(each, [], options)),
      plan: undefined,
      files: [],
    };
  const { plan: planned, diagnostics: ofPlanning } = plan(
    analyzed.map(({ input, analysis }) => ({
      analysis: followFunctions(analysis),
      environment: input.environment,
      hasFile: input.hasFile,
      listFiles: input.listFiles ?? (() => []),
      readText: input.readText,
    })),
    options.name,
  );
  const shown = hideInLedgers(
    planned,
    analyzed.map(({ analysis }) => analysis),
  );
  const environment = analyzed.find(({ input }) => input.environment)?.input.environment;
  const emitted = emit(shown, {
    template: options.template,
    isFormatted: options.isFormatted,
    version: options.version,
    isDataCopied: options.isDataCopied ?? false,
    inputs: hashInputs(
      analyzed.map(({ input, analysis }) => ({ input, notebook: analysis.notebook })),
    ),
    environment: environment && {
      label: environment.label,
      pythonVersion: environment.pythonVersion ?? null,
    },
  });
  const late = [...ofPlanning, ...emitted.diagnostics];
  return {
    notebooks: examined.map((each) => describe(each, late, options)),
    plan: { ...shown, notebooks: emitted.notebooks },
    files: emitted.files,
    wordings: emitted.wordings,
  };
}

/** What became of an input. @param late diagnostics of the later stages, of all notebooks */
function describe(
  { input: { path }, analysis, diagnostics }: Examined & { readonly input: NotebookInput },
  late: readonly Diagnostic[],
  { isInspected = false }: ConvertOptions,
): NotebookOutcome {
  if (analysis === undefined) return { path, status: "failed", diagnostics };
  const own = late.filter(({ place }) => place.notebook === path);
  const inspected = isInspected ? inspect(analysis) : undefined;
  const all = [...diagnostics, ...(inspected?.diagnostics ?? []), ...own];
  return {
    path,
    status: "converted",
    diagnostics: hideInMessages(inOrder(all), analysis),
    notebook: hideInSources(analysis),
    ...(inspected && { inspection: hideInAccesses(inspected.inspection, analysis) }),
  };
}

/** By place: what concerns the whole notebook first. */
function inOrder(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  return diagnostics.toSorted(
    (a, b) =>
      (a.place.cell ?? 0) - (b.place.cell ?? 0) || (a.place.line ?? 0) - (b.place.line ?? 0),
  );
}
