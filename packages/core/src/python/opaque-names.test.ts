import { expect, test } from "@jest/globals";
import { readOpaqueNames } from "./opaque-names.ts";
import { readRuffTree } from "./ruff-tree.ts";

test.each([
  ["x = y", "y", "", "x", "x", ""],
  ["x += y; a.b = c[d]; *e, (f, g[h]) = i", "x y a c d g h i", "", "x e f", "x e f", ""],
  ["import a.b, c.d as e\nfrom .f import g, h as i", "", "", "a e g i", "a e g i", ""],
  ["x: int\ny: int = z", "int z", "", "y", "y", ""],
  ["for i in x: j = i\nelse: k = 1", "x i", "", "i j k", "", ""],
  ["x = a or (b := 1)", "a", "", "x b", "x", ""],
  ["del a, b[c]\na = 1\nd = 1\ndel d", "a b c d", "", "a d", "a", "d"],
  ["try: a = 1\nexcept B as c: print(c)", "B print c", "", "a c", "", "c"],
  [
    "match x:\n  case {'k': 'a' 'b', **c}: pass\n  case [d, *e] | A(f=e, g=d) as h if d.i: pass",
    "x A d",
    "",
    "c h d e",
    "",
    "",
  ],
  [
    "@a\ndef f(b, *c, d=e, **g) -> h:\n  i = b + j\n  def k(): return i, l\n  return k(m)",
    "a e h j l m",
    "j l m",
    "f",
    "f",
    "",
  ],
  ["class A(b, c=d):\n  e = f\n  def g(self): return h", "b d f h", "h", "A", "A", ""],
  ["x = lambda a, b=c: a + b + d", "c d", "d", "x", "x", ""],
  ["x = (a + b for a in a if (c := a))", "a b", "b", "x c", "x", ""],
  ["[a for a, b[i] in c for d in a if d]; a", "c b i a", "", "", "", ""],
  ["x = f'{a!r:>{b}}' 'c' f'{ {d async for d in e} }'", "a b e", "", "x", "x", ""],
  ["type A[B] = C", "C", "", "A", "A", ""],
  ["𝜋 = ﬁ", "fi", "", "π", "π", ""],
])("names of %j", (text, loaded, later, stored, definite, deleted) => {
  const names = readOpaqueNames(text);
  const sets = [names?.loaded, names?.later, names?.stored, names?.definite, names?.deleted];
  const words = (list: string | undefined): string[] => (list ?? "").split(" ").filter(Boolean);
  expect(sets.map((set) => [...(set ?? [])].sort())).toEqual(
    [loaded, later, stored, definite, deleted].map((list) => words(list).sort()),
  );
});

test("names are exposed that are read before they are surely bound", () => {
  const text = "a = b\nif a: c = 1\nc, a\ndel a\ndef f(): return a, d, f\nf(d := 1)";
  expect([...(readOpaqueNames(text)?.exposed ?? [])]).toEqual(["b", "c", "a", "d", "f"]);
});

test("imports are told with their modules", () => {
  expect(readOpaqueNames("import a.b as c\nif x:\n    from ..d import e as f, g")?.imports).toEqual(
    [
      { module: "a.b", name: undefined, alias: "c", level: 0 },
      { module: "d", name: "e", alias: "f", level: 2 },
      { module: "d", name: "g", alias: undefined, level: 2 },
    ],
  );
});

test.each([
  ["await x", true],
  ["async with a: pass", true],
  ["{x async for x in y}", true],
  ["async def f():\n    await x\n    return {x async for x in y}", false],
  ["x = [y for y in z]", false],
])("%j waits: %j", (text, expected) => {
  expect(readOpaqueNames(text)?.awaits).toBe(expected);
});

test.each([
  "from a import *",
  "from __future__ import annotations",
  "def f():\n    global x\n    x = 1",
  "if __name__ == '__main__': pass",
  "𝐝𝐞𝐟 = 1",
  `${"1+".repeat(40_000)}1`,
  `x${".b".repeat(40_000)}`,
  `x = (\n${"not\n".repeat(4000)}1)`,
  `x${"[0]".repeat(4000)}`,
  `x = ${"y ".repeat(60_000)}`,
])("%j is not for a function of a module, or too much", (text) => {
  const started = performance.now();
  expect(readOpaqueNames(text)).toBeUndefined();
  expect(performance.now() - started).toBeLessThan(2000);
});

test("ruff's tree is read whatever its literals hold", () => {
  const tree = readRuffTree(`A(\n  B {\n    c: "x\\"){\\u{e9}\\n",\n    d: [1, None],\n  },\n)`);
  expect(tree).toEqual({
    name: "A",
    fields: new Map(),
    items: [
      {
        name: "B",
        fields: new Map<string, unknown>([
          ["c", 'x"){é\n'],
          ["d", ["1", "None"].map((name) => ({ name, fields: new Map(), items: [] }))],
        ]),
        items: [],
      },
    ],
  });
});
