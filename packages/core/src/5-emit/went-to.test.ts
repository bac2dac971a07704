import { describe, expect, test } from "@jest/globals";
import { buildEntry } from "../../test/plans/build-plan.ts";
import type { LedgerEntry } from "../model/plan.ts";
import { describeLedger, shortenStart } from "./went-to.ts";

const steps = "src/rides/pipeline.py";
const core = "src/rides/core.py";

describe("describeLedger", () => {
  test.each<[string, Partial<LedgerEntry>, string]>([
    ["a name with its file", { targets: [`${steps}:load`] }, `\`load\` in \`${steps}\``],
    ["a file alone", { role: "definitions", targets: [core] }, `\`${core}\``],
    ["neighbours together", { targets: [`${core}:a`, `${core}:b`] }, `\`a\`, \`b\` in \`${core}\``],
    [
      "a file once",
      { targets: [`${core}:a`, `${steps}:b`, `${core}:c`] },
      `\`a\`, \`c\` in \`${core}\`; \`b\` in \`${steps}\``,
    ],
    [
      "files apart",
      { targets: [`${core}:a`, `${steps}:b`, "tests/test_b.py"] },
      `\`a\` in \`${core}\`; \`b\` in \`${steps}\`; \`tests/test_b.py\``,
    ],
    [
      "what else became of it",
      { targets: [core], reason: "`x` unused" },
      `\`${core}\`; \`x\` unused`,
    ],
    [
      "the first of many names",
      { targets: [..."abcdefg"].map((name) => `${core}:${name}`) },
      `\`a\`, \`b\`, \`c\`, \`d\` and 3 more in \`${core}\``,
    ],
    ["a reason to drop it", { role: "dropped", reason: "only displays" }, "dropped: only displays"],
    ["no reason", { role: "dropped" }, "dropped"],
    ["imports", { role: "imports" }, "imports, where each is used"],
    [
      "imports and more",
      { role: "imports", reason: "magic dropped" },
      "imports, where each is used; magic dropped",
    ],
    [
      "imports in the reason's own words",
      { role: "imports", reason: "imports nobody uses" },
      "imports nobody uses",
    ],
    [
      "imports and a file",
      { role: "imports", targets: ["requirements.in"], reason: "`os` unused" },
      "`requirements.in`; imports, where each is used; `os` unused",
    ],
  ])("says %s", (_, given, expected) => {
    expect(describeLedger([buildEntry(1, given)])).toEqual([expected]);
  });

  test("names a thing's file in its first row alone", () => {
    const rows = [
      [`${steps}:load`],
      [`${core}:clean`, `${steps}:load`],
      [`${steps}:load`, `${steps}:fit`],
    ];
    expect(describeLedger(rows.map((targets, index) => buildEntry(index, { targets })))).toEqual([
      `\`load\` in \`${steps}\``,
      `\`clean\` in \`${core}\`; \`load\``,
      `\`load\`; \`fit\` in \`${steps}\``,
    ]);
  });
});

test("shortenStart leaves out a comment behind the code, but no comment alone", () => {
  expect(shortenStart("x = 1  # one")).toBe("x = 1");
  expect(shortenStart("# one  # two")).toBe("# one");
  expect(shortenStart("  # one")).toBe("  # one");
});

test("shortenStart cuts by characters, not by halves of them", () => {
  expect(shortenStart("x".repeat(42))).toBe("x".repeat(42));
  expect(shortenStart("👍".repeat(43))).toBe(`${"👍".repeat(39)}…`);
});
