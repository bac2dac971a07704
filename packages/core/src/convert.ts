import { createHash } from "node:crypto";
import { read } from "./1-read/read.ts";
import { runFilesOf } from "./1-read/read-run-files.ts";
import { lower } from "./2-lower/lower.ts";
import { analyze } from "./3-analyze/analyze.ts";
import { inspect } from "./3-analyze/inspect/inspect.ts";
import {
  hideInAccesses,
  hideInLedgers,
  hideInMessages,
  hideInSources,
} from "./3-analyze/secrets/hide-secrets.ts";
import { separateVersions } from "./3-analyze/versions/separate-versions.ts";
import { plan } from "./4-plan/plan.ts";
import { emit } from "./5-emit/emit.ts";
import type { Conversion, ConvertOptions, NotebookInput } from "./model/conversion.ts";
import type { Diagnostic } from "./model/diagnostic.ts";
import type { Notebook } from "./model/notebook.ts";

/**
 * Makes one package of one or more notebooks: read, lower, analyze, plan, emit. Nothing of the notebooks runs, and nothing is read or written.
 * @returns the files of the package, and for each input what became of it; an input that cannot be read does not stop the others
 * @throws TemplateError where the template is at fault
 */
export function convert(inputs: readonly NotebookInput[], options: ConvertOptions): Conversion {
  const readings = inputs.map((input) => ({ input, ...read(input) }));
  const analyzed = readings.flatMap(({ input, notebook, diagnostics }) => {
    if (notebook === undefined) return [];
    const { lowered, diagnostics: ofLowering } = lower(notebook);
    const { analysis, diagnostics: ofAnalysis } = analyze(lowered);
    const inspected = options.isInspected === true ? inspect(analysis) : undefined;
    return [
      {
        input,
        analysis,
        inspection: inspected?.inspection,
        diagnostics: [
          ...diagnostics,
          ...ofLowering,
          ...ofAnalysis,
          ...(inspected?.diagnostics ?? []),
        ],
      },
    ];
  });
  const failed = readings.filter((each) => each.notebook === undefined);
  const failures = failed.map(({ input, diagnostics }) => ({
    path: input.path,
    status: "failed" as const,
    diagnostics,
  }));
  if (analyzed.length === 0) return { notebooks: failures, plan: undefined, files: [] };
  const planned = plan(
    analyzed.map(({ input, analysis }) => ({
      analysis: separateVersions(analysis),
      environment: input.environment,
      hasFile: input.hasFile,
      readText: input.readText,
    })),
    options.name,
  );
  const analyses = analyzed.map(({ analysis }) => analysis);
  const environment = analyzed.find(({ input }) => input.environment !== undefined)?.input
    .environment;
  const shown = hideInLedgers(planned.plan, analyses);
  const emitted = emit(shown, {
    template: options.template,
    isFormatted: options.isFormatted,
    version: options.version,
    isDataCopied: options.isDataCopied ?? false,
    inputs: inputsOf(
      analyzed.map(({ input, analysis }) => ({ input, notebook: analysis.notebook })),
    ),
    environment: environment && {
      label: environment.label,
      pythonVersion: environment.pythonVersion ?? null,
    },
  });
  const late = [...planned.diagnostics, ...emitted.diagnostics];
  const outcomes = analyzed.map(({ input, analysis, inspection, diagnostics }) => ({
    path: input.path,
    status: "converted" as const,
    diagnostics: hideInMessages(
      inOrder([...diagnostics, ...late.filter((each) => each.place.notebook === input.path)]),
      analysis,
    ),
    notebook: hideInSources(analysis),
    ...(inspection !== undefined && { inspection: hideInAccesses(inspection, analysis) }),
  }));
  const order = new Map(inputs.map((input, i) => [input.path, i]));
  const notebooks = [...failures, ...outcomes].sort(
    (a, b) => (order.get(a.path) ?? 0) - (order.get(b.path) ?? 0),
  );
  return {
    notebooks,
    plan: { ...shown, notebooks: emitted.notebooks },
    files: emitted.files,
    wordings: emitted.wordings,
  };
}

/** The notebooks in order, then the files that they run. */
function inputsOf(
  read: readonly { readonly input: NotebookInput; readonly notebook: Notebook }[],
): readonly { readonly path: string; readonly hash: string }[] {
  const notebooks = read.map(({ input }) => ({ path: input.path, hash: sha256(input.bytes) }));
  const files = read.flatMap(({ input, notebook }) =>
    runFilesOf(notebook.runFiles)
      .filter((file) => !file.isWritten)
      .map(({ path, text }) => ({
        path: pathBeside(input.path, path),
        hash: sha256(new TextEncoder().encode(text)),
      })),
  );
  return [...new Map([...files, ...notebooks].map((each) => [each.path, each])).values()].sort(
    (a, b) => Number(files.includes(a)) - Number(files.includes(b)),
  );
}

/** A path relative to a notebook, as one that is relative to what the notebook's is. */
function pathBeside(notebook: string, path: string): string {
  const parts = notebook.split("/").slice(0, -1);
  for (const part of path.split("/")) {
    if (part === ".." && parts.length > 0 && parts.at(-1) !== "..") parts.pop();
    else parts.push(part);
  }
  return parts.join("/");
}

function sha256(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}

/** By place: what concerns the whole notebook first. */
function inOrder(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  return diagnostics.toSorted(
    (a, b) =>
      (a.place.cell ?? 0) - (b.place.cell ?? 0) || (a.place.line ?? 0) - (b.place.line ?? 0),
  );
}
