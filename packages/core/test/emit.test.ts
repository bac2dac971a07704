import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, relative, sep } from "node:path";
import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { parse as parseToml } from "smol-toml";
import { parse as parseYaml } from "yaml";
import { loadTemplate } from "../../templates/src/index.ts";
import { checkPath } from "../src/5-emit/check-path.ts";
import { emit, type EmitOptions } from "../src/5-emit/emit.ts";
import { toolVersions } from "../src/5-emit/tool-versions.ts";
import type { PackagePlan } from "../src/model/plan.ts";
import {
  buildCall,
  buildEntry,
  buildField,
  buildModule,
  buildPipeline,
  buildPlan,
  buildStep,
  buildTest,
} from "./plans/build-plan.ts";
import { definitionsPlan } from "./plans/definitions.ts";
import { jointPlan } from "./plans/joint.ts";

const golden = join(import.meta.dirname, "golden/emit");
const shared = join(import.meta.dirname, "../../../../shared/golden/wine/expected");

const winePlan = JSON.parse(
  readFileSync(join(import.meta.dirname, "plans/wine.json"), "utf8"),
) as PackagePlan;

async function emitAs(
  template: string,
  plan: PackagePlan,
  options: Partial<EmitOptions> = {},
): Promise<ReturnType<typeof emit>> {
  return emit(plan, {
    template: await loadTemplate(template),
    isFormatted: true,
    version: "0.1.0",
    inputs: plan.notebooks.map(({ path }) => ({ path, hash: "0".repeat(64) })),
    ...options,
  });
}

type Texts = Readonly<Record<string, string>>;

const textsOf = ({ files }: ReturnType<typeof emit>): Texts =>
  Object.fromEntries(files.map(({ path, text }) => [path, text]));

function readTexts(folder: string): Texts {
  if (!existsSync(folder)) return {};
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name));
  return Object.fromEntries(
    files.map((file) => [relative(folder, file).split(sep).join("/"), readFileSync(file, "utf8")]),
  );
}

function rewrite(folder: string, texts: Texts): void {
  rmSync(folder, { recursive: true, force: true });
  for (const [path, text] of Object.entries(texts)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}

describe("golden packages", () => {
  test.each([
    ["wine", "package", winePlan, {}, []],
    ["wine-script", "script", winePlan, {}, []],
    ["joint", "package", jointPlan, {}, []],
    ["joint-script", "script", jointPlan, {}, []],
    ["definitions", "package", definitionsPlan, {}, ["NB501"]],
    ["definitions-unformatted", "package", definitionsPlan, { isFormatted: false }, []],
  ] as const)("%s", async (name, template, plan, options, codes) => {
    const emitted = await emitAs(template, plan, options);
    const folder = join(golden, name);
    if (process.env.UPDATE_GOLDEN === "1") rewrite(folder, textsOf(emitted));
    expect(emitted.diagnostics.map(({ code }) => code)).toEqual(codes);
    expect(textsOf(emitted)).toEqual(readTexts(folder));
  });

  const onShared = existsSync(shared) ? test : test.skip;
  onShared(
    "the wine package that was made by hand, locked and at its version of ruff",
    async () => {
      const expected = readTexts(shared);
      const emitted = await emitAs("package", winePlan, {
        lockedRequirements: expected["requirements.txt"],
      });
      const {
        ".nblift/manifest.json": _,
        "tests/test_environment.py": environment,
        "README.md": readme,
        ...texts
      } = textsOf(emitted);
      const atVersion = (text: string) =>
        text.replace(/ruff==[\d.]+/, `ruff==${toolVersions.ruff}`);
      // Beyond it: a test of the environment, and how to set that up with uv.
      expect(environment).toContain("def test_installed_versions");
      const withoutUv = readme?.replace(/^The same with \[uv\][^]*?(?=^## Run)/m, "");
      expect({ ...texts, "README.md": withoutUv }).toEqual({
        ...expected,
        "pyproject.toml": atVersion(expected["pyproject.toml"] ?? ""),
      });
    },
  );
});

describe("hostile text", () => {
  const nasty = fc.constantFrom(
    ..."\"'\\\n\r\t\0`$%|#&;(){}[]<>*~!?- \u2028\u202e\ufeff\ud800é語",
    '"""',
    "'''",
    "{{ package }}",
    "{% raw %}",
    "../",
    "%(prog)s",
    "```",
    "<!--",
  );
  const text = fc
    .array(fc.oneof(nasty, fc.string({ unit: "binary", maxLength: 3 })), { maxLength: 8 })
    .map((parts) => parts.join(""));
  const texts = fc.array(text, { minLength: 12, maxLength: 12 });

  test.each(["package", "script"])("stays what it is in the files of %s", async (name) => {
    const template = await loadTemplate(name);
    fc.assert(
      fc.property(texts, (given) => {
        const [a, b, c, d, e, f, g, h, i, j, k, l] = given;
        const summary = a === "" ? "x" : (a ?? "x");
        const plan = buildPlan({
          summary,
          modules: [buildModule("sales.core", { docstring: b, body: "x = 1" })],
          pipelines: [
            buildPipeline("sales", {
              docstring: c ?? "",
              steps: [buildStep("load", { docstring: d })],
              calls: [buildCall("load")],
              parameters: [buildField("n", { help: e })],
              exampleOption: `--n ${f}`,
            }),
          ],
          tests: [
            buildTest("tests/test_x.py", {
              docstring: g,
              isPipeline: true,
              pipeline: "sales.pipeline",
            }),
          ],
          dataFiles: [
            { path: h ?? "", cell: 1, notebook: i ?? "", exists: false },
            { path: "x/*", cell: 1, notebook: i ?? "", exists: true, matches: [h ?? "", j ?? ""] },
          ],
          keptFiles: [{ path: j ?? "", text: "" }],
          notebooks: [
            {
              path: i ?? "",
              title: k,
              ledger: [buildEntry(1, { startsWith: l ?? "", reason: k ?? "" }), buildEntry(2)],
            },
          ],
        });
        const { files, diagnostics } = emit(plan, {
          template,
          isFormatted: true,
          version: "0",
          inputs: [],
        });
        expect(diagnostics.filter(({ code }) => !["NB503", "NB504"].includes(code))).toEqual([]);
        expect(files.filter(({ path }) => checkPath(path) !== undefined)).toEqual([]);
        const byPath = new Map(files.map(({ path, text }) => [path, text]));
        const rows = (byPath.get("README.md") ?? "")
          .split("\n")
          .filter((line) => /^\| [12] /.test(line));
        expect(rows).toHaveLength(2);
        if (name === "script") return;
        const { project } = parseToml(byPath.get("pyproject.toml") ?? "") as {
          project: { description: string };
        };
        expect(project.description).toBe(summary.replace(/\p{Surrogate}/gu, "\ufffd"));
        expect(parseYaml(byPath.get(".github/workflows/ci.yml") ?? "")).toHaveProperty(
          "jobs.test.steps",
        );
      }),
      { numRuns: 60 },
    );
  });
});

describe("modules that a notebook writes", () => {
  const keptFiles = [{ path: "src/tools.py", text: "x = 1\n" }];
  const imports = ["tools", "sales.core", "numpy"].map((module) => ({
    module,
    name: "x",
    alias: undefined,
    level: 0,
  }));
  const requirement = {
    distribution: "numpy",
    version: undefined,
    line: "numpy",
    imports: ["numpy"],
    source: "imported",
    isPinned: false,
  };
  const plan = buildPlan({
    keptFiles,
    requirements: [requirement],
    modules: [
      buildModule("sales.core", { body: "x = 1" }),
      buildModule("sales.sums", { imports, body: "y = x" }),
    ],
  });

  test("are in the wheel with the package", async () => {
    const { files } = await emitAs("package", plan);
    const text = files.find(({ path }) => path === "pyproject.toml")?.text ?? "";
    expect(parseToml(text)).toHaveProperty("tool.hatch.build.targets.wheel.packages", [
      "src/sales",
      "src/tools.py",
    ]);
  });

  test.each([true, false])("are imported beside it, formatted: %s", async (isFormatted) => {
    const { files } = await emitAs("package", plan, { isFormatted });
    const text = files.find(({ path }) => path === "src/sales/sums.py")?.text;
    expect(text).toContain(
      "from numpy import x\n\nfrom sales.core import x\nfrom tools import x\n",
    );
  });
});

describe("what goes wrong", () => {
  test("a script is not written where its modules cannot be joined, and that is said", async () => {
    const plan = buildPlan({
      modules: [
        buildModule("sales.a", { body: "f = 1" }),
        buildModule("sales.b", { body: "f = 2" }),
      ],
    });
    const { files, diagnostics } = await emitAs("script", plan);
    expect(files.map(({ path }) => path)).toEqual([
      ".nblift/manifest.json",
      "README.md",
      "requirements.in",
      "requirements.txt",
    ]);
    expect(diagnostics.map(({ code, message }) => [code, message])).toEqual([
      [
        "NB505",
        "the modules cannot be joined into one file: the name `f` means different things in different modules",
      ],
    ]);
  });

  test("a template that makes no valid Python is reported with the line, and ruff is kept away from it", async () => {
    const { files } = await loadTemplate("package");
    const template = {
      name: "mine",
      files: { ...files, "src/{{ package }}/extra.py.liquid": "x = 1\ny = {{ package }} =\n" },
    };
    const { files: written, diagnostics } = await emitAs("package", buildPlan(), { template });
    expect(diagnostics.map(({ code, message }) => [code, message])).toEqual([
      ["NB502", "src/sales/extra.py is not valid Python: line 2: Expected an expression"],
    ]);
    const pyproject = written.find(({ path }) => path === "pyproject.toml")?.text;
    expect(pyproject).toContain('extend-exclude = ["src/sales/extra.py"]');
  });

  test("files that would lie outside or on top of others are reported", async () => {
    const keptFiles = ["../x.py", "readme.md", "ok.txt"].map((path) => ({ path, text: "" }));
    const { files, diagnostics } = await emitAs("package", buildPlan({ keptFiles }));
    expect(diagnostics.map(({ code, message }) => [code, message])).toEqual([
      ["NB503", '"../x.py" is not written: it has the part ".."'],
      ["NB504", "readme.md is not written: README.md has that place already"],
    ]);
    expect(files.map(({ path }) => path)).toContain("ok.txt");
  });

  test("a file that is no template stays as it is, and one that renders to nothing is not written", async () => {
    const template = {
      name: "mine",
      files: {
        LICENSE: "{{ x }}",
        "{{ package }}/py.typed": "",
        "no.py.liquid": "{% if false %}\nx\n{% endif %}\n",
      },
    };
    const { files } = await emitAs("package", buildPlan(), { template });
    expect(files.slice(1)).toEqual([
      { path: "LICENSE", text: "{{ x }}" },
      { path: "sales/py.typed", text: "" },
    ]);
  });

  test("a layout of one's own moves the ledger's targets along", async () => {
    const template = {
      name: "flat",
      files: { "{{ module.name }}.py.liquid": "{{ module.body }}" },
    };
    const plan = buildPlan({
      modules: [buildModule("sales.core", { body: "x = 1" })],
      notebooks: [
        {
          path: "a.ipynb",
          title: undefined,
          ledger: [
            buildEntry(1, { targets: ["src/sales/core.py:x"] }),
            buildEntry(2, { targets: ["tests/test_x.py:test_x"], reason: "r" }),
          ],
        },
      ],
    });
    const { notebooks } = await emitAs("package", plan, { template });
    expect(
      notebooks[0]?.ledger.map(({ role, targets, reason }) => [role, targets, reason]),
    ).toEqual([
      ["step", ["sales.core.py:x"], ""],
      ["dropped", [], "r; the template `flat` has no file for it"],
    ]);
  });
});
