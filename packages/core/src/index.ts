export { convert } from "./convert.ts";
export { propose, type Proposing } from "./propose.ts";
export { read as readNotebook, type Reading } from "./1-read/read.ts";
export { writeTags, type TaggedFile } from "./1-read/write-tags.ts";
export { checkPath } from "./5-emit/check-path.ts";
export { formatJson } from "./5-emit/format-json.ts";
export { TemplateError } from "./5-emit/template-error.ts";
export { namePackages, type NotebookToName } from "./4-plan/name-packages.ts";
export { isKnownDistribution } from "./4-plan/requirements/known-names.ts";
export { cannotWrite } from "./diagnostics/cannot-write.ts";
export { dataNotCopied } from "./diagnostics/data-not-copied.ts";
export { editedFiles } from "./diagnostics/edited-files.ts";
export { folderNotGenerated } from "./diagnostics/folder-not-generated.ts";
export { internalError } from "./diagnostics/internal-error.ts";
export { notebookConfiguration } from "./diagnostics/notebook-configuration.ts";
export { packageOutOfDate } from "./diagnostics/package-out-of-date.ts";
export { pathInTheWay } from "./diagnostics/path-in-the-way.ts";
export { unreadableFile } from "./diagnostics/unreadable-file.ts";
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
export type { CellRole, DataFile, LedgerEntry, PackagePlan, Requirement } from "./model/plan.ts";
export type { CellProposal, Proposal } from "./model/proposal.ts";
