import { describe, expect, test } from "@jest/globals";
import { parsePython } from "./parse.ts";
import {
  analyzeScopes,
  globalReferences,
  resolve,
  type ModuleScope,
  type Scope,
} from "./scopes.ts";

function analyze(text: string): ModuleScope {
  const parsed = parsePython(text);
  if (parsed.kind !== "parsed") throw new Error(JSON.stringify(parsed));
  return analyzeScopes(parsed.source);
}

/** The only scope of a name, at any depth. */
function find(scope: Scope, name: string): Scope {
  const all = (each: Scope): Scope[] => [each, ...each.children.flatMap(all)];
  const found = all(scope).find((each) => each.name === name);
  if (found === undefined) throw new Error(`No scope ${name}.`);
  return found;
}

const references = (scope: Scope): string[] =>
  scope.references.map(({ name, kind, how }) => `${kind} ${name} ${how}`);

describe("references", () => {
  test.each([
    ["x = y = a.b", ["read a name", "write x assign", "write y assign"]],
    ["x += y", ["read x augmented", "read y name", "write x augmented"]],
    ["x.y += z", ["read x name", "read z name"]],
    ["x: int", ["declare x annotation-only", "read int name"]],
    ["x: int = y", ["read y name", "write x assign", "read int name"]],
    ["(x): int", ["declare x annotation-only", "read int name"]],
    ["for i, a[j] in x: pass", ["read x name", "write i for", "read a name", "read j name"]],
    ["with a as (b, *c): d", ["read a name", "write b with", "write c with", "read d name"]],
    ["(x := y)", ["read y name", "write x walrus"]],
    ["del x, y.z", ["delete x name", "read y name"]],
    ["import a.b, c as d", ["write a import", "write d import"]],
    ["from x import *", []],
    ["from x import y as z, w", ["write z import", "write w import"]],
    [
      "@d\ndef f(a=b, *, c: C = e) -> R: pass",
      ["read d", "read b", "read e", "read C", "read R", "write f def"],
    ],
    ["@d\nclass A(B, m=M): pass", ["read d name", "read B name", "read M name", "write A class"]],
    ["try: pass\nexcept E as e: e", ["read E name", "write e except", "read e name"]],
    ["global x\nx = 1", ["declare x global", "write x assign"]],
    ["f(k=v, **w)", ["read f name", "read v name", "read w name"]],
    ["f'{x!r:>{y}}{z=}' f'{x}'", ["read x name", "read y name", "read z name", "read x name"]],
    ["[i for i in x]", ["read x name"]],
    ["lambda a=b: c", ["read b name"]],
    ["type A = B", ["write A type-alias"]],
    [
      "match x:\n    case [a, *b]: pass\n    case {'k': c, **d}: pass\n    case P(y=e) as f if g: pass\n    case M.N | _: pass",
      "read x,write a match,write b match,write c match,write d match,read P,write e match,write f match,read g,read M".split(
        ",",
      ),
    ],
  ])("of %j come in order of evaluation", (text, expected) => {
    const full = expected.map((each) => (each.split(" ").length === 2 ? `${each} name` : each));
    expect(references(analyze(text))).toEqual(full);
  });

  test("have the span of the very name", () => {
    const text = "é = {x: f'𝒳{é=}'}; é += 1\nimport a . b\nasync def  g(é): global x\n";
    const module = analyze(text);
    const spans = [...module.references, ...find(module, "g").references].map(({ start, end }) =>
      text.slice(start, end),
    );
    expect(spans).toEqual(["x", "é", "é", "é", "é", "a", "g", "é", "x"]);
  });

  test("have the span of a name that is written with more characters than it has", () => {
    const text = `𝜋, x = ﬃ = '😀', 𝜋; import 𝑎 . 𝑏, a.b as 𝑐𝑑
def 𝑓(𝑥, *, 𝑦: 𝑇 = 1): global 𝑔; return f"😀{𝑥=}{𝑔}"
try: pass
except 𝐸 as 𝑒: pass
match 𝑚:
    case {1: 𝑛, **𝑜}: pass
    case [*𝑝] as 𝑞: pass
class 𝐴[𝐵, *𝐶]: 𝑓 = 1\n`;
    const found: string[] = [];
    const collect = (scope: Scope): void => {
      for (const { name, start, end } of scope.references)
        found.push(`${text.slice(start, end)} ${name}`);
      scope.children.forEach(collect);
    };
    collect(analyze(text));
    const written = "𝜋 𝜋 x ﬃ 𝑎 𝑐𝑑 𝑇 𝑓 𝐸 𝑒 𝑚 𝑛 𝑜 𝑝 𝑞 𝐴 𝑥 𝑦 𝑔 𝑥 𝑔 𝐵 𝐶 𝑓".split(" ");
    expect(found).toEqual(written.map((each) => `${each} ${each.normalize("NFKC")}`));
  });

  test("have names as Python looks them up: normalised and mangled", () => {
    const module = analyze(
      "ﬁ = 1\nclass _A:\n    def f(self, __x, __y__): self.__z; return __x, __é\n",
    );
    expect(module.symbols.has("fi")).toBe(true);
    expect([...find(module, "f").symbols.keys()]).toEqual(["self", "_A__x", "__y__", "_A__é"]);
  });
});

describe("symbols", () => {
  test("of nested functions", () => {
    const module = analyze("def f():\n    x = 1\n    def g():\n        def h(): return x, y\n");
    const bindings = (name: string): unknown =>
      [...find(module, name).symbols].map(([symbol, { binding }]) => `${symbol} ${binding}`);
    expect(bindings("f")).toEqual(["x cell", "g local"]);
    expect(bindings("g")).toEqual(["h local", "x free"]);
    expect(bindings("h")).toEqual(["x free", "y global-implicit"]);
  });

  test("of a walrus in a comprehension are those of the function around it", () => {
    const module = analyze("def f(): return [y := x for x in z]\n[w := x for x in z]\n");
    expect(find(module, "f").symbols.get("y")).toMatchObject({ isAssigned: true, binding: "cell" });
    expect(module.symbols.get("w")).toMatchObject({
      isGlobalDeclared: true,
      binding: "global-explicit",
    });
  });

  test("of `super()` hold `__class__`", () => {
    const module = analyze("class A:\n    def f(self): super().f()\n");
    expect(find(module, "f").symbols.get("__class__")).toMatchObject({
      isReferenced: true,
      binding: "free",
    });
  });
});

test("scopes are found by their nodes", () => {
  const module = analyze("def f[T](): return lambda: [x for x in y]\nclass C[T]: pass");
  expect([...module.scopeByNode.values()].map(({ kind }) => kind)).toEqual([
    "function",
    "lambda",
    "comprehension",
    "class",
  ]);
});

describe("resolve", () => {
  const module = analyze(
    [
      "a = 1",
      "def f(b):",
      "    class C:",
      "        b = c = 1",
      "        def g(self): return a, b, c, print, set_by_h",
      "        type T = c",
      "    return C",
      "def h():",
      "    global set_by_h",
      "    set_by_h = 1",
    ].join("\n"),
  );
  test.each([
    ["g", "a", "top"],
    ["g", "b", "f"],
    ["g", "c", undefined],
    ["g", "print", undefined],
    ["g", "set_by_h", "top"],
    ["h", "set_by_h", "top"],
    ["C", "b", "C"],
    ["T", "c", "C"],
    ["g", "__class__", "C"],
    ["top", "f", "top"],
  ])("in %s: %s is of %s", (scope, name, expected) => {
    expect(resolve(find(module, scope), name)?.name).toBe(expected);
  });
});

describe("globalReferences", () => {
  const globals = (text: string): string[] =>
    globalReferences(analyze(text)).map(
      ({ reference, scope }) => `${scope.name}: ${reference.kind} ${reference.name}`,
    );

  test("are those that mean the module's names", () => {
    expect(
      globals("def f(a):\n    b = c\n    def g():\n        global c\n        c = a, b, d\n"),
    ).toEqual(["top: write f", "f: read c", "g: declare c", "g: read d", "g: write c"]);
  });

  test("of comprehensions and lambdas count", () => {
    expect(globals("[x + y for x in z]\nlambda x: x + w")).toEqual([
      "top: read z",
      "listcomp: read y",
      "lambda: read w",
    ]);
  });

  test("a class reads a global until it has bound the name itself", () => {
    expect(globals("class A:\n    x = x\n    y = x\n    def f(self): return x\n")).toEqual([
      "top: write A",
      "A: read x",
      "f: read x",
    ]);
  });

  test("annotations count under `from __future__ import annotations`, too", () => {
    const text = "from __future__ import annotations\ndef f(a: T): b: U\n";
    expect(globals(text)).toEqual([
      "top: write annotations",
      "top: write f",
      "_annotation: read T",
      "_annotation: read U",
    ]);
  });

  test("of a part of the tree are its own", () => {
    const module = analyze("x\ndef f(): return y");
    expect(globalReferences(find(module, "f")).map(({ reference }) => reference.name)).toEqual([
      "y",
    ]);
  });
});
