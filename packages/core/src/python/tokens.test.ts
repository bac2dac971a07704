import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { scanTokens } from "./tokens.ts";

const scan = (text: string): string[] =>
  scanTokens(text).map(({ start, end }) => text.slice(start, end));

describe("scanTokens", () => {
  test.each([
    ["x = 'a' # b'c\ny", ["'a'", "# b'c"]],
    [`f(r"\\"x", Rb'''a'b\n''', u"")`, [`r"\\"x"`, `Rb'''a'b\n'''`, `u""`]],
    [
      `rb"a" bR'b' f"" fr'' Rf"" u'' t"" tr""`,
      [`rb"a"`, `bR'b'`, `f""`, `fr''`, `Rf""`, `u''`, `t""`, `tr""`],
    ],
    [`names"a" éb"c" 1 if x else"d"`, [`"a"`, `"c"`, `"d"`]],
    [`"""a\\"""b""" 'c\\'d' "e\\\nf"`, [`"""a\\"""b"""`, `'c\\'d'`, `"e\\\nf"`]],
    [`"a" 'b'"c"`, [`"a"`, `'b'`, `"c"`]],
    [`'# no comment' # 'no string'`, [`'# no comment'`, `# 'no string'`]],
  ])("finds comments and strings in %j", (text, expected) => {
    expect(scan(text)).toEqual(expected);
  });

  test.each([
    `f"{x['a']}"`,
    `f'{x["a"]!r:>{width}}'`,
    `f"{x["a"]}"`,
    `f"{f"{f"{1}"}"}"`,
    `f"{{'}}"`,
    `f"{'}'}{'\\''}"`,
    `f"\\N{BULLET}'\\{x}"`,
    `rf"\\N{x['"']}"`,
    `f"""{x["a"] # "c"\n}"""`,
    `f"{x:'>10}{x != y}{ {1: '"'}[1] }"`,
    `f"{(lambda y: '"')(1)}"`,
    `f"{x:{'"'}>{w}}"`,
  ])("takes %s for one string", (text) => {
    expect(scan(`${text} + 'z'`)).toEqual([text, "'z'"]);
  });

  test.each([
    ["x = 'a\ny = 'b'", ["'a", "'b'"]],
    ["'''a\nb", ["'''a\nb"]],
    [`f"{x\ny = 'b'`, [`f"{x`, `'b'`]],
    [`f"{x"\nf"{y}"`, [`f"{x"`, `f"{y}"`]],
    [`f"{x:{y"\n'b'`, [`f"{x:{y"`, `'b'`]],
    ["'a\\", ["'a\\"]],
    ["'a\r\n'b'", ["'a", "'b'"]],
  ])("goes on after what is not closed: %j", (text, expected) => {
    expect(scan(text)).toEqual(expected);
  });

  test("gives sorted spans inside of any text", () => {
    const pieces = fc.constantFrom(
      `"`,
      `'`,
      `"""`,
      `'''`,
      "#",
      "\n",
      "\\",
      "f",
      "rb",
      "{",
      "}",
      ":",
      "é",
      "𝒳",
      " ",
      "x",
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 60 }), (parts) => {
        const text = parts.join("");
        let at = 0;
        for (const { kind, start, end } of scanTokens(text)) {
          expect(start).toBeGreaterThanOrEqual(at);
          expect(end).toBeGreaterThan(start);
          expect(text.slice(start, end)).toMatch(
            kind === "comment" ? /^#[^\n]*$/ : /^[a-z]{0,2}["']/,
          );
          at = end;
        }
        expect(at).toBeLessThanOrEqual(text.length);
      }),
    );
  });

  test.each([
    ["open f-strings", `f"{x `.repeat(50_000)],
    ["lines of open f-strings", `f"{x\n`.repeat(50_000)],
    ["nested f-strings", `f'{`.repeat(50_000)],
    ["backslashes", `'''${"\\".repeat(300_000)}`],
    ["quotes", `"`.repeat(300_001)],
  ])("takes no more than linear time for %s", (_, text) => {
    const started = performance.now();
    scanTokens(text);
    expect(performance.now() - started).toBeLessThan(2000);
  });
});
