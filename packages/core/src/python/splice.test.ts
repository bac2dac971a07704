import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { mapOffset, splice, type TextEdit } from "./splice.ts";

describe("splice", () => {
  test("replaces, inserts and deletes", () => {
    const edits = [
      { start: 0, end: 0, text: "<" },
      { start: 1, end: 3, text: "X" },
      { start: 3, end: 3, text: ">" },
      { start: 4, end: 6, text: "" },
    ];
    expect(splice("abcdef", edits)).toBe("<aX>d");
  });

  test.each([
    [{ start: 2, end: 1 }],
    [{ start: 0, end: 9 }],
    [
      { start: 2, end: 3 },
      { start: 1, end: 2 },
    ],
    [
      { start: 0, end: 2 },
      { start: 1, end: 3 },
    ],
  ])("refuses edits that do not fit: %j", (...spans) => {
    const edits = spans.map((span) => ({ ...span, text: "x" }));
    expect(() => splice("abc", edits)).toThrow(/does not fit/);
  });
});

const texts = fc.string({ maxLength: 30 });
const cases = texts.chain((text) =>
  fc.record({
    text: fc.constant(text),
    edits: fc
      .array(fc.tuple(fc.nat(text.length), fc.string({ maxLength: 4 })), { maxLength: 6 })
      .map((parts) => {
        const sorted = parts.toSorted(([a], [b]) => a - b);
        return sorted.map(([start, replacement], i): TextEdit => {
          const next = sorted[i + 1]?.[0] ?? text.length;
          return { start, end: i % 2 === 0 ? next : start, text: replacement };
        });
      }),
  }),
);

test("each character that was kept maps to itself, there and back", () => {
  fc.assert(
    fc.property(cases, ({ text, edits }) => {
      const spliced = splice(text, edits);
      for (let old = 0; old < text.length; old++) {
        if (edits.some(({ start, end }) => start <= old && old < end)) continue;
        const now = mapOffset(edits, old, "new");
        expect(spliced[now]).toBe(text[old]);
        expect(mapOffset(edits, now, "old")).toBe(old);
      }
      expect(mapOffset(edits, text.length, "new")).toBe(spliced.length);
      expect(mapOffset(edits, spliced.length, "old")).toBe(text.length);
    }),
  );
});

test("what was replaced maps to the start of what it became", () => {
  const edits = [{ start: 2, end: 5, text: "wxyz" }];
  expect([1, 2, 3, 4, 5].map((offset) => mapOffset(edits, offset, "new"))).toEqual([1, 2, 2, 2, 6]);
  expect([1, 2, 3, 5, 6].map((offset) => mapOffset(edits, offset, "old"))).toEqual([1, 2, 2, 2, 5]);
});
