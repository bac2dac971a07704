import { posix, win32 } from "node:path";
import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { acceptFiles } from "./accept-files.ts";
import { checkPath, pathKey } from "./check-path.ts";

describe("checkPath", () => {
  test.each([
    "a.py",
    "src/wine/pipeline.py",
    ".nblift/manifest.json",
    "a b/ü.txt",
    "..a/b..c",
    "console.py",
  ])("allows %s", (path) => {
    expect(checkPath(path)).toBeUndefined();
  });

  test.each([
    ["", "empty"],
    ["/etc/passwd", "absolute"],
    ["C:/x", "absolute"],
    ["c:x", "absolute"],
    ["../x", '".."'],
    ["a/../../x", '".."'],
    ["./x", '"."'],
    ["a//b", "empty part"],
    ["a/", "empty part"],
    ["a\\b", "character"],
    ["a\0b", "character"],
    ["a\nb", "character"],
    ["ab:c", "character"],
    ["a?", "character"],
    ["\ud800", "character"],
    ["aux.py", "device"],
    ["src/CON", "device"],
    ["com1.txt", "device"],
    ["a.", "dot"],
    ["a /b", "blank"],
    ["x".repeat(256), "too long"],
    ["é".repeat(128), "too long"],
  ])("refuses %j: %s", (path, reason) => {
    expect(checkPath(path)).toContain(reason);
  });

  test("whatever it allows stays inside, on every system", () => {
    const part = fc.oneof(
      fc.constantFrom(
        "..",
        ".",
        "",
        "a",
        "C:",
        "\\",
        "..\\x",
        "nul",
        "a.",
        "~",
        "\0",
        "//",
        "\u2025",
      ),
      fc.string({ unit: "binary", maxLength: 3 }),
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 5 }), fc.constantFrom("/", "\\"), (parts, by) => {
        const path = parts.join(by);
        if (checkPath(path) !== undefined) return;
        expect(posix.resolve("/out", path).startsWith("/out/")).toBe(true);
        expect(win32.resolve("D:\\out", path).startsWith("D:\\out\\")).toBe(true);
        expect(posix.normalize(path)).toBe(path);
      }),
      { numRuns: 5000 },
    );
  });
});

describe("acceptFiles", () => {
  const accept = (...paths: readonly string[]) => {
    const { files, diagnostics } = acceptFiles(
      paths.map((path) => ({ path, text: "" })),
      () => ({ notebook: "a.ipynb" }),
    );
    return [files.map(({ path }) => path), diagnostics.map(({ code }) => code)];
  };

  test.each([
    ["one path twice", ["a.py", "a.py"]],
    ["paths that differ in case", ["src/Features.py", "src/features.py"]],
    ["paths that differ in the spelling of a letter", ["\u00e9.py", "e\u0301.py"]],
    ["a file and a folder", ["a", "a/b.py"]],
    ["a folder and a file", ["a/b.py", "a"]],
    ["folders that differ in case", ["Models/a.py", "models/b.py"]],
  ])("keeps the first of %s", (_, paths) => {
    expect(accept(...paths)).toEqual([paths.slice(0, 1), ["NB504"]]);
  });

  test("keeps what has a place of its own", () => {
    expect(accept("a/b.py", "a/c.py", "b/a.py", "ab")).toEqual([
      ["a/b.py", "a/c.py", "b/a.py", "ab"],
      [],
    ]);
  });

  test("leaves out what leads astray", () => {
    expect(accept("../a", "b")).toEqual([["b"], ["NB503"]]);
  });

  test("keys are equal where systems take paths for one", () => {
    expect(pathKey("SRC/\u00c9")).toBe(pathKey("src/e\u0301"));
  });
});
