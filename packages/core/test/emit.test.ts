import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, relative, sep } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { loadTemplate } from "../../templates/src/index.ts";
import { emit, type EmitOptions } from "../src/5-emit/emit.ts";
import { toolVersions } from "../src/5-emit/tool-versions.ts";
import type { PackagePlan } from "../src/model/plan.ts";
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
    version: "0.0.0",
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
      const { ".nblift/manifest.json": _, ...texts } = textsOf(emitted);
      const atVersion = (text: string) =>
        text.replace(/ruff==[\d.]+/, `ruff==${toolVersions.ruff}`);
      expect(texts).toEqual({
        ...expected,
        "pyproject.toml": atVersion(expected["pyproject.toml"] ?? ""),
      });
    },
  );
});
