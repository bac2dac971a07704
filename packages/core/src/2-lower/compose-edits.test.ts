import { expect, test } from "@jest/globals";
import fc from "fast-check";
import type { Edit } from "../model/lowered.ts";
import { splice } from "../python/splice.ts";
import { composeEdits } from "./compose-edits.ts";

const short = fc.string({ unit: fc.constantFrom("a", "b", "\n"), maxLength: 4 });

/** Sorted edits that do not overlap, of a text of that length. */
function editsOf(length: number): fc.Arbitrary<readonly Edit[]> {
  const offsets = fc.array(fc.nat({ max: length }), { maxLength: 12 });
  return fc.tuple(offsets, fc.array(short, { minLength: 6, maxLength: 6 })).map(([all, texts]) => {
    const sorted = all.toSorted((a, b) => a - b);
    return texts.slice(0, sorted.length >> 1).map((text, i) => ({
      start: sorted[2 * i]!,
      end: sorted[2 * i + 1]!,
      text,
    }));
  });
}

const twoSteps = fc
  .string({ maxLength: 20 })
  .chain((text) => fc.tuple(fc.constant(text), editsOf(text.length)))
  .chain(([text, first]) =>
    fc.tuple(fc.constant(text), fc.constant(first), editsOf(splice(text, first).length)),
  );

test("two lists of edits and their composition do the same", () => {
  fc.assert(
    fc.property(twoSteps, ([text, first, second]) => {
      const composed = composeEdits(text, first, second);
      expect(splice(text, composed)).toBe(splice(splice(text, first), second));
      // Separated, so that every offset has one counterpart.
      for (const [i, edit] of composed.entries())
        expect(edit.start).toBeGreaterThanOrEqual(composed[i - 1]?.end ?? 0);
    }),
    { numRuns: 2000 },
  );
});

test("what both lists leave alone stays out of the composition", () => {
  const composed = composeEdits(
    "abcdefgh",
    [{ start: 0, end: 1, text: "" }],
    [{ start: 6, end: 7, text: "X" }],
  );
  expect(composed).toEqual([
    { start: 0, end: 1, text: "" },
    { start: 7, end: 8, text: "X" },
  ]);
});
