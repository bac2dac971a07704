import { describe, expect, test } from "@jest/globals";
import { isLike, mayMatch, relativePattern } from "./path-texts.ts";

test.each([
  ["a.csv", "a.csv", true],
  ["a.csv", "b.csv", false],
  ["out/…", "out/a/b.csv", true],
  ["out/….csv", "out/a.png", false],
  ["…/a.csv", "a.csv", true],
  ["…/a.csv", "x/a.csv", true],
  ["…/a.csv", "xa.csv", false],
  ["a…b…c", "abc", true],
  ["ab…bc", "abc", false],
  ["a…b…c", "acb", false],
])("%s may be %s: %s", (unknown, path, isSame) => {
  expect(isLike(unknown, path)).toBe(isSame);
});

test.each([
  ["out/*.csv", "out/a.csv", true],
  ["out/*.csv", "out/a.png", false],
  ["out/*.csv", "out/….csv", true],
  ["out/*.csv", "out/…", true],
  ["out/*.csv", "…", true],
  ["out/*.csv", "other/…", false],
  ["out/**/*.csv", "out/a.csv", true],
  ["out/[ab]?.csv", "out/a1.csv", true],
  ["*/x.csv", "…/x.csv", true],
  ["out/*", "out…", true],
  ["out/more/*", "out…", true],
  ["out/*", "o", false],
])("%s may find %s: %s", (pattern, path, isFound) => {
  expect(mayMatch(pattern, path)).toBe(isFound);
});

test.each([
  ["./data//*.csv", "data/*.csv"],
  ["data/**/**/*.csv", "data/**/*.csv"],
  ["data/*/", "data/*/**/*"],
  ["../data/*", "../data/*"],
  ["*.csv", "*.csv"],
  ["données/*", "données/*"],
  ["*", undefined],
  ["./**/*", undefined],
  ["/srv/*", undefined],
  ["~/*.csv", undefined],
  ["C:/data/*", undefined],
  ["data/…/*", undefined],
  ["s3://bucket/*.csv", undefined],
  ["data/a.csv", undefined],
])("%s is the pattern %s", (text, pattern) => {
  expect(relativePattern(text)).toBe(pattern);
});

describe("hostile paths", () => {
  test("take no time", () => {
    expect(isLike(`${"…a".repeat(100)}b`, "a".repeat(5000))).toBe(false);
    expect(mayMatch(`a${"*a".repeat(100)}`, `a${"…a".repeat(100)}b`)).toBe(false);
  });
});
