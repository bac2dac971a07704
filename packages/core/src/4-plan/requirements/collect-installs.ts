import { diagnose } from "../../diagnostics/diagnose.ts";
import { installFromIndex } from "../../diagnostics/install-from-index.ts";
import { installFromPath } from "../../diagnostics/install-from-path.ts";
import { systemPackage } from "../../diagnostics/system-package.ts";
import { unreadableInstall } from "../../diagnostics/unreadable-install.ts";
import type { Diagnostic, Place } from "../../model/diagnostic.ts";
import type { InstallRequest } from "../../model/lowered.ts";
import type { UnresolvedRequirement } from "../../model/plan.ts";
import type { Evidence } from "./evidence.ts";
import type { NamedFile, ReadText } from "./files/collect-files.ts";
import { readNamedFile } from "./files/collect-files.ts";
import { exactVersion } from "./match-version.ts";
import { normalizeName } from "./normalize-name.ts";
import type { Install } from "./read-install.ts";
import { readInstall } from "./read-install.ts";

/** An install line's word, with its cell. */
export interface NotebookInstall {
  readonly request: InstallRequest;
  /** Position among all cells, from 1. */
  readonly cell: number;
  readonly notebook: string;
}

/** What is known of the notebooks that the install lines stand in. */
export interface InstallContext {
  /** How to call a cell in a sentence: `cell 2`. */
  readonly nameCell: (place: Place) => string;
  /** What reads files by a notebook's folder. */
  readonly readTextBeside: (notebook: string) => ReadText;
  /** A cell's source; undefined where the notebook is not at hand. */
  readonly sourceOf: (place: Place) => string | undefined;
}

/** What the install lines say. */
export interface CollectedInstalls {
  readonly evidence: readonly Evidence[];
  /** By notebook, the files that were read for `-r` and `-c`, relative to its folder. */
  readonly readByNotebook: ReadonlyMap<string, ReadonlySet<string>>;
  readonly unresolved: readonly UnresolvedRequirement[];
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Reads the install lines: what is asked for by name becomes evidence, the rest is kept as a remark for the author.
 */
export function collectInstalls(
  installs: readonly NotebookInstall[],
  { nameCell, readTextBeside, sourceOf }: InstallContext,
): CollectedInstalls {
  const evidence: Evidence[] = [];
  const readByNotebook = new Map<string, ReadonlySet<string>>();
  const unresolved: UnresolvedRequirement[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const { request, cell, notebook } of installs) {
    const place = { notebook, cell, ...locate(request, sourceOf({ notebook, cell })) };
    const install = readInstall(request);
    const listed = readListed(install, readTextBeside(notebook), place, nameCell(place));
    const known = readByNotebook.get(notebook) ?? [];
    readByNotebook.set(notebook, new Set([...known, ...listed.read]));
    const isAskedFor = install.kind === "path" && install.option === "-r" && !request.isHint;
    const found = [
      ...toEvidence(install, request, place, nameCell(place)),
      ...listed.evidence.map((one) => ({ ...one, isAskedFor })),
    ];
    evidence.push(...found);
    // What is commented out did not run: only what it names is of use.
    if (found.length > 0 || listed.read.size > 0 || request.isHint) continue;
    const noted = note(install, request, place, nameCell(place));
    if (noted === undefined) continue;
    diagnostics.push(noted.diagnostic);
    if (noted.reason !== undefined) {
      unresolved.push({ subject: noted.subject, reason: noted.reason });
    }
  }
  return { evidence, readByNotebook, unresolved, diagnostics };
}

/** The request's line and column in its cell. */
function locate(
  { start, end }: InstallRequest,
  source: string | undefined,
): Pick<Place, "line" | "column" | "endLine" | "endColumn"> {
  if (source === undefined || end > source.length || end <= start) return {};
  const before = source.slice(0, start).split("\n");
  const through = source.slice(0, end).split("\n");
  return {
    line: before.length,
    column: (before.at(-1)?.length ?? 0) + 1,
    endLine: through.length,
    endColumn: (through.at(-1)?.length ?? 0) + 1,
  };
}

/** What the file says that `-r` or `-c` names. */
function readListed(
  install: Install,
  readText: ReadText,
  place: Place,
  cellName: string,
): NamedFile {
  const isList = install.kind === "path" && (install.option === "-r" || install.option === "-c");
  if (!isList) return { evidence: [], read: new Set() };
  return readNamedFile(install.path, readText, place, cellName);
}

function toEvidence(
  install: Install,
  request: InstallRequest,
  place: Place,
  cellName: string,
): readonly Evidence[] {
  const saying = `${cellName} ${request.isHint ? "(commented out) " : ""}installs`;
  const isAskedFor = !request.isHint;
  const base = { marker: undefined, saying, place, isNameGuessed: false, isAskedFor };
  if (install.kind === "address") {
    const { name, isNamed, url, extras } = install;
    const kind = request.isHint ? "hint" : "address";
    const anyVersion = { specifier: "", version: undefined };
    const found = { kind, distribution: name, extras, url, isNameGuessed: !isNamed } as const;
    return [{ ...base, ...anyVersion, ...found }];
  }
  if (install.kind !== "requirement") return [];
  const { name, extras, specifier, url, marker } = install.requirement;
  const kind = request.isHint ? "hint" : url === undefined ? "install" : "address";
  const version = exactVersion(specifier);
  return [
    { ...base, kind, distribution: normalizeName(name), extras, specifier, version, url, marker },
  ];
}

interface Note {
  readonly diagnostic: Diagnostic;
  readonly subject: string;
  /** Why the requirements do not have it; undefined where they need not. */
  readonly reason: string | undefined;
}

function note(
  install: Install,
  request: InstallRequest,
  place: Place,
  cellName: string,
): Note | undefined {
  if (install.kind === "path") {
    const subject = install.option === "" ? install.path : `${install.option} ${install.path}`;
    const message = `\`${subject}\` is a path beside the notebook, which the package does not have.`;
    const help = "Add what it brings to requirements.in.";
    const reason = `${cellName} installs from there; add what it brings`;
    return { diagnostic: diagnose(installFromPath, place, message, help), subject, reason };
  }
  if (install.kind === "index") {
    const message = `\`${install.text}\` is left to the configuration of pip.`;
    const help = "Uncomment the line in requirements.in if you need it and trust that index.";
    const reason = `${cellName} installs with it; uncomment it if you need and trust it`;
    const diagnostic = diagnose(installFromIndex, place, message, help);
    return { diagnostic, subject: install.text, reason };
  }
  if (install.kind === "system") {
    const message = `\`${install.name}\` is no Python distribution: whoever runs the package installs it.`;
    const reason = `${cellName} installs it with ${request.tool}; not for pip`;
    return { diagnostic: diagnose(systemPackage, place, message), subject: install.name, reason };
  }
  if (install.kind === "unreadable") {
    const spec = shorten(request.spec);
    const message = `Cannot read \`${spec}\` as a requirement.`;
    const help = "Add what it installs to requirements.in.";
    const diagnostic = diagnose(unreadableInstall, place, message, help);
    const reason = `${cellName} installs it, and nblift cannot read it`;
    return { diagnostic, subject: spec, reason };
  }
  return undefined;
}

/** What an author wrote, as part of a sentence. */
function shorten(text: string): string {
  const line = text.replaceAll(/[\s\p{Cc}]+/gu, " ").trim();
  return line.length > 80 ? `${line.slice(0, 79)}…` : line;
}
