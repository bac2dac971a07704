export { convert } from "./convert.ts";
export { propose, type Proposing, type ShownCell } from "./propose.ts";
export { read as readNotebook, type Reading } from "./1-read/read.ts";
export { writeTags, type TaggedFile } from "./1-read/write-tags.ts";
export { globName, isGlob } from "./python/glob-pattern.ts";
export { checkPath } from "./5-emit/check-path.ts";
export { formatJson } from "./5-emit/format-json.ts";
export { TemplateError } from "./5-emit/template-error.ts";
export {
  formatRequirement,
  parseRequirement,
  type ParsedRequirement,
} from "./4-plan/requirements/parse-requirement.ts";
export { evaluateMarker, type MarkerEnvironment } from "./4-plan/requirements/evaluate-marker.ts";
export { listImports, type ListedImport } from "./4-plan/requirements/list-imports.ts";
export { locateImport, type ImportLocation } from "./4-plan/requirements/locate-import.ts";
export { allowsVersion, exactVersion } from "./4-plan/requirements/match-version.ts";
export { normalizeName } from "./4-plan/requirements/normalize-name.ts";
export {
  indexImports,
  type ImportEvidence,
  type ImportOrigin,
} from "./4-plan/requirements/resolve-import.ts";
export { sharedRequirementsMark } from "./4-plan/requirements/files/is-shared-requirements.ts";
export { hasHashes } from "./5-emit/has-hashes.ts";
export { namePackages, type NotebookToName } from "./4-plan/name-packages.ts";
export { isKnownDistribution } from "./4-plan/requirements/known-names.ts";
export { cannotWrite } from "./diagnostics/cannot-write.ts";
export { dataNotCopied } from "./diagnostics/data-not-copied.ts";
export { editedFiles } from "./diagnostics/edited-files.ts";
export { folderNotGenerated } from "./diagnostics/folder-not-generated.ts";
export { internalError } from "./diagnostics/internal-error.ts";
export { notebookConfiguration } from "./diagnostics/notebook-configuration.ts";
export { notebookNotStored } from "./diagnostics/notebook-not-stored.ts";
export { packageOutOfDate } from "./diagnostics/package-out-of-date.ts";
export { pathInTheWay } from "./diagnostics/path-in-the-way.ts";
export { distributionNotFound } from "./diagnostics/distribution-not-found.ts";
export { indexUnreachable } from "./diagnostics/index-unreachable.ts";
export { installLineNotFound } from "./diagnostics/install-line-not-found.ts";
export { lockOutdated } from "./diagnostics/lock-outdated.ts";
export { lockWithoutHashes } from "./diagnostics/lock-without-hashes.ts";
export { pythonNotSupported } from "./diagnostics/python-not-supported.ts";
export { requirementsConflict } from "./diagnostics/requirements-conflict.ts";
export { sharedRequirementsConflict } from "./diagnostics/shared-requirements-conflict.ts";
export { resolutionFailed } from "./diagnostics/resolution-failed.ts";
export { resolverMissing } from "./diagnostics/resolver-missing.ts";
export { tagWithoutPlace } from "./diagnostics/tag-without-place.ts";
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
  RequirementsState,
  RequirementsWording,
  Template,
} from "./model/conversion.ts";
export type { Diagnostic, DiagnosticKind, Place, Severity } from "./model/diagnostic.ts";
export type {
  Access,
  CellEdge,
  ChangeAcrossCells,
  InspectedCell,
  Inspection,
  UnseededDraw,
} from "./model/inspection.ts";
export {
  manifestPath,
  type LockRecord,
  type Manifest,
  type ManifestRequirements,
} from "./model/manifest.ts";
export type { Cell, Json, JsonObject, Notebook } from "./model/notebook.ts";
export type { CellRole, DataFile, LedgerEntry, PackagePlan, Requirement } from "./model/plan.ts";
export type { CellProposal, Proposal } from "./model/proposal.ts";
