import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { parseLiteral, quotePython, readLiteral } from "./literals.ts";

describe("parseLiteral", () => {
  test("reads what JSON writes", () => {
    const value = fc.jsonValue({ maxDepth: 4 });
    fc.assert(
      fc.property(value, (value) => {
        expect(parseLiteral(JSON.stringify(value))).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
  });

  test("reads back what it quotes", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        expect(parseLiteral(quotePython(text))).toBe(text);
      }),
    );
  });

  test.each<[string, unknown]>([
    ["'it''s'", undefined],
    [`'it\\'s'`, "it's"],
    [`r"C:\\data"`, "C:\\data"],
    [`"\\x41\\u00e9\\U0001F600\\101\\q"`, "Aé😀A\\q"],
    [`"""a\nb"""`, "a\nb"],
    [`""`, ""],
    [`"a\\\nb"`, "ab"],
    [`f"{x}"`, undefined],
    [`"open`, undefined],
    ["[1, 2.5, -3, 1_000, 1e3,]", [1, 2.5, -3, 1000, 1000]],
    ["('a', True, None)", ["a", true, null]],
    ["{'a': [1], \"b\": {},}", { a: [1], b: {} }],
    ["{1: 2}", undefined],
    ["name", undefined],
    ["f(1)", undefined],
    ["1 + 1", undefined],
    ["[1 2]", undefined],
    ["", undefined],
    ["[".repeat(10_000), undefined],
  ])("%j", (text, value) => expect(parseLiteral(text)).toEqual(value));

  test("tells where the literal ends", () => {
    expect(readLiteral("x = [1], 2", 3)).toEqual({ value: [1], end: 7 });
  });
});
