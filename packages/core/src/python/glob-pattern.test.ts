import { describe, expect, test } from "@jest/globals";
import { isGlob, matchesGlob } from "./glob-pattern.ts";

// What CPython's `glob.glob(pattern, recursive=True)` says of files.
test.each([
  ["data/*.csv", "data/a.csv", true],
  ["data/*.csv", "data/a.csv.gz", false],
  ["data/*.csv", "data/more/a.csv", false],
  ["data/*.csv", "other/a.csv", false],
  ["data/*", "data/.hidden", false],
  ["data/.*", "data/.hidden", true],
  ["data/**/*.csv", "data/a.csv", true],
  ["data/**/*.csv", "data/b/c/a.csv", true],
  ["data/**/*.csv", "data/.b/a.csv", false],
  ["data/**", "data/a/b.csv", true],
  ["data/**", "data", false],
  ["**/a.csv", "a.csv", true],
  ["*/a.csv", "x/a.csv", true],
  ["a?.csv", "a1.csv", true],
  ["a?.csv", "a.csv", false],
  ["a[0-9].csv", "a7.csv", true],
  ["a[!0-9].csv", "a7.csv", false],
  ["a[!0-9].csv", "ab.csv", true],
  ["a[]x].csv", "a].csv", true],
  ["a[-x].csv", "a-.csv", true],
  ["a[x.csv", "a[x.csv", true],
  ["?.csv", "😀.csv", true],
  ["*a*b", "xaybzb", true],
])("%s and %s: %s", (pattern, path, isFound) => {
  expect(matchesGlob(pattern, path)).toBe(isFound);
});

describe("hostile patterns", () => {
  test("take no time", () => {
    expect(matchesGlob(`${"*a".repeat(100)}b`, "a".repeat(250))).toBe(false);
  });
});

test("signs are told from names", () => {
  expect(["data/*.csv", "a?", "[ab]", "data/a.csv"].map(isGlob)).toEqual([true, true, true, false]);
});
