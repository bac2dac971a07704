import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { findPython, venv, whySkipped } from "../../../scripts/python.mjs";
import { loadTemplate } from "../../templates/src/index.ts";
import { toolVersions } from "../src/5-emit/tool-versions.ts";
import type { Conversion } from "../src/model/conversion.ts";
import {
  convertCase,
  findPackageCases,
  packageName,
  withRunFiles,
  type PackageCase,
} from "./converting/golden-packages.ts";

const root = mkdtempSync(join(tmpdir(), "nblift-run-"));
afterAll(() => rmSync(root, { recursive: true, force: true }));

const reason = whySkipped();
if (reason !== undefined) console.warn(reason);
const onPython = findPython() === undefined ? test.skip : test;

interface Told {
  readonly notebook: readonly string[];
  readonly package: readonly string[];
  readonly imports: Readonly<Record<string, string>>;
  readonly tests: string;
}

const cases = findPackageCases().filter(({ notRun }) => notRun === undefined);
const toldByCase = new Map<string, Told>();

/** Modules of the package, by their dotted names; `__main__` would run it. */
function modulesOf({ files }: Conversion): readonly string[] {
  return files
    .map(({ path }) => /^src\/(.*)\.py$/.exec(path)?.[1]?.replaceAll("/", "."))
    .filter((name) => name !== undefined)
    .filter((name) => !name.endsWith("__main__"))
    .map((name) => name.replace(/\.__init__$/, ""));
}

function describeCase(each: PackageCase, conversion: Conversion): unknown {
  const { name } = each;
  const folder = join(root, name);
  for (const { path, text } of conversion.files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  const beside = join(each.folder, "beside");
  if (existsSync(beside)) cpSync(beside, folder, { recursive: true });
  const converted = conversion.notebooks.filter(({ status }) => status === "converted");
  const notebooks = converted.map(({ path, notebook }) => {
    const ledger = conversion.plan?.notebooks.find((one) => one.path === path)?.ledger ?? [];
    const aside = new Set(["dropped", "test"]);
    const counts = new Set(ledger.filter((one) => !aside.has(one.role)).map((one) => one.cell));
    return (notebook?.cells ?? [])
      .filter(({ kind }) => kind === "code")
      .map(({ number, source }) => ({
        source: withRunFiles(each, source),
        counts: counts.has(number),
      }));
  });
  const runs = (conversion.plan?.pipelines ?? [])
    .filter(({ steps }) => steps.length > 0)
    .map((pipeline) => pipeline.package);
  return { root: folder, notebooks, runs, imported: modulesOf(conversion) };
}

beforeAll(async () => {
  if (reason !== undefined) return;
  const tools = [`pytest==${toolVersions.pytest}`, `ruff==${toolVersions.ruff}`];
  const python = await venv("generated", tools);
  const template = await loadTemplate("package");
  const described = cases.map((each) => describeCase(each, convertCase(each, template)));
  const script = join(import.meta.dirname, "oracle/run_packages.py");
  const { stdout, stderr, status } = spawnSync(python, [script], {
    input: described.map((each) => JSON.stringify(each)).join("\n"),
    encoding: "utf8",
    maxBuffer: 1e8,
  });
  if (status !== 0) throw new Error(stderr);
  const answers = stdout.trimEnd().split("\n");
  for (const [i, { name }] of cases.entries())
    toldByCase.set(name, JSON.parse(answers[i] ?? "") as Told);
}, 300_000);

onPython.each(cases.map(({ name }) => name))(
  `%s: ${packageName} does what its notebook does`,
  (name) => {
    const told = toldByCase.get(name);
    expect(told?.tests).toBe("");
    for (const [module, printed] of Object.entries(told?.imports ?? {}))
      expect([module, printed]).toEqual([module, expect.not.stringContaining("Traceback")]);
    if (told?.package.length === 0) {
      // A package that only defines prints when its modules are imported, if at all.
      expect(Object.values(told.imports).join("")).toBe(told.notebook.join(""));
    } else expect(told?.package.join("")).toBe(told?.notebook.join(""));
    expect(told?.notebook.join("")).not.toContain("Traceback");
  },
);
