import { expect, test } from "@jest/globals";
import { whyNotRepeatable } from "./is-repeatable.ts";

test.each<[string, string | undefined]>([
  ["[ 1. -0.]", "the sign of a zero"],
  ["slope -0.000", "the sign of a zero"],
  ["slope -0.001", undefined],
  ["-0.0e+05 and 3-0.0", undefined],
  ["0.1234567890123", "the last digits of a float"],
  ["(1, 2)", "how a version of numpy shows numbers in a list"],
  ["3 rows", undefined],
])("of numbers that a library shows: %s", (line, reason) => {
  expect(whyNotRepeatable(line, true)).toBe(reason);
});

test.each(["[ 1. -0.]", "(1, 2)", "0.1234567890123"])("without one it may: %s", (line) => {
  expect(whyNotRepeatable(line, false)).toBeUndefined();
});
