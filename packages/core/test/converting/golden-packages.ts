import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, relative, sep } from "node:path";
import { convert } from "../../src/convert.ts";
import type { Conversion, Template } from "../../src/model/conversion.ts";
import { showDiagnostic } from "../reading/golden-cases.ts";
import { matchesGlob } from "./matches-glob.ts";

const golden = join(import.meta.dirname, "../golden/convert");

/** Import name of every golden package. */
export const packageName = "demo";

export interface PackageCase {
  /** `locals/late-rebinding`. */
  readonly name: string;
  readonly folder: string;
  /** Names of the notebooks, sorted. */
  readonly inputs: readonly string[];
  /** Why its notebooks cannot run in bare Python, from `not-run.txt`. */
  readonly notRun: string | undefined;
}

export type Texts = Readonly<Record<string, string>>;

/** A folder a theme, a folder a case: its notebooks beside `expected/`. */
export function findPackageCases(): readonly PackageCase[] {
  const themes = readdirSync(golden).sort();
  const names = themes.flatMap((theme) =>
    readdirSync(join(golden, theme))
      .sort()
      .map((name) => `${theme}/${name}`),
  );
  return names.map((name) => {
    const folder = join(golden, name);
    const inputs = readdirSync(folder).filter((file) => /\.(py|ipynb)$/.test(file));
    if (inputs.length === 0) throw new Error(`${name} has no notebook.`);
    const reason = join(folder, "not-run.txt");
    const notRun = existsSync(reason) ? readFileSync(reason, "utf8").trim() : undefined;
    return { name, folder, inputs: inputs.sort(), notRun };
  });
}

export function convertCase({ folder, inputs }: PackageCase, template: Template): Conversion {
  const notebooks = inputs.map((path) => ({
    path,
    bytes: readFileSync(join(folder, path)),
    environment: undefined,
    hasFile: (file: string) => existsSync(join(folder, "beside", file)),
    listFiles: (pattern: string) =>
      filesBeside(folder).filter((file) => matchesGlob(pattern, file)),
    readText: (file: string) => textBeside(folder, file),
  }));
  return convert(notebooks, { name: packageName, template, isFormatted: true, version: "0.0.0" });
}

/** A cell's code as IPython runs it: what `%run` names, in its place. */
export function withRunFiles({ folder }: PackageCase, source: string): string {
  return source.replaceAll(/^%run (\S+)$/gm, (line, file: string) => {
    const text = textBeside(folder, file);
    if (text === undefined) return line;
    if (!file.endsWith(".ipynb")) return text;
    const { cells } = JSON.parse(text) as {
      readonly cells: readonly { readonly cell_type: string; readonly source: string }[];
    };
    const code = cells.filter((cell) => cell.cell_type === "code").map((cell) => cell.source);
    return code.map((each) => withRunFiles({ folder } as PackageCase, each)).join("\n\n");
  });
}

/** Files that stand beside the notebooks of a case are in its folder `beside`. */
function textBeside(folder: string, path: string): string | undefined {
  const file = join(folder, "beside", path);
  return existsSync(file) ? readFileSync(file, "utf8") : undefined;
}

function filesBeside(folder: string): readonly string[] {
  const root = join(folder, "beside");
  return existsSync(root) ? filesIn(root).sort() : [];
}

/** Paths of all files of a folder, relative to it. */
function filesIn(root: string): string[] {
  return readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => relative(root, join(parentPath, name)).split(sep).join("/"));
}

/** The Python files, the ledger a line a cell, and the diagnostics a line each. */
export function showConversion({ files, plan, notebooks }: Conversion): Texts {
  const python = files.filter(({ path }) => /^(src|tests)\/.*\.py$/.test(path));
  const apart = (plan?.keptFiles ?? []).filter(({ path }) => !/^(src|tests)\/.*\.py$/.test(path));
  const isJoint = notebooks.length > 1;
  const titled = (path: string, lines: readonly string[]): string =>
    [...(isJoint ? [`${path}:`] : []), ...lines].map((line) => `${line}\n`).join("");
  const ledger = (plan?.notebooks ?? []).map(({ path, ledger: entries }) =>
    titled(
      path,
      entries.map(({ cell, role, targets, reason }) =>
        [`${cell} ${role}`, targets.join(", "), reason].filter((part) => part !== "").join(" | "),
      ),
    ),
  );
  const diagnostics = notebooks.map(({ path, diagnostics: all }) =>
    titled(path, all.map(showDiagnostic)),
  );
  return {
    ...Object.fromEntries([...python, ...apart].map(({ path, text }) => [path, text])),
    "ledger.txt": ledger.join(""),
    "diagnostics.txt": diagnostics.join(""),
  };
}

/** What the case expects; under UPDATE_GOLDEN=1 what it was found to give becomes that. */
export function expectedTexts({ folder }: PackageCase, found: Texts): Texts {
  const root = join(folder, "expected");
  if (process.env.UPDATE_GOLDEN === "1") {
    rmSync(root, { recursive: true, force: true });
    for (const [path, text] of Object.entries(found)) {
      mkdirSync(dirname(join(root, path)), { recursive: true });
      writeFileSync(join(root, path), text);
    }
  }
  if (!existsSync(root)) return {};
  return Object.fromEntries(
    filesIn(root).map((path) => [path, readFileSync(join(root, path), "utf8")]),
  );
}
