import { describe, expect, test } from "@jest/globals";
import { createFormatter } from "./format.ts";

const { formatPython, lintPython } = createFormatter();
const options = { target: "py310", firstParty: ["wine"] } as const;

describe("formatPython", () => {
  test("formats and sorts imports, the project's own last", () => {
    const text = "import wine\nimport sys, os\nx = {  'a':1 }\n";
    expect(formatPython(text, options)).toEqual({
      text: 'import os\nimport sys\n\nimport wine\n\nx = {"a": 1}\n',
      error: undefined,
      findings: [],
    });
  });

  test("sorts each block of imports, whatever the width of the characters before", () => {
    const text = "x = '𝒳é'; import b\nimport a\n\nif x:\n    import d\n    import c\n";
    const { text: formatted, error } = formatPython(text, options);
    expect(error).toBeUndefined();
    expect(formatted).toContain("    import c\n    import d\n");
    expect(formatPython(formatted, options).text).toBe(formatted);
  });

  test("leaves text as it is that is not Python", () => {
    expect(formatPython("x  =\n", options)).toEqual({
      text: "x  =\n",
      error: "line 1: Expected an expression",
      findings: [{ code: "invalid-syntax", line: 1, column: 5, message: "Expected an expression" }],
    });
  });

  test("does not turn f-strings into what the target cannot read", () => {
    const text = `x  =  f"""{''.join(f'<tr>{" ".join(row)}</tr>' for row in rows)}"""\n`;
    const { text: formatted, error } = formatPython(text, options);
    expect(formatted).toBe(text);
    expect(error).toMatch(/line 1: .*Python 3\.10/);
    expect(formatPython(text, { ...options, target: "py312" }).error).toBeUndefined();
  });

  test("formats code that the target cannot read in the first place", () => {
    expect(formatPython("type  A = int\n", options)).toMatchObject({
      text: "type A = int\n",
      error: undefined,
      findings: [{ code: "invalid-syntax", line: 1 }],
    });
  });

  test("says what is left to be found in the result", () => {
    const text = "import sys\nx = ( y )\n";
    expect(formatPython(text, { ...options, select: ["F"] })).toEqual({
      text: "import sys\n\nx = y\n",
      error: undefined,
      findings: [
        { code: "F821", line: 3, column: 5, message: "Undefined name `y`" },
        { code: "F401", line: 1, column: 8, message: "`sys` imported but unused" },
      ],
    });
  });
});

test("lintPython gives codes and places", () => {
  const message =
    "Cannot use `type` alias statement on Python 3.10 (syntax was added in Python 3.12)";
  expect(lintPython("x = 'é𝒳' + y\ntype A = int\n", { target: "py310", select: ["F"] })).toEqual([
    { code: "invalid-syntax", line: 2, column: 1, message },
    { code: "F821", line: 1, column: 13, message: "Undefined name `y`" },
  ]);
});
