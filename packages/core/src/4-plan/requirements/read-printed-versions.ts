import type { Place } from "../../model/diagnostic.ts";
import type { Cell, Notebook } from "../../model/notebook.ts";

/** A version that a cell printed. */
export interface PrintedVersion {
  /** A module (`sklearn`, `pandas`) or a distribution (`scikit-learn`), as printed or imported. */
  readonly name: string;
  readonly version: string;
  /** The Python that the same cell printed: the notebook's metadata may be of a later run. */
  readonly python: string | undefined;
  readonly place: Place;
}

const version = String.raw`v?(\d+(?:\.\d+)+(?:[._-]?(?:a|b|rc|post|dev)\d*)*(?:\+[\w.]+)?)`;
const anyVersion = new RegExp(`(?<![\\w.])${version}(?![\\w.])`, "g");
const use = /([A-Za-z_]\w*(?:\.\w+)*)\.__version__\b/g;
/** `numpy : 1.22.0` of watermark and pandas, `numpy 1.22.0` of session_info and pip, `[OK] numpy 1.22.0` of checks. */
const tableLine = new RegExp(
  `^(?:\\[OK\\]\\s+)?([A-Za-z][\\w.-]*)\\s*(?:[:=]|==|\\s)\\s*${version}\\s*$`,
);
const tables =
  /%watermark|\bwatermark\(|\bshow_versions\(|\bsession_info\b|\bsinfo\(|\bcheck_packages\(|\bpip3?\s+(?:list|freeze)\b/;

/** Finds the versions that a notebook's cells printed, in order: what ran says most reliably what was there. */
export function readPrintedVersions({ cells, path }: Notebook): readonly PrintedVersion[] {
  const code = cells.filter(({ kind }) => kind === "code");
  const moduleByAlias = new Map(code.flatMap(({ source }) => aliases(source)));
  return code.flatMap((cell) => {
    const text = outputText(cell);
    if (!/\d\.\d/.test(text)) return [];
    const found = [
      ...readPip(text),
      ...readTable(cell.source, text),
      ...readUses(cell, moduleByAlias),
    ];
    const python = readPython(text);
    return found.map(([name, one]) => ({
      name,
      version: one,
      python,
      place: { notebook: path, cell: cell.number },
    }));
  });
}

type Named = readonly [name: string, version: string];

function aliases(source: string): readonly (readonly [string, string])[] {
  const lines = source.matchAll(/^[ \t]*import[ \t]+([\w.]+)[ \t]+as[ \t]+(\w+)/gm);
  return [...lines].map(([, module = "", alias = ""]) => [alias, module] as const);
}

/** What a cell printed; the first of it, as no version stands behind that much text. */
function outputText({ outputs }: Cell): string {
  const texts = outputs.map((output) =>
    output.kind === "error" ? "" : output.kind === "stream" ? output.text : (output.text ?? ""),
  );
  return texts.join("\n").slice(0, 200_000);
}

/** `Python version: 3.9.6` of watermark, `CPython 3.9.6`, `python : 3.9.6.final.0` of pandas, `3.9.6 (default, …)` of `sys.version`. */
function readPython(text: string): string | undefined {
  const named =
    /(?<![\w.-])C?Python(?: version)?(?: is)?[ \t]*[:=]?[ \t]*v?([23]\.\d+(?:\.\d+)?)(?![\d])/i;
  return (named.exec(text) ?? /^['"]?([23]\.\d+\.\d+) (?:\(|\|)/m.exec(text))?.[1];
}

/** pip says what it installed, and what was there. */
function readPip(text: string): readonly Named[] {
  const there = text.matchAll(
    /^[ \t]*Requirement already (?:satisfied|up-to-date): ([A-Za-z0-9][\w.-]*).*\(([\w.+!-]+)\)[ \t\r]*$/gm,
  );
  const installed = [...text.matchAll(/^[ \t]*Successfully installed (.+)$/gm)].flatMap(
    ([, list = ""]) => list.split(/\s+/).map((word) => /^(.+)-(\d[^-]*)$/.exec(word)),
  );
  return [...there, ...installed].flatMap((match): readonly Named[] =>
    match === null ? [] : [[match[1] ?? "", match[2] ?? ""]],
  );
}

function readTable(source: string, text: string): readonly Named[] {
  const isTable = tables.test(source);
  return text.split(/\r?\n/).flatMap((line): readonly Named[] => {
    if (!isTable && !line.startsWith("[OK] ")) return [];
    const [, name, one] = tableLine.exec(line.trim()) ?? [];
    return name === undefined || one === undefined ? [] : [[name, one]];
  });
}

/**
 * `pd.__version__`, printed or shown. It counts only where each statement that reads one can be told from the others, and its
 * line of output from the other lines.
 */
function readUses(cell: Cell, moduleByAlias: ReadonlyMap<string, string>): readonly Named[] {
  const uses = [...cell.source.matchAll(use)];
  if (uses.length === 0) return [];
  const lines = cell.source.split("\n").map((line) => line.trimEnd());
  const last = lines.findLast((line) => line !== "" && !line.startsWith("#")) ?? "";
  const isShown = /^[\w.]+\.__version__$/.test(last);
  const printing = lines.filter(
    (line) => /^print\(.*\)\s*(?:#.*)?$/.test(line) && line.includes(".__version__"),
  );
  const read = (line: string): readonly string[] =>
    [...line.matchAll(use)].map(([, name = ""]) => moduleByAlias.get(name) ?? name);
  const results = cell.outputs.flatMap((output) =>
    output.kind === "result" ? (output.text ?? []) : [],
  );
  const stdout = cell.outputs.flatMap((output) =>
    output.kind === "stream" && output.name === "stdout" ? output.text : [],
  );
  const printed = stdout
    .join("")
    .split(/\r?\n/)
    .filter((line) => line.match(anyVersion) !== null);
  const statements = [...printing, ...(isShown ? [last] : [])];
  const texts = [...printed, ...(isShown ? results : [])];
  if (statements.flatMap(read).length !== uses.length || statements.length !== texts.length)
    return [];
  return statements.flatMap((statement, index): readonly Named[] => {
    const names = read(statement);
    const versions = [...(texts[index] ?? "").matchAll(anyVersion)].map((match) => match[1] ?? "");
    return names.length === versions.length
      ? names.map((name, i) => [name, versions[i] ?? ""])
      : [];
  });
}
