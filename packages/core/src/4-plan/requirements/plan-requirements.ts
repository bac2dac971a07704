import { diagnose } from "../../diagnostics/diagnose.ts";
import { localDistribution } from "../../diagnostics/local-distribution.ts";
import type { Environment } from "../../model/conversion.ts";
import type { Diagnostic, Place } from "../../model/diagnostic.ts";
import type { Notebook } from "../../model/notebook.ts";
import type { Requirement, UnresolvedRequirement } from "../../model/plan.ts";
import type { ImportedDistribution, NotebookImport } from "./attribute-imports.ts";
import { attributeImports } from "./attribute-imports.ts";
import { attributeNeeds, type NeededDistribution, type NeededModule } from "./attribute-needs.ts";
import type { NotebookInstall } from "./collect-installs.ts";
import { collectInstalls } from "./collect-installs.ts";
import type { Evidence } from "./evidence.ts";
import type { ReadText } from "./files/collect-files.ts";
import { collectFiles } from "./files/collect-files.ts";
import { findOlderPython, type OlderPin, reportOlderPython } from "./find-older-python.ts";
import { judgeNeed } from "./judge-need.ts";
import { isKnownDistribution } from "./known-names.ts";
import { locateImport } from "./locate-import.ts";
import { normalizeName } from "./normalize-name.ts";
import { printedEvidence } from "./printed-evidence.ts";
import { describeEnvironment, readInstalled } from "./read-installed.ts";
import { readPrintedVersions } from "./read-printed-versions.ts";
import { indexImports } from "./resolve-import.ts";
import { weighEvidence } from "./weigh-evidence.ts";

/** What the requirements of a package are planned from. */
export interface RequirementsInput {
  /** Imports of the code that the package keeps. */
  readonly imports: readonly NotebookImport[];
  readonly installs: readonly NotebookInstall[];
  readonly environment: Environment | undefined;
  /** The target, such as `3.11`. */
  readonly pythonVersion: string;
  /** Top-level names of modules beside the notebook or in the package: no requirements. */
  readonly localModules: readonly string[];
  /** Modules that libraries import by themselves for calls of the package's code. */
  readonly needs?: readonly NeededModule[];
  /** Imports of code that the package does not keep: what is installed only for these is no requirement. */
  readonly droppedImports?: readonly string[];
  /** The notebooks themselves, for what they printed, and the files beside them. */
  readonly sources?: readonly NotebookSource[];
}

/** A notebook as it was read, with what stands beside it. */
export interface NotebookSource {
  readonly notebook: Notebook;
  readonly readText: ReadText;
}

/** The requirements of a package, and what could not be told. */
export interface PlannedRequirements {
  /** Sorted by distribution. */
  readonly requirements: readonly Requirement[];
  /** Remarks for the requirements file: imports without a known distribution, files that install lines name. */
  readonly unresolved: readonly UnresolvedRequirement[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Finds the distribution of every import, and the version of every distribution with the source that says so. */
export function planRequirements(input: RequirementsInput): PlannedRequirements {
  const { environment, pythonVersion, sources = [] } = input;
  const nameCell = cellNames(input);
  const readTextBeside = (notebook: string): ReadText =>
    sources.find((one) => one.notebook.path === notebook)?.readText ?? (() => undefined);
  const sourceOf = ({ notebook, cell }: Place): string | undefined =>
    sources
      .find((one) => one.notebook.path === notebook)
      ?.notebook.cells.find(({ number }) => number === cell)?.source;
  const context = { nameCell, readTextBeside, sourceOf };
  const installs = collectInstalls(input.installs, context);
  const files = sources.flatMap(({ notebook: { path }, readText }) =>
    collectFiles(readText, path, installs.readByNotebook.get(path) ?? new Set()),
  );
  const said = [...installs.evidence, ...files];
  const printed = sources.flatMap(({ notebook }) => readPrintedVersions(notebook));
  const printedNames = printed.map(({ name }) => normalizeName(name)).filter(isKnownDistribution);
  const lookUp = {
    installedByImport: indexImports(environment),
    requested: new Set([...said.map(({ distribution }) => distribution), ...printedNames]),
  };
  const local = new Set(input.localModules);
  const imported = attributeImports(input.imports, lookUp, pythonVersion, local, nameCell);
  const { importedByDistribution } = imported;
  const names = new Set(importedByDistribution.keys());
  const hidden = attributeNeeds(input.needs ?? [], names, lookUp, pythonVersion, nameCell);
  const { neededByDistribution } = hidden;
  const found = [...said, ...printedEvidence(printed, lookUp, pythonVersion, nameCell)];
  const saidByDistribution = groupByDistribution(found);
  const installedByDistribution = readInstalled(environment);
  const dropped = new Set(
    (input.droppedImports ?? []).flatMap((name) => {
      const origin = locateImport(name, lookUp, pythonVersion);
      return origin.kind === "distribution" ? origin.name : [];
    }),
  );

  const notebooks = sources.map(({ notebook }) => notebook);
  const olderPins: OlderPin[] = [];
  const requirements: Requirement[] = [];
  const unresolved = [...imported.unresolved, ...hidden.unresolved, ...installs.unresolved];
  const diagnostics = [...installs.diagnostics, ...imported.diagnostics, ...hidden.diagnostics];
  const all = [names, neededByDistribution.keys(), saidByDistribution.keys()];
  for (const name of new Set(all.flatMap((each) => [...each]))) {
    const asked = saidByDistribution.get(name) ?? [];
    const installed = installedByDistribution.get(name);
    const needed = neededByDistribution.get(name);
    const use = importedByDistribution.get(name) ?? needed?.use;
    const verdict = judgeNeed({ name, use, asked, installed, isDropped: dropped.has(name) });
    if (verdict !== "needed") {
      diagnostics.push(...verdict);
      continue;
    }
    if (installed?.isLocal === true && asked.every(({ url }) => url === undefined)) {
      const place = use?.first ?? asked[0]?.place;
      if (place !== undefined) diagnostics.push(reportLocal(name, place));
      unresolved.push({
        subject: name,
        reason: "installed from a local folder, and not from an index",
      });
      continue;
    }
    const evidence =
      installed === undefined || installed.isLocal ? asked : [installed.evidence, ...asked];
    const unknown = describeUnknown(use, needed, environment, nameCell);
    const weighed = weighEvidence(
      name,
      evidence,
      use?.imports ?? [],
      unknown,
      needed?.reason,
      (one) => findOlderPython(one, environment, notebooks, pythonVersion),
    );
    requirements.push(weighed.requirement);
    if (weighed.olderPin !== undefined) olderPins.push(weighed.olderPin);
    diagnostics.push(...weighed.diagnostics);
  }
  diagnostics.push(...reportOlderPython(olderPins, notebooks[0]?.path ?? "", pythonVersion));
  requirements.sort((a, b) => (a.distribution < b.distribution ? -1 : 1));
  return { requirements, unresolved, diagnostics };
}

/** How to call a cell in a sentence: with the notebook's name where there are several. */
function cellNames({ imports, installs }: RequirementsInput): (place: Place) => string {
  const isOne = new Set([...imports, ...installs].map(({ notebook }) => notebook)).size <= 1;
  return ({ notebook, cell }) => (isOne ? `cell ${cell}` : `${notebook} cell ${cell}`);
}

function groupByDistribution(
  evidence: readonly Evidence[],
): ReadonlyMap<string, readonly Evidence[]> {
  const groups = new Map<string, Evidence[]>();
  for (const one of evidence) {
    groups.set(one.distribution, [...(groups.get(one.distribution) ?? []), one]);
  }
  return groups;
}

function reportLocal(name: string, place: Place): Diagnostic {
  const message = `\`${name}\` is installed from a local folder, and not from an index.`;
  const help = "Publish it, or add an address that it can be installed from to requirements.in.";
  return diagnose(localDistribution, place, message, help);
}

function describeUnknown(
  use: ImportedDistribution | undefined,
  needed: NeededDistribution | undefined,
  environment: Environment | undefined,
  nameCell: (place: Place) => string,
): string {
  const isImported = use !== undefined && needed === undefined;
  const importing = isImported ? `${nameCell(use.first)} imports it; ` : "";
  const missing = environment === undefined ? "" : `, not ${describeEnvironment(environment)}`;
  return `${importing}no version on record${missing}`;
}
