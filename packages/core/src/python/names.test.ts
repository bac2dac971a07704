import { expect, test } from "@jest/globals";
import { walk, type Node } from "./ast.ts";
import { nameSpan, type NamingNode } from "./names.ts";
import { parsePython } from "./parse.ts";

const naming = new Set([
  "FunctionDef",
  "AsyncFunctionDef",
  "ClassDef",
  "Alias",
  "Arg",
  "Keyword",
  "ExceptHandler",
  "MatchAs",
  "MatchStar",
  "MatchMapping",
  "TypeVar",
  "ParamSpec",
  "TypeVarTuple",
  "Global",
  "Nonlocal",
]);

/** The text with a name in brackets wherever a node of the kind names something. */
function mark(text: string, kind: string): string {
  const parsed = parsePython(text);
  if (parsed.kind !== "parsed") throw new Error(JSON.stringify(parsed));
  const { source } = parsed;
  const ends = new Map<number, number>();
  walk(source.module, (node: Node) => {
    if (node.nodeType !== kind || !naming.has(kind)) return;
    const count = "names" in node ? node.names.length : 1;
    for (let i = 0; i < count; i++) {
      const { start, end } = nameSpan(source, node as NamingNode, i);
      ends.set(start, end);
    }
  });
  const spans = [...ends].sort(([a], [b]) => b - a);
  return spans.reduce(
    (all, [start, end]) => `${all.slice(0, start)}<${all.slice(start, end)}>${all.slice(end)}`,
    text,
  );
}

test.each([
  ["FunctionDef", "@é\ndef  <fé>(x): pass"],
  ["FunctionDef", "def \\\n <f>(): pass"],
  ["AsyncFunctionDef", "async  def <f>(): pass"],
  ["ClassDef", "@d\nclass <C>: pass\nclass <D>(C): pass"],
  ["Alias", "import <a> . b, c.d as <e>, <f>"],
  ["Alias", "from x import (<a>, b as\\\n <c>, # as z\n <d>)"],
  ["Arg", "def f(<a>, /, <b>: int=1, * <c>, <d>=2, ** <e>): pass\nlambda <x>, *<y>: 0"],
  ["Keyword", "f('é', <a>=1, <b> = 2)"],
  [
    "ExceptHandler",
    "try: pass\nexcept (A, B) as <e>: pass\nexcept ((C) # as x\n) as \\\n <éé>: pass",
  ],
  ["MatchAs", "match x:\n case <a>: pass"],
  ["MatchAs", "match x:\n case ([1] as <a>) | (1 as <a>): pass"],
  ["MatchStar", "match x:\n case [1, * <rest>]: pass"],
  ["MatchMapping", "match x:\n case {'é': (1), # **a\n ** <rest>}: pass"],
  ["MatchMapping", "match x:\n case {**<rest>}: pass"],
  ["TypeVar", "def f[<T>: int, *Ts, **P](): pass"],
  ["TypeVarTuple", "def f[T: int, *<Ts>, **P](): pass"],
  ["ParamSpec", "class C[T: int, *Ts, ** <P>]: pass"],
  ["Global", "def f():\n global  <a>,<b> , \\\n <c>"],
  ["Nonlocal", "def f():\n a = b = 1\n def g(): nonlocal <a>, <b>"],
])("nameSpan of %s: %j", (kind, marked) => {
  expect(mark(marked.replaceAll(/[<>]/g, ""), kind)).toBe(marked);
});

test("a node without a name is a bug of the caller", () => {
  const parsed = parsePython("f(**a)");
  if (parsed.kind !== "parsed") throw new Error(JSON.stringify(parsed));
  const { source } = parsed;
  const named: Node[] = [];
  walk(source.module, (node) => {
    if (naming.has(node.nodeType)) named.push(node);
  });
  expect(named).toHaveLength(1);
  expect(() => nameSpan(source, named[0] as NamingNode)).toThrow(/no name/);
});
