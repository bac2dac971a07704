export { checkPath } from "./5-emit/check-path.ts";
export { formatJson } from "./5-emit/format-json.ts";
export { namePackages, type NotebookToName } from "./4-plan/name-packages.ts";
export { diagnose } from "./diagnostics/diagnose.ts";
export { diagnosticKinds } from "./diagnostics/index.ts";
export type {
  CellNames,
  Conversion,
  ConvertOptions,
  Environment,
  GeneratedFile,
  InstalledDistribution,
  NotebookInput,
  NotebookOutcome,
  Template,
} from "./model/conversion.ts";
export type { Diagnostic, DiagnosticKind, Place, Severity } from "./model/diagnostic.ts";
export { manifestPath, type Manifest } from "./model/manifest.ts";
export type { Cell, Json, JsonObject, Notebook } from "./model/notebook.ts";
export type { LedgerEntry, PackagePlan, Requirement } from "./model/plan.ts";
