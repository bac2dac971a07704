import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { codeCells } from "../../test/lowering/notebook-of.ts";
import type { LoweredCell } from "../model/lowered.ts";
import { mapOffset, splice } from "../python/splice.ts";
import { lower } from "./lower.ts";

function lowerOne(source: string): LoweredCell {
  return lower(codeCells([source], { hasDirectives: true })).lowered.cells[0]!;
}

const piece = fc.constantFrom(
  ...[
    ["%time ", "%%time", "%%bash", "%%capture out", "%matplotlib inline", "%who", "!ls {x}", "!"],
    ["?", "x = ", "get_ipython()", ".run_line_magic('time', 'x')", "#| export", "# note", ">>> "],
    ['"', "'", '"""', "(", ")", "[", "{", "}", "\\", ":", ";", "\n", "\n", "\n    ", "\t", " "],
    ["if x:", "else:", "def f():", "x", "%", "%%", "$x", "pip install pandas", "é", "😀", "\0"],
    ["In [1]: ", "    ...: ", "%%writefile a.py", "%env A=$x", "dbutils.widgets.get('a')", "\f"],
  ].flat(),
);
const cell = fc
  .array(fc.oneof(piece, fc.string({ maxLength: 3 })), { maxLength: 25 })
  .map((parts) => parts.join("").replaceAll("\r", ""));

describe("any cell at all", () => {
  test("its edits make its code, and every offset has its counterpart", () => {
    fc.assert(
      fc.property(cell, (source) => {
        const { code, edits, dropped, installs } = lowerOne(source);
        expect(splice(source, edits)).toBe(code);
        for (const { start, end } of [...dropped, ...installs, ...edits]) {
          expect(start).toBeLessThanOrEqual(end);
          expect(end).toBeLessThanOrEqual(source.length);
        }
        // A character that no edit touches is the same on both sides.
        for (let at = 0; at < source.length; at++) {
          if (edits.some(({ start, end }) => start <= at && at < end)) continue;
          const there = mapOffset(edits, at, "new");
          expect(code.charAt(there)).toBe(source.charAt(at));
          expect(mapOffset(edits, there, "old")).toBe(at);
        }
      }),
      { numRuns: 3000 },
    );
  });

  test("the lines that only magics change keep their numbers", () => {
    const line = fc.constantFrom(
      "%who",
      "x = 1",
      "%time y = 2",
      "!ls \\\n -l",
      "# note",
      "",
      "f()",
    );
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 8 }), (lines) => {
        const source = lines.join("\n");
        const { code } = lowerOne(source);
        if (code === "") return;
        const old = source.split("\n");
        const moved = code.split("\n").length - old.length;
        // `import subprocess` may take a line, and then all move alike.
        expect([0, 1]).toContain(moved);
        const callsIn = (all: readonly string[]): readonly number[] =>
          all.flatMap((text, i) => (text === "f()" ? [i] : []));
        expect(callsIn(code.split("\n").slice(moved))).toEqual(callsIn(old));
      }),
    );
  });

  test("plain Python is left as it is", () => {
    const python = fc.constantFrom(
      ...[
        ["x = (1\n % 2)", "y = a \\\n  % b", '"""\n%who\n!ls\n?\n"""', "z = '!ls'  # why?"],
        ["if x:\n    y = 1", "def f():\n\treturn 1", "d = {1: 'a?',\n 2: 'b'}", "print(x != y)"],
        ["f'{x!r}'", "lambda a=1: a % 2", "@decorator\nclass A: pass", "# only a comment?"],
      ].flat(),
    );
    fc.assert(
      fc.property(fc.array(python, { minLength: 1 }), (statements) => {
        const source = [...statements, "x"].join("\n");
        expect(lowerOne(source)).toMatchObject({ code: source, edits: [], dropped: [] });
      }),
    );
  });
});

describe("hostile cells take no longer than their length explains", () => {
  const cases: readonly (readonly [string, string])[] = [
    ["a line of 5 MB", `x = "${"a".repeat(5_000_000)}"\n%who`],
    ["a command of 1 MB", `!echo ${"'$x' {y} ".repeat(100_000)}`],
    ["10,000 nested brackets", `x = ${"(".repeat(10_000)}\n%who`],
    ["brackets in an interpolation", `x = 1\n!echo {${"(".repeat(100_000)}}`],
    ["20,000 magics", "%who\n".repeat(20_000)],
    ["10,000 commands", "x = 1\n!ls {x}\n".repeat(10_000)],
    ["50,000 continued lines", `!ls \\\n${"a \\\n".repeat(50_000)}`],
    ["f-strings that never end", `f"{\n${'f"{ '.repeat(50_000)}\n%who`],
    ["quotes that never end", `%who\n${"'\"".repeat(200_000)}`],
    ["prompts and literals", `>>> x\n${'... """\n'.repeat(50_000)}`],
    ["blank lines", `${" \n".repeat(200_000)}%who`],
    ["an indented cell", "    x = 1\n    %who\n".repeat(10_000)],
    ["a captured cell", `%%capture\n${"f('''\n''')\n".repeat(5_000)}`],
    ["question marks", "?".repeat(200_000)],
    ["a long word before a question mark", `${"a".repeat(500_000)} ?`],
    ["get_ipython()", "get_ipython().a(\n".repeat(20_000)],
    ["nested magics", "%time ".repeat(2_000)],
    ["nested cell magics", "%%time\n".repeat(1_000)],
    ["install lines", `!pip install ${"a ".repeat(50_000)}`],
    ["equal signs", "=!=".repeat(200_000)],
  ];
  test.each(cases)("%s", (_, source) => {
    const start = process.cpuUsage();
    const { code, edits } = lowerOne(source);
    expect(process.cpuUsage(start).user / 1e6).toBeLessThan(5);
    expect(splice(source, edits) === code).toBe(true);
  });
});
