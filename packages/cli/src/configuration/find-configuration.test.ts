import { afterEach, beforeEach, expect, test } from "@jest/globals";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { checkConfiguration } from "./configuration.ts";
import { findConfiguration } from "./find-configuration.ts";

let root = "";

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), "nblift-configuration-"));
  await mkdir(join(root, "a/b/c"), { recursive: true });
});

afterEach(async () => {
  await rm(root, { recursive: true });
});

const put = async (path: string, text: string): Promise<void> => writeFile(join(root, path), text);

test("nblift.toml nearest above counts, its paths from its own folder", async () => {
  await put("nblift.toml", "quiet = true\n");
  await put(
    "a/nblift.toml",
    `out = "packages"
template = "./mine"
python = ".venv"
environment = false
format = false
copy-data = true
jobs = 3
output-format = "github"
`,
  );
  expect(await findConfiguration(join(root, "a/b/c"))).toEqual({
    out: join(root, "a/packages"),
    template: join(root, "a/mine"),
    python: join(root, "a/.venv"),
    environment: false,
    format: false,
    copyData: true,
    jobs: 3,
    outputFormat: "github",
  });
});

test("a template that is only named stays so", async () => {
  await put("nblift.toml", 'template = "script"\n');
  expect(await findConfiguration(root)).toEqual({ template: "script" });
});

test("[tool.nblift] of a pyproject.toml counts where it is, and one without it does not", async () => {
  await put("pyproject.toml", '[tool.nblift]\nname = "x"\n[tool.other]\nname = "y"\n');
  await put("a/pyproject.toml", '[project]\nname = "nblift-user"\n');
  await put("a/b/pyproject.toml", "this is = = no TOML");
  expect(await findConfiguration(join(root, "a/b/c"))).toEqual({ name: "x" });
});

test("nblift.toml goes before the pyproject.toml beside it", async () => {
  await put("nblift.toml", "strict = true\n");
  await put("pyproject.toml", "[tool.nblift]\nquiet = true\n");
  expect(await findConfiguration(root)).toEqual({ strict: true });
});

test.each([
  ['tmplate = "script"', "nblift.toml: unknown key `tmplate`. Did you mean `template`?"],
  ["zzz = 1", "nblift.toml: unknown key `zzz`. Known are out, name"],
  ["copy_data = true", "unknown key `copy_data`. Did you mean `copy-data`?"],
  ['format = "no"', "nblift.toml: `format` must be true or false"],
  ["jobs = 0", "`jobs` must be a whole number of at least 1"],
  ['output-format = "xml"', "`output-format` must be one of pretty, json, github"],
  ["name = 1", "`name` must be a string"],
  ["check = true", "unknown key `check`"],
  ["a = = b", /nblift\.toml:1:5: /],
])("%s is wrong", async (toml, message) => {
  await put("nblift.toml", toml);
  await expect(findConfiguration(join(root, "a"))).rejects.toThrow(message);
});

test("a table of pyproject.toml is named with its file", async () => {
  await put("pyproject.toml", "[tool.nblift]\nquite = true\n");
  await expect(findConfiguration(root)).rejects.toThrow(
    "pyproject.toml, [tool.nblift]: unknown key `quite`. Did you mean `quiet`?",
  );
});

test("a notebook does not say where files go or come from", () => {
  expect(checkConfiguration({ name: "x", "copy-data": true }, "metadata", true)).toEqual({
    name: "x",
    copyData: true,
  });
  expect(() => checkConfiguration({ out: "/etc" }, "metadata", true)).toThrow(
    "metadata: `out` cannot be set there; known are name, template",
  );
  expect(() => checkConfiguration({ nmae: "x" }, "metadata", true)).toThrow("Did you mean `name`?");
  expect(() => checkConfiguration(["x"], "metadata", true)).toThrow("metadata: must be a table");
  const hostile: unknown = JSON.parse('{"__proto__": {"name": "x"}}');
  expect(() => checkConfiguration(hostile, "metadata", true)).toThrow("unknown key `__proto__`");
});
