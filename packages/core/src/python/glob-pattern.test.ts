import { expect, test } from "@jest/globals";
import { globName, isGlob } from "./glob-pattern.ts";

// What CPython's `glob` says of names in a folder.
test.each([
  ["*.csv", "a.csv", true],
  ["*.csv", "a.csv.gz", false],
  ["*", ".hidden", false],
  [".*", ".hidden", true],
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
  ["a.csv", "a.csv", true],
  ["a.csv", "abcsv", false],
])("%s and %s: %s", (part, name, isFound) => {
  expect(globName(part)(name)).toBe(isFound);
});

test("a hostile pattern takes no time", () => {
  expect(globName(`${"*a".repeat(100)}b`)("a".repeat(250))).toBe(false);
});

test("signs are told from names", () => {
  expect(["*.csv", "a?", "[ab]", "a.csv"].map(isGlob)).toEqual([true, true, true, false]);
});
