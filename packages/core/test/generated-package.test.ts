// What a generated package promises, kept under real Python: its own checks pass and its commands work.
import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { findPython, venv, whySkipped } from "../../../scripts/python.mjs";
import { loadTemplate } from "../../templates/src/index.ts";
import { emit } from "../src/5-emit/emit.ts";
import { toolVersions } from "../src/5-emit/tool-versions.ts";
import type { PackagePlan } from "../src/model/plan.ts";
import { definitionsPlan } from "./plans/definitions.ts";
import { jointPlan } from "./plans/joint.ts";

const root = mkdtempSync(join(tmpdir(), "nblift-generated-"));
afterAll(() => rmSync(root, { recursive: true, force: true }));

const reason = whySkipped();
if (reason !== undefined) console.warn(reason);
const onPython = findPython() === undefined ? test.skip : test;

let python = "";
beforeAll(async () => {
  const tools = [`pytest==${toolVersions.pytest}`, `ruff==${toolVersions.ruff}`];
  if (reason === undefined) python = await venv("generated", tools);
}, 120_000);

async function write(
  name: string,
  template: string,
  plan: PackagePlan,
  isFormatted = true,
): Promise<string> {
  const loaded = await loadTemplate(template);
  const { files } = emit(plan, { template: loaded, isFormatted, version: "0", inputs: [] });
  const folder = join(root, name);
  for (const { path, text } of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}

function run(cwd: string, ...args: readonly string[]): string {
  const env = { ...process.env, PYTHONPATH: join(cwd, "src"), PYTHONDONTWRITEBYTECODE: "1" };
  return execFileSync(python, args, { cwd, env, encoding: "utf8", stdio: "pipe" });
}

describe("a package of two notebooks", () => {
  onPython(
    "passes ruff and its tests; those whose files are absent are skipped with that reason",
    async () => {
      const folder = await write("joint", "package", jointPlan);
      expect(run(folder, "-m", "ruff", "check")).toContain("All checks passed!");
      run(folder, "-m", "ruff", "format", "--check");
      const without = run(folder, "-m", "pytest", "-rs", "-p", "no:cacheprovider");
      expect(without).toContain("2 passed, 3 skipped");
      expect(without).toContain("absent: data/sales.csv, tree | leaf.json");
      mkdirSync(join(folder, "data"));
      for (const path of ["data/sales.csv", "tree | leaf.json"])
        writeFileSync(join(folder, path), "");
      expect(run(folder, "-m", "pytest", "-p", "no:cacheprovider")).toContain("5 passed");
      const quick = run(folder, "-m", "pytest", "-m", "not pipeline", "-p", "no:cacheprovider");
      expect(quick).toContain("2 passed, 3 deselected");
    },
    60_000,
  );

  onPython(
    "runs from the command line, with every kind of option",
    async () => {
      const folder = await write("joint-cli", "package", jointPlan);
      expect(run(folder, "-m", "sales.train", "--sizes", "[3]", "--no-field")).toBe("False\n");
      const help = run(folder, "-m", "sales.train", "--help");
      expect(help).toContain("--log-level {low,high}");
      expect(help).toContain("--logging-level {DEBUG,INFO,WARNING,ERROR}");
      expect(help).toContain("--data DATA");
      expect(run(folder, "-m", "sales.fetch", "--help")).toContain('where "100%" of it is');
      expect(run(folder, "-m", "sales.fetch")).toBe("");
      const wrong = spawnSync(python, ["-m", "sales.train", "--log-level", "middle"], {
        env: { ...process.env, PYTHONPATH: join(folder, "src") },
        encoding: "utf8",
      });
      expect([wrong.status, wrong.stderr]).toEqual([
        2,
        expect.stringContaining("invalid choice: 'middle'"),
      ]);
    },
    60_000,
  );

  onPython(
    "runs as scripts, in a folder where nothing else is",
    async () => {
      const folder = await write("joint-script", "script", jointPlan);
      expect(
        readdirSync(folder)
          .filter((name) => name.endsWith(".py"))
          .sort(),
      ).toEqual(["fetch.py", "train.py"]);
      expect(run(folder, "train.py", "--sizes", "[3]")).toBe("True\n");
      expect(run(folder, "fetch.py")).toBe("");
      run(folder, "-m", "ruff", "format", "--check", "fetch.py", "train.py");
    },
    60_000,
  );
});

describe("a package that only defines", () => {
  onPython.each([true, false])(
    "passes ruff where its lines have findings (formatted: %s)",
    async (isFormatted) => {
      const folder = await write(
        `definitions-${isFormatted}`,
        "package",
        definitionsPlan,
        isFormatted,
      );
      expect(run(folder, "-m", "ruff", "check")).toContain("All checks passed!");
      if (isFormatted) run(folder, "-m", "ruff", "format", "--check");
      const code = "from shapes.report import rows; print(rows([['a', 'b']]))";
      expect(() => run(folder, "-c", code)).toThrow("No module named 'torch'"); // it was reached, and only that is missing
    },
    60_000,
  );
});
