import type { DiagnosticKind } from "../model/diagnostic.ts";
import { absentLibraryModule } from "./absent-library-module.ts";
import { absolutePath } from "./absolute-path.ts";
import { ambiguousImport } from "./ambiguous-import.ts";
import { cannotWrite } from "./cannot-write.ts";
import { capturedOutput } from "./captured-output.ts";
import { cellNotPython } from "./cell-not-python.ts";
import { cellOpaque } from "./cell-opaque.ts";
import { cellsTogether } from "./cells-together.ts";
import { conflictingTags } from "./conflicting-tags.ts";
import { dataNotCopied } from "./data-not-copied.ts";
import { definitionBeside } from "./definition-beside.ts";
import { definitionNested } from "./definition-nested.ts";
import { distributionNotFound } from "./distribution-not-found.ts";
import { dynamicCode } from "./dynamic-code.ts";
import { editedFiles } from "./edited-files.ts";
import { emptyFile } from "./empty-file.ts";
import { executionGaps } from "./execution-gaps.ts";
import { fileNotFormatted } from "./file-not-formatted.ts";
import { fileNotPython } from "./file-not-python.ts";
import { folderNotGenerated } from "./folder-not-generated.ts";
import { getIpythonUse } from "./get-ipython-use.ts";
import { hiddenRequirement } from "./hidden-requirement.ts";
import { ignoredCommentDirective } from "./ignored-comment-directive.ts";
import { illegalName } from "./illegal-name.ts";
import { importInPlace } from "./import-in-place.ts";
import { importKnot } from "./import-knot.ts";
import { indexUnreachable } from "./index-unreachable.ts";
import { installFromIndex } from "./install-from-index.ts";
import { installFromPath } from "./install-from-path.ts";
import { installLineNotFound } from "./install-line-not-found.ts";
import { installUnread } from "./install-unread.ts";
import { internalError } from "./internal-error.ts";
import { localDistribution } from "./local-distribution.ts";
import { lockOutdated } from "./lock-outdated.ts";
import { lockWithoutHashes } from "./lock-without-hashes.ts";
import { madeWithAnotherValue } from "./made-with-another-value.ts";
import { magicNotConverted } from "./magic-not-converted.ts";
import { misplacedDirective } from "./misplaced-directive.ts";
import { moduleApart } from "./module-apart.ts";
import { moduleEffects } from "./module-effects.ts";
import { moduleValueChanged } from "./module-value-changed.ts";
import { moduleReplaced } from "./module-replaced.ts";
import { moduleStatementMoved } from "./module-statement-moved.ts";
import { nameClash } from "./name-clash.ts";
import { noDefaultModule } from "./no-default-module.ts";
import { nameNotExported } from "./name-not-exported.ts";
import { nameNeverDefined } from "./name-never-defined.ts";
import { noCode } from "./no-code.ts";
import { notANotebook } from "./not-a-notebook.ts";
import { notJson } from "./not-json.ts";
import { notText } from "./not-text.ts";
import { notebookConfiguration } from "./notebook-configuration.ts";
import { notebookNotStored } from "./notebook-not-stored.ts";
import { notebookStep } from "./notebook-step.ts";
import { notebookTool } from "./notebook-tool.ts";
import { oddCell } from "./odd-cell.ts";
import { olderPython } from "./older-python.ts";
import { optionalImport } from "./optional-import.ts";
import { otherLanguage } from "./other-language.ts";
import { outOfOrder } from "./out-of-order.ts";
import { packageOutOfDate } from "./package-out-of-date.ts";
import { pathClash } from "./path-clash.ts";
import { pathInTheWay } from "./path-in-the-way.ts";
import { pathNotAllowed } from "./path-not-allowed.ts";
import { platformImport } from "./platform-import.ts";
import { pythonNotSupported } from "./python-not-supported.ts";
import { requirementsConflict } from "./requirements-conflict.ts";
import { resolutionFailed } from "./resolution-failed.ts";
import { resolverMissing } from "./resolver-missing.ts";
import { runMagic } from "./run-magic.ts";
import { scriptApart } from "./script-apart.ts";
import { secretInCell } from "./secret-in-cell.ts";
import { shellList } from "./shell-list.ts";
import { skippedEffect } from "./skipped-effect.ts";
import { skippedNeeded } from "./skipped-needed.ts";
import { starImport } from "./star-import.ts";
import { sharedRequirementsConflict } from "./shared-requirements-conflict.ts";
import { stepRenamed } from "./step-renamed.ts";
import { stepSplit } from "./step-split.ts";
import { stepsMerged } from "./steps-merged.ts";
import { syntaxError } from "./syntax-error.ts";
import { systemPackage } from "./system-package.ts";
import { tagWithoutPlace } from "./tag-without-place.ts";
import { tagsProposed } from "./tags-proposed.ts";
import { testInPlace } from "./test-in-place.ts";
import { unknownDependency } from "./unknown-dependency.ts";
import { unknownImport } from "./unknown-import.ts";
import { unknownMagic } from "./unknown-magic.ts";
import { unknownNbformat } from "./unknown-nbformat.ts";
import { unknownTag } from "./unknown-tag.ts";
import { unreadableDirective } from "./unreadable-directive.ts";
import { unreadableFile } from "./unreadable-file.ts";
import { unreadableInstall } from "./unreadable-install.ts";
import { unseededRandomness } from "./unseeded-randomness.ts";
import { unsupportedFormat } from "./unsupported-format.ts";
import { untaggedKept } from "./untagged-kept.ts";
import { usedBeforeDefinition } from "./used-before-definition.ts";
import { uselessShellCommand } from "./useless-shell-command.ts";
import { versionDisagreement } from "./version-disagreement.ts";

/** Every kind of diagnostic, sorted by code. */
export const diagnosticKinds: readonly DiagnosticKind[] = [
  emptyFile,
  notText,
  notJson,
  notANotebook,
  unsupportedFormat,
  otherLanguage,
  unknownNbformat,
  oddCell,
  noCode,
  unknownTag,
  illegalName,
  conflictingTags,
  unreadableDirective,
  misplacedDirective,
  unknownDependency,
  ignoredCommentDirective,
  notebookStep,
  unknownMagic,
  magicNotConverted,
  runMagic,
  getIpythonUse,
  uselessShellCommand,
  installUnread,
  capturedOutput,
  shellList,
  syntaxError,
  cellNotPython,
  cellOpaque,
  outOfOrder,
  executionGaps,
  usedBeforeDefinition,
  nameNeverDefined,
  starImport,
  dynamicCode,
  secretInCell,
  absolutePath,
  unseededRandomness,
  madeWithAnotherValue,
  stepsMerged,
  stepSplit,
  definitionNested,
  untaggedKept,
  testInPlace,
  moduleStatementMoved,
  skippedNeeded,
  moduleEffects,
  nameClash,
  importKnot,
  tagsProposed,
  stepRenamed,
  cellsTogether,
  importInPlace,
  moduleApart,
  definitionBeside,
  moduleValueChanged,
  moduleReplaced,
  nameNotExported,
  noDefaultModule,
  skippedEffect,
  fileNotFormatted,
  fileNotPython,
  pathNotAllowed,
  pathClash,
  scriptApart,
  ambiguousImport,
  unknownImport,
  versionDisagreement,
  unreadableInstall,
  installFromPath,
  systemPackage,
  platformImport,
  optionalImport,
  notebookTool,
  installFromIndex,
  localDistribution,
  absentLibraryModule,
  hiddenRequirement,
  sharedRequirementsConflict,
  olderPython,
  resolverMissing,
  indexUnreachable,
  distributionNotFound,
  requirementsConflict,
  pythonNotSupported,
  resolutionFailed,
  lockOutdated,
  lockWithoutHashes,
  installLineNotFound,
  unreadableFile,
  folderNotGenerated,
  editedFiles,
  pathInTheWay,
  cannotWrite,
  dataNotCopied,
  packageOutOfDate,
  notebookConfiguration,
  internalError,
  notebookNotStored,
  tagWithoutPlace,
];
