import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { walk, type Name, type Node, type Stmt } from "./ast.ts";
import { parsePython } from "./parse.ts";
import {
  columnOf,
  endOf,
  lineOf,
  startOf,
  statementStart,
  textOf,
  type PythonSource,
} from "./source.ts";

function parsed(text: string): PythonSource {
  const result = parsePython(text);
  if (result.kind !== "parsed") throw new Error(JSON.stringify(result));
  return result.source;
}

function namesOf(source: PythonSource): Name[] {
  const names: Name[] = [];
  walk(source.module, (node: Node) => {
    if (node.nodeType === "Name") names.push(node);
  });
  return names;
}

const words = fc.constantFrom(
  "'é'",
  "'𝒳'",
  "'日本'",
  "'a'",
  "αβ",
  "x",
  "f'é{y}𝒳{z!r:>{w}}'",
  "'''é\n𝒳'''",
  "'\\\né'",
  "a[b:'𝒳'].c",
);
const calls = fc
  .array(fc.tuple(words, fc.constantFrom(", ", ",", ",\t", ",\n ", ", # é𝒳\n")), {
    minLength: 1,
    maxLength: 8,
  })
  .map((parts) => `g(${parts.flat().join("")})`);

test("every name is where its offsets say, whatever the width of what stands before", () => {
  fc.assert(
    fc.property(fc.array(calls, { minLength: 1, maxLength: 4 }), (statements) => {
      const source = parsed(statements.join("; "));
      const names = namesOf(source);
      expect(names.length).toBeGreaterThanOrEqual(statements.length);
      for (const name of names) expect(textOf(source, name)).toBe(name.id);
    }),
  );
});

describe("offsets", () => {
  test("of text with lone surrogates", () => {
    const source = parsed("x = '\ud800', y, '\udc00', z");
    expect(namesOf(source).map((name) => textOf(source, name))).toEqual(["x", "y", "z"]);
  });

  test("of lines that end in \\r\\n or \\r", () => {
    const source = parsed("x = 1\r\ny = 2\rz = 3\n");
    expect(source.module.body.map((stmt) => textOf(source, stmt as Stmt))).toEqual([
      "x = 1",
      "y = 2",
      "z = 3",
    ]);
  });

  test("of a module", () => {
    const source = parsed("# é\nx\n\n");
    expect([startOf(source, source.module), endOf(source, source.module)]).toEqual([
      0,
      source.text.length,
    ]);
  });
});

test("lines and columns count from 1, columns in UTF-16 units", () => {
  const source = parsed("x = 1\n'𝒳', y\n");
  const offset = source.text.indexOf("y");
  expect([lineOf(source, offset), columnOf(source, offset)]).toEqual([2, 7]);
  expect([lineOf(source, 0), columnOf(source, 0)]).toEqual([1, 1]);
  expect(lineOf(source, source.text.length)).toBe(3);
});

test.each([
  ["x = 1", "x"],
  ["@a\ndef f(): pass", "@a"],
  ["@ a . b (\n1)\n@c\nclass A: pass", "@ a"],
  ["x\n@(\n# @d\na @ b)\nasync def f(): pass", "x"],
])("statementStart of %j", (text, expected) => {
  const source = parsed(text);
  const [first] = source.module.body as Stmt[];
  if (first === undefined) throw new Error("No statement.");
  expect(source.text.slice(statementStart(source, first))).toMatch(new RegExp(`^${expected}`));
});

test("statementStart of a decorator that is spread over lines", () => {
  const source = parsed("x\n\t\nif x:\n    @(\n# @d\na\n    @ b)\n    def f(): pass");
  const block = source.module.body[1];
  const stmt = block?.nodeType === "If" ? (block.body[0] as Stmt) : undefined;
  if (stmt === undefined) throw new Error("No statement.");
  expect(source.text.slice(statementStart(source, stmt))).toMatch(/^@\(\n/);
});
