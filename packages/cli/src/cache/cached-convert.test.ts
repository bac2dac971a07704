import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import type { Conversion, ConvertOptions, NotebookInput } from "@nblift/core";
import { chmod, mkdtemp, readdir, readFile, rm, stat, utimes, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fakeTools } from "../../test/fake-tools.ts";
import { notebookText } from "../../test/notebook-text.ts";
import { removeOldest } from "./cache-store.ts";
import { cachedConvert } from "./cached-convert.ts";

let folder = "";
let calls = 0;

beforeEach(async () => {
  folder = join(await mkdtemp(join(tmpdir(), "nblift-cache-")), "made", "when-needed");
  calls = 0;
});

afterEach(async () => {
  await rm(join(folder, "../.."), { recursive: true });
});

const input: NotebookInput = {
  path: "a.ipynb",
  bytes: new TextEncoder().encode(notebookText(["# warning", "y = 2"])),
  environment: { label: ".venv", pythonVersion: "3.11.4", distributions: [] },
  hasFile: (path) => path === "data.csv",
  listFiles: () => ["data/a.csv"],
  readText: (path) => (path === "requirements.txt" ? "pandas==2.0" : undefined),
};
const options: ConvertOptions = {
  name: "a",
  template: { name: "package", files: { "README.md": "text" } },
  isFormatted: true,
  version: "1.0.0",
};

/** Asks for files, as a conversion may. */
function convert(inputs: readonly NotebookInput[], given: ConvertOptions): Conversion {
  calls++;
  for (const one of inputs) {
    one.hasFile("data.csv");
    one.listFiles?.("data/*.csv");
    one.readText?.("requirements.txt");
    one.readText?.("uv.lock");
  }
  return fakeTools.convert(inputs, given);
}

function run(
  inputs: readonly NotebookInput[] = [input],
  given: ConvertOptions = options,
  build = "build",
): Conversion {
  return cachedConvert(convert, { folder, build })(inputs, given);
}

test("the same input is converted once, and gives the same", () => {
  const first = run();
  const again = run();
  expect(calls).toBe(1);
  expect({ ...again, notebooks: [] }).toEqual({ ...first, notebooks: [] });
  const [before] = first.notebooks;
  const [after] = again.notebooks;
  expect(after?.diagnostics).toEqual(before?.diagnostics);
  expect(after?.diagnostics.length).toBe(1);
  // What a message shows is there; what none shows is not kept.
  expect(after?.notebook?.cells).toEqual([before?.notebook?.cells[0]]);
});

describe("is converted anew where something is different:", () => {
  const environment = { label: ".venv", pythonVersion: "3.12.1", distributions: [] };
  test.each<[string, readonly NotebookInput[], ConvertOptions, string]>([
    [
      "the notebook",
      [{ ...input, bytes: new TextEncoder().encode(notebookText(["x = 3"])) }],
      options,
      "build",
    ],
    ["its path", [{ ...input, path: "b.ipynb" }], options, "build"],
    ["its environment", [{ ...input, environment }], options, "build"],
    ["no environment", [{ ...input, environment: undefined }], options, "build"],
    ["a file that is gone", [{ ...input, hasFile: () => false }], options, "build"],
    ["a file more in a folder", [{ ...input, listFiles: () => ["a", "b"] }], options, "build"],
    ["too many files in a folder", [{ ...input, listFiles: () => undefined }], options, "build"],
    ["a file's text", [{ ...input, readText: () => "pandas==2.1" }], options, "build"],
    [
      "a file that is new",
      [{ ...input, readText: (path) => (path === "uv.lock" ? "" : input.readText?.(path)) }],
      options,
      "build",
    ],
    [
      "no files to read",
      [
        {
          path: input.path,
          bytes: input.bytes,
          environment: input.environment,
          hasFile: input.hasFile,
        },
      ],
      options,
      "build",
    ],
    ["another notebook", [input, { ...input, path: "b.ipynb" }], options, "build"],
    ["the name", [input], { ...options, name: "b" }, "build"],
    ["the layout", [input], { ...options, isFormatted: false }, "build"],
    ["data files", [input], { ...options, isDataCopied: true }, "build"],
    [
      "the template",
      [input],
      { ...options, template: { name: "package", files: { "README.md": "other" } } },
      "build",
    ],
    ["the version", [input], { ...options, version: "1.0.1" }, "build"],
    ["the code of nblift", [input], options, "other"],
  ])("%s", (_what, inputs, given, build) => {
    run();
    const made = run(inputs, given, build);
    expect(calls).toBe(2);
    expect(made).toEqual(fakeTools.convert(inputs, given));
    // And the first is still known, unless it was about the same notebook beside other files.
    run(inputs, given, build);
    expect(calls).toBe(2);
  });
});

test("what cannot be read or written costs time and nothing else", async () => {
  run();
  const [name = ""] = await readdir(folder);
  for (const damage of ["", "not what was written"]) {
    await writeFile(join(folder, name), damage);
    expect(run()).toEqual(fakeTools.convert([input], options));
  }
  expect(calls).toBe(3);
  run();
  expect(calls).toBe(3);
  await rm(folder, { recursive: true });
  await writeFile(folder, "a file in the way");
  expect(run()).toEqual(fakeTools.convert([input], options));
  expect(await readFile(folder, "utf8")).toBe("a file in the way");
});

test("a bug is not kept", () => {
  const broken = cachedConvert(
    () => {
      throw new TypeError("a bug");
    },
    { folder, build: "build" },
  );
  expect(() => broken([input], options)).toThrow("a bug");
  expect(run()).toEqual(fakeTools.convert([input], options));
});

test("nobody else reads what is kept", async () => {
  run();
  const [name = ""] = await readdir(folder);
  expect((await stat(join(folder, name))).mode & 0o077).toBe(0);
  expect((await stat(folder)).mode & 0o077).toBe(0);
});

test("what was not used for longest goes first", async () => {
  run();
  await chmod(folder, 0o700);
  for (const [index, name] of ["old", "new", "middle"].entries()) {
    await writeFile(join(folder, name), "0123456789");
    const time = [1000, 3000, 2000][index] ?? 0;
    await utimes(join(folder, name), time, time);
  }
  const entry = (await readdir(folder)).find((name) => name.length > 10);
  await rm(join(folder, entry ?? ""));
  removeOldest(folder, 25);
  expect((await readdir(folder)).sort()).toEqual(["middle", "new"]);
});
