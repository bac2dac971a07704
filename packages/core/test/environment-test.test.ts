// The test that a generated package has of its environment, under real Python, among distributions that are written by hand.
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { findPython, venv, whySkipped } from "../../../scripts/python.mjs";
import { loadTemplate } from "../../templates/src/index.ts";
import { emit } from "../src/5-emit/emit.ts";
import { toolVersions } from "../src/5-emit/tool-versions.ts";
import type { PackagePlan } from "../src/model/plan.ts";
import { buildPlan, buildTest } from "./plans/build-plan.ts";

const root = mkdtempSync(join(tmpdir(), "nblift-environment-"));
afterAll(() => rmSync(root, { recursive: true, force: true }));

const reason = whySkipped();
if (reason !== undefined) console.warn(reason);
const onPython = findPython() === undefined ? test.skip : test;

const path = "tests/test_environment.py";
const requirements = [
  {
    distribution: "alpha",
    version: "1.0",
    line: "alpha==1.0",
    source: "cell 1",
    imports: ["alpha"],
    isPinned: true,
  },
] as PackagePlan["requirements"];

async function textsOf(plan: PackagePlan): Promise<ReadonlyMap<string, string>> {
  const template = await loadTemplate("package");
  const { files } = emit(plan, { template, isFormatted: true, version: "0", inputs: [] });
  return new Map(files.map((file) => [file.path, file.text]));
}

const lock = `alpha==1.0 \\
    --hash=sha256:${"0".repeat(64)} \\
    --hash=sha256:${"1".repeat(64)}
    # via -r requirements.in
beta[fast]==2.0.1
    # via alpha
delta==4.0 ; sys_platform == 'nowhere' \\
    --hash=sha256:${"0".repeat(64)}
    # via alpha
gamma-ray==3.0+local
    # via
    #   alpha
    #   beta
`;

let python = "";
let text = "";
beforeAll(async () => {
  text = (await textsOf(buildPlan({ requirements }))).get(path) ?? "";
  if (reason === undefined)
    python = await venv("generated", [
      `pytest==${toolVersions.pytest}`,
      `ruff==${toolVersions.ruff}`,
    ]);
}, 120_000);

let count = 0;

/** What pytest says of it where these are installed; a `!` behind a version: asked for by name. */
function runWith(installed: Readonly<Record<string, string>>, requirements?: string): string {
  const folder = join(root, String(count++));
  const write = (file: string, content: string): void => {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), content);
  };
  write(path, text);
  if (requirements !== undefined) write("requirements.txt", requirements);
  for (const [name, version] of Object.entries(installed)) {
    const info = `site/${name}-${version.replace("!", "")}.dist-info`;
    const metadata = `Metadata-Version: 2.1\nName: ${name}\nVersion: ${version.replace("!", "")}\n`;
    write(`${info}/METADATA`, metadata);
    if (version.endsWith("!")) write(`${info}/REQUESTED`, "");
  }
  const args = ["-m", "pytest", "-q", "-rs", "-p", "no:cacheprovider", "--color=no"];
  const { status, stdout } = spawnSync(python, args, {
    cwd: folder,
    env: { ...process.env, PYTHONPATH: join(folder, "site"), PYTHONDONTWRITEBYTECODE: "1" },
    encoding: "utf8",
  });
  const outcome = /(\d+ (?:passed|failed|skipped))/.exec(stdout)?.[1] ?? stdout;
  const why = /^SKIPPED .*?: (.*)$/m.exec(stdout)?.[1];
  const table = /^no longer what[^]*?(?=^(?:=|\d+ failed))/m
    .exec(stdout)?.[0]
    .trim()
    .replaceAll(/ +/g, " ");
  return [status, outcome, why ?? table].filter((part) => part !== undefined).join(" | ");
}

const asLocked = { alpha: "1.0!", beta: "2.0.1!", gamma_ray: "3.0!" };

describe("the test of the environment", () => {
  onPython.each([
    ["passes where the lock is installed", asLocked, lock, "0 | 1 passed"],
    [
      "passes where all is as pinned, whoever installed it",
      { alpha: "1.0", beta: "2.0.1", gamma_ray: "3.0+other" },
      lock,
      "0 | 1 passed",
    ],
    [
      "fails where the lock was installed and something else came after it",
      { ...asLocked, beta: "2.1" },
      lock,
      "1 | 1 failed | no longer what requirements.txt pins:\npackage pinned installed\nbeta 2.0.1 2.1",
    ],
    [
      "fails where something was taken away",
      { alpha: "1.0!", beta: "2.0.1!" },
      lock,
      "1 | 1 failed | no longer what requirements.txt pins:\npackage pinned installed\ngamma-ray 3.0+local missing",
    ],
    [
      "is skipped where nothing is installed",
      {},
      lock,
      "0 | 1 skipped | the lock is not installed: 0 of 3 pins are",
    ],
    [
      "is skipped where dependencies came along by themselves, though many be as pinned",
      { alpha: "1.0!", beta: "2.1", gamma_ray: "3.0" },
      lock,
      "0 | 1 skipped | the lock is not installed: 1 of 3 pins are",
    ],
    [
      "is skipped where only the direct pins are known",
      { alpha: "1.1!" },
      "# The direct pins; what they need in turn is not pinned yet.\nalpha==1.0\n",
      "0 | 1 skipped | requirements.txt is no lock: it pins what is imported alone",
    ],
    [
      "is skipped where there is no such file",
      {},
      undefined,
      "0 | 1 skipped | requirements.txt is no lock: it pins what is imported alone",
    ],
  ] as const)(
    "%s",
    (_, installed, given, expected) => {
      expect(runWith(installed, given)).toBe(expected);
    },
    30_000,
  );

  test("is laid out as ruff does without being asked to", async () => {
    const template = await loadTemplate("package");
    const options = { template, isFormatted: false, version: "0", inputs: [] };
    const { files } = emit(buildPlan({ requirements }), options);
    expect(files.find((file) => file.path === path)?.text).toBe(text);
  });

  test("is not there where nothing is required, or where a module's tests have its place", async () => {
    expect((await textsOf(buildPlan())).has(path)).toBe(false);
    const own = buildTest(path, {
      parts: [{ text: "def test_own():\n    assert True", reads: [] }],
    });
    const texts = await textsOf(buildPlan({ requirements, tests: [own] }));
    expect(texts.get(path)).toBe("def test_own():\n    assert True\n");
  });

  test("gives a package without other tests a section in the README, a setting and a step in CI", async () => {
    const texts = await textsOf(buildPlan({ requirements }));
    expect(texts.get("README.md")).toContain("python -m pytest\n");
    expect(texts.get("pyproject.toml")).toContain('testpaths = ["tests"]');
    expect(texts.get(".github/workflows/ci.yml")).toContain("python -m pytest\n");
  });
});
