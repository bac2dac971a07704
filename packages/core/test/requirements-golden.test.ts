import { beforeAll, describe, expect, test } from "@jest/globals";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { loadTemplate } from "../../templates/src/index.ts";
import { convert } from "../src/convert.ts";
import type { Template } from "../src/model/conversion.ts";
import { showDiagnostic } from "./reading/golden-cases.ts";

const golden = join(import.meta.dirname, "golden/requirements");

/** What a notebook with one form of asking for distributions gives: `requirements.in`, and what is said of it. */
function requirementsOf(name: string, template: Template): Readonly<Record<string, string>> {
  const beside = (path: string): string => join(golden, name, "beside", path);
  const input = {
    path: "notebook.ipynb",
    bytes: readFileSync(join(golden, name, "notebook.ipynb")),
    environment: undefined,
    hasFile: (path: string) => existsSync(beside(path)),
    readText: (path: string) =>
      existsSync(beside(path)) ? readFileSync(beside(path), "utf8") : undefined,
  };
  const options = { name: "demo", template, isFormatted: false, version: "0.0.0" };
  const { files, notebooks } = convert([input], options);
  const textOf = (path: string): string => files.find((file) => file.path === path)?.text ?? "";
  const dependencies = /^dependencies = \[[^]*?\]$/m.exec(textOf("pyproject.toml"))?.[0] ?? "";
  const diagnostics = notebooks.flatMap((notebook) => notebook.diagnostics.map(showDiagnostic));
  return {
    "requirements.in": textOf("requirements.in"),
    "dependencies.toml": `${dependencies}\n`,
    "diagnostics.txt": diagnostics.map((line) => `${line}\n`).join(""),
  };
}

function expectedOf(
  name: string,
  found: Readonly<Record<string, string>>,
): Readonly<Record<string, string>> {
  const folder = join(golden, name, "expected");
  if (process.env.UPDATE_GOLDEN === "1") {
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
    for (const [path, text] of Object.entries(found)) writeFileSync(join(folder, path), text);
  }
  if (!existsSync(folder)) return {};
  const names = readdirSync(folder);
  return Object.fromEntries(names.map((path) => [path, readFileSync(join(folder, path), "utf8")]));
}

describe("requirements, form by form", () => {
  let template: Template | undefined;
  beforeAll(async () => {
    template = await loadTemplate("package");
  });

  test.each(readdirSync(golden).sort())("%s", (name) => {
    if (template === undefined) throw new Error("There is no template.");
    const found = requirementsOf(name, template);
    expect(found).toEqual(expectedOf(name, found));
  });
});
