import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { walk } from "./ast.ts";
import { parsePython } from "./parse.ts";

describe("parsePython", () => {
  test.each([
    "",
    "await x\nasync with a: pass\nasync for b in c: pass\n[d async for d in e]",
    "def f():\n    (await x for x in y)",
    "x = 0o777 + 0xFF + 0b1 + 00 + 1_0.5e-1_0j + .5 + 5. + 0_0.1 + 09.5 + 1e10",
    `f"{x:.3f}{y=:.2f}{z:08d}{{}}\\x41\\N{BULLET}" rf"\\x{u}"`,
    `"\\x41\\u0041\\U00000041\\N{BULLET}\\q" r"\\x" "\\\\x" 'é'`,
    "b'\\u'",
    "if (n := 10) > 5: pass\nwhile x := f(): pass\n[y := 1, y**2]\nx[(a := 1)]",
    "class A:\n    def f(self): return super().f()\n    x = lambda: (yield)",
    "'doc'\nfrom __future__ import annotations\nimport x",
    "def f():\n    x = 1\n    def g():\n        nonlocal x\n        global y\n        x = y = 2",
    "global x\nx = 1",
    "for x in y:\n    while z: continue\n    else: break",
    "f((x for x in y), 1)\nf(x for x in y)\nf((x for x in y),)",
    "from a import (b, c,)",
    "match = case = type = 1\nprint(match)",
    "def f(a, *, a_=1): pass",
    "if x:\n\ty = '''\n  a'''\n",
    "*a, b = c\nx = *a, b\nfor i in *a, b: pass",
  ])("takes %j", (text) => {
    expect(parsePython(text)).toMatchObject({ kind: "parsed", source: { text } });
  });

  test.each([
    ["x = ", 1, 5],
    ["x = 'é𝒳' + + )", 1, 15],
    ["print 'x'", 1, 7],
    ["try:\n    pass\nexcept ValueError, e:\n    pass", 3, 8],
    ["try:\n    pass\n", 1, 1],
    ["try: pass\nexcept: pass\nexcept A: pass", 2, 1],
    ["x = 1\nx := 1", 2, 3],
    ["f(a=b := 1)", 1, 7],
    ["(a.b := 1)", 1, 2],
    ["[i := 0 for i in x]", 1, 2],
    ["[i for i in (j := x)]", 1, 14],
    ["x = 0777", 1, 5],
    ["2e", 1, 1],
    ["x\nreturn 1", 2, 1],
    ["class A:\n    return 1", 2, 5],
    ["yield x", 1, 1],
    ["[(yield) for x in y]", 1, 3],
    ["def f():\n    await x", 2, 5],
    ["def f():\n    [x async for x in y]", 2, 18],
    ["def f():\n    async with x: pass", 2, 5],
    ["async def f():\n    yield from x", 2, 5],
    ["for x in y: pass\nelse: break", 2, 7],
    ["while x:\n    def f(): continue", 2, 14],
    ["nonlocal x", 1, 10],
    ["def f():\n    nonlocal x", 2, 14],
    ["x = 1\nglobal x", 2, 8],
    ["def f(x):\n    global x", 2, 12],
    ["def f():\n    from a import *", 2, 5],
    ["x = 1\nfrom __future__ import division", 2, 1],
    ["from __future__ import braces", 1, 24],
    ["from a import b,", 1, 15],
    ["def f(a, b, a): pass", 1, 13],
    ["f(a=1, a=2)", 1, 8],
    ["f(x for x in y, 1)", 1, 2],
    ["f(x for x in y,)", 1, 2],
    ["a, b: int = 1", 1, 1],
    ["for f() in x: pass", 1, 5],
    ["[x for x() in y]", 1, 8],
    ["*a, *b = c", 1, 1],
    ["del (*a,)", 1, 6],
    ["*a", 1, 1],
    ["f'}'", 1, 3],
    ["x = 'C:\\Users'", 1, 8],
    ["'\\N'", 1, 2],
    ["b'\\x'", 1, 3],
    ["b'é'", 1, 3],
    ["if x:\n\ty = 1\n        z = 2\n", 3, 1],
    ["x = \\", 1, 5],
    ["__debug__ = 1", 1, 1],
    ["match x:\n    case a: pass\n    case b: pass", 2, 10],
    ["x\u00a0= 1", 1, 2],
    ["x = 1\0", 1, 6],
  ])("refuses %j", (text, line, column) => {
    expect(parsePython(text)).toEqual({
      kind: "invalid",
      message: expect.stringMatching(/./),
      line,
      column,
    });
  });

  test.each(["match x:\n    case 'a' 'b': pass", `f"{x:{'{'}>10}"`, "f'{ {x async for x in y} }'"])(
    "keeps %j whole",
    (text) => {
      expect(parsePython(text)).toEqual({
        kind: "opaque",
        reason: expect.stringMatching(/^valid Python /),
        isTooDeep: false,
      });
    },
  );

  test.each([
    "𝒳 = x𝟏 = 1",
    "def 𝝈(𝑎, /, *𝑏, 𝑐=𝜋, **𝑑): global 𝑒; return 𝑎.𝑓(𝑔=1)",
    `x = '𝜋', f"{𝜋}😀{'𝜋'!r:>{𝑤}}", '😀' # 𝜋`,
    "match 𝑥:\n    case {'k': 𝑎, **𝑏}: pass\n    case 𝐶(𝑑=[*𝑒]) as 𝑓: pass",
    "가 = 한 = 𝜋",
  ])("takes %j, which the parser does not", (text) => {
    expect(parsePython(text)).toMatchObject({ kind: "parsed", source: { text } });
  });

  test("gives names as Python compares them, and literals as they are", () => {
    const text = `from 𝑎.ﬁ import 𝑏 as 𝑐\n𝜋.𝑟, f'😀𝜋{𝜋=}', '𝜋ﬁ\\uac00\\u4e00', f(ﬁ=1, 𝑘=2)`;
    const parsed = parsePython(text);
    if (parsed.kind !== "parsed") throw new Error(JSON.stringify(parsed));
    const words: string[] = [];
    walk(parsed.source.module, (node) => {
      if (node.nodeType === "ImportFrom") words.push(node.module ?? "");
      if (node.nodeType === "Alias") words.push(node.name, node.asname ?? "");
      if (node.nodeType === "Name") words.push(node.id);
      if (node.nodeType === "Attribute") words.push(node.attr);
      if (node.nodeType === "Keyword") words.push(node.arg ?? "");
      if (node.nodeType === "Constant" && typeof node.value === "string") words.push(node.value);
    });
    expect(words.join(" ")).toBe("a.fi b c r π 😀𝜋𝜋= π 𝜋ﬁ\uac00\u4e00 f fi k");
  });

  test.each([
    ["x = 🎉", 1, 5],
    ["𝟏 = x", 1, 1],
    ["f(𝑎=1, a=2)", 1, 9],
    ["x = '𝜋'; 𝜋 = = 1", 1, 16],
  ])("refuses %j, at columns of the text", (text, line, column) => {
    expect(parsePython(text)).toMatchObject({ kind: "invalid", line, column });
  });

  test("keeps a name whole that only normalised is a keyword", () => {
    expect(parsePython("𝐝𝐞𝐟 = 1")).toMatchObject({ kind: "opaque" });
    expect(parsePython("x.𝐝𝐞𝐟\nreturn")).toMatchObject({ kind: "invalid", line: 2 });
  });

  test("never throws, whatever the text", () => {
    const pieces =
      "( ) [ ] { } : , = := def class if else lambda x 1 ' \" ''' f' # \\ \n \t é 𝒳 @ * ** . ; await yield".split(
        " ",
      );
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces, " ", "\n"), { maxLength: 30 }), (parts) => {
        expect(["parsed", "opaque", "invalid"]).toContain(parsePython(parts.join(" ")).kind);
      }),
      { numRuns: 300 },
    );
  });
});

describe("pathological code ends soon", () => {
  test.each([
    ["brackets", "invalid", `${"(".repeat(10_000)}${")".repeat(10_000)}`],
    ["brackets with closing ones in strings", "invalid", `(")",`.repeat(10_000)],
    ["not", "invalid", `${"not ".repeat(100_000)}x`],
    ["lambda", "invalid", `${"lambda: ".repeat(50_000)}1`],
    ["conditionals", "invalid", `${"1 if a else ".repeat(50_000)}1`],
    ["elif", "invalid", `if a:\n pass\n${"elif b:\n pass\n".repeat(20_000)}`],
    ["an error before depth", "invalid", `x = = 1\n${"-".repeat(100_000)}1`],
    ["sums", "opaque", `${"1+".repeat(100_000)}1`],
    ["attributes", "opaque", `a${".b".repeat(100_000)}`],
    ["sums of a size that occurs", "parsed", `${"1+".repeat(300)}1`],
    ["brackets of a depth that occurs", "parsed", `${"(".repeat(100)}1${")".repeat(100)}`],
    ["brackets in a string", "parsed", `x = '${"(".repeat(1000)}'`],
  ])("%s", (_, kind, text) => {
    const started = performance.now();
    expect(parsePython(text)).toMatchObject({ kind });
    expect(performance.now() - started).toBeLessThan(5000);
  });

  test.each([
    ["code", `x = 1\ny = ['é', ${"1, ".repeat(1_700_000)}]`],
    ["a string", `x = 1\ny = '${"a".repeat(5_000_000)}'`],
  ])("a line of 5 MB of %s", (_, text) => {
    const started = performance.now();
    const message = expect.stringMatching(/^the line has 5[0-9]{6} characters/);
    expect(parsePython(text)).toEqual({ kind: "invalid", message, line: 2, column: 1 });
    expect(performance.now() - started).toBeLessThan(1000);
  });
});
