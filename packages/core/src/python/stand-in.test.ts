import { describe, expect, test } from "@jest/globals";
import { walk, type Node } from "./ast.ts";
import { parsePython } from "./parse.ts";
import { textOf, type PythonSource } from "./source.ts";

function parse(text: string): PythonSource {
  const parsed = parsePython(text);
  if (parsed.kind !== "parsed") throw new Error(JSON.stringify(parsed));
  expect(parsed.source.parsed.text).not.toBe(text);
  return parsed.source;
}

/** Nodes of some kinds, each with its text. */
function list(text: string, ...kinds: readonly Node["nodeType"][]): string[] {
  const source = parse(text);
  const found: string[] = [];
  walk(source.module, (node) => {
    if (!kinds.includes(node.nodeType)) return;
    if (node.nodeType === "Comprehension")
      found.push(`${node.is_async === 1 ? "async " : ""}for ${textOf(source, node.target)}`);
    else
      found.push(`${node.nodeType} ${textOf(source, node as Extract<Node, { lineno: number }>)}`);
  });
  return found;
}

describe("forms that the parser does not know", () => {
  test("form feeds: indentation counts from there", () => {
    const text = "é = 1\n\fif x:\n\f\n    y\n  \f\f    z = '\f'\n\fw =\fé\f;v\n";
    const found = ["Assign é = 1", "If if x:\n\f\n    y\n  \f\f    z = '\f'"];
    expect(list(text, "Assign", "If", "Expr")).toEqual([
      ...found,
      "Expr y",
      "Assign z = '\f'",
      "Assign w =\fé",
      "Expr v",
    ]);
  });

  test.each([
    ["del é, (b, c) , ; x", ["Delete del é, (b, c) ,", "Name é", "Tuple (b, c)"]],
    ["del (a, b), # c", ["Delete del (a, b),", "Tuple (a, b)"]],
    ["if x: del a,\ndel b, c", ["Delete del a,", "Name a", "Delete del b, c", "Name b", "Name c"]],
    ["del a.b, [c],", ["Delete del a.b, [c],", "Attribute a.b", "List [c]"]],
  ])("a comma at the end of %j", (text, expected) => {
    const source = parse(text);
    const found: string[] = [];
    walk(source.module, (node) => {
      if (node.nodeType !== "Delete") return;
      const { nodeType } = node;
      found.push(`${nodeType} ${textOf(source, node)}`);
      for (const each of node.targets) found.push(`${each.nodeType} ${textOf(source, each)}`);
    });
    expect(found).toEqual(expected);
  });

  test("sequences without parentheses in match and case", () => {
    const text = `match é, *y :
    case a , b: pass
    case *c, [d, e] if f(x, y): pass
    case {"k, :": g}, : pass
    case (h, i): match = case = 1
match (x := 1), y if a else b, {1: 2}:
    case k, \\
        m:
        match n:
            case o, p: print(match, case)
`;
    expect(list(text, "MatchSequence", "Tuple", "Call")).toEqual([
      "Tuple é, *y",
      "MatchSequence a , b",
      "MatchSequence *c, [d, e]",
      "MatchSequence [d, e]",
      "Call f(x, y)",
      `MatchSequence {"k, :": g},`,
      "MatchSequence (h, i)",
      "Tuple (x := 1), y if a else b, {1: 2}",
      "MatchSequence k, \\\n        m",
      "MatchSequence o, p",
      "Call print(match, case)",
    ]);
  });

  test.each([
    ["{x async for x in y}", ["async for x"]],
    [
      "{x: x async for x, (z) in y if w for v in {u async for u in t}}",
      ["async for x, (z)", "for v", "async for u"],
    ],
    [
      "[{a async for a in (b async for b in c)} for d in e async for f in {g for h in i}]",
      ["async for a", "async for b", "for d", "async for f", "for h"],
    ],
    [
      "async def f():\n  async for x in {y\n   async for y in z}: pass\n  {a async   for a[[c for c in d][0]] in b}",
      ["async for y", "async for a[[c for c in d][0]]", "for c"],
    ],
    ["{𝑥 async for 𝑥 in 'async for'} # async for", ["async for 𝑥"]],
  ])("asynchronous comprehensions in %j", (text, expected) => {
    expect(list(text, "Comprehension").sort()).toEqual([...expected].sort());
  });

  test("line ends in the fields of f-strings", () => {
    const text = 'é = f"""{a\n  + b[\r\n1]} {c!r:>{\nwidth}}\n"""\nd = e';
    expect(list(text, "Assign", "BinOp", "Name")).toEqual([
      'Assign é = f"""{a\n  + b[\r\n1]} {c!r:>{\nwidth}}\n"""',
      "Name é",
      "BinOp a\n  + b[\r\n1]",
      "Name a",
      "Name b",
      "Name c",
      "Name width",
      "Assign d = e",
      "Name d",
      "Name e",
    ]);
  });

  test("what looks like them and is none", () => {
    const text = "x[\ncase *a, b:c]\nmatch[a, b]: c = 1\ndel d,";
    expect(list(text, "BinOp", "Subscript")).toEqual([
      "Subscript x[\ncase *a, b:c]",
      "BinOp case *a",
      "Subscript match[a, b]",
    ]);
  });

  test("are refused where Python refuses them", () => {
    const text = "é = 1\n\fdef f():\n    return {x async for x in y}";
    expect(parsePython(text)).toMatchObject({ kind: "invalid", line: 3, column: 25 });
  });
});
