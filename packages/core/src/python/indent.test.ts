import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { dedentCode, indentCode } from "./indent.ts";
import { parsePython } from "./parse.ts";

describe("indentCode", () => {
  test("moves code and comments, and leaves blank lines alone", () => {
    expect(indentCode("if x:\n    y\n\n# z\n", 4)).toBe("    if x:\n        y\n\n    # z\n");
  });

  test("keeps strings over several lines", () => {
    const text = 'x = """a\n  b\n\nc""" + f\'\'\'{\n1}\n\'\'\'\ny = "a\\\nb"\n';
    expect(indentCode(text, 2)).toBe(
      '  x = """a\n  b\n\nc""" + f\'\'\'{\n1}\n\'\'\'\n  y = "a\\\nb"\n',
    );
  });

  test("moves continuation lines along", () => {
    expect(indentCode("x = 1 + \\\n  2\nf(\n)", 4)).toBe("    x = 1 + \\\n      2\n    f(\n    )");
  });
});

describe("dedentCode", () => {
  test("takes away what all statements share", () => {
    expect(dedentCode("    if x:\n        y\n\n    z\n")).toBe("if x:\n    y\n\nz\n");
  });

  test("is not held up by comments, blank lines, continuation lines or strings", () => {
    const text = '    x = f(\n  1,\n)\n# c\n \n    y = """\nz"""\n    a = 1 + \\\nb\n';
    expect(dedentCode(text)).toBe('x = f(\n1,\n)\n# c\n\ny = """\nz"""\na = 1 + \\\nb\n');
  });

  test("a backslash at the end of a comment continues nothing", () => {
    expect(dedentCode("    x = 1  # \\\n  y = 2\n")).toBe("  x = 1  # \\\ny = 2\n");
  });

  test("tabs and spaces share nothing", () => {
    expect(dedentCode("\tx\n    y\n")).toBe("\tx\n    y\n");
  });
});

const lines = [
  "x = 1",
  "if x:\n    y = 2",
  '"""a\n b\n"""',
  "f(1,\n  2)",
  "# c",
  "",
  "z = 'a\\\n  b'",
  "y = 1 + \\\n2",
];
const programs = fc
  .array(fc.constantFrom(...lines), { minLength: 1 })
  .map((parts) => parts.join("\n") + "\n");

/** The statements without their positions. */
function statementsOf(text: string): unknown {
  const parsed = parsePython(text);
  if (parsed.kind !== "parsed") throw new Error(JSON.stringify([text, parsed]));
  const plain = JSON.stringify(parsed.source.module.body, (key, value: unknown) =>
    /lineno|col_offset/.test(key) ? undefined : value,
  );
  return JSON.parse(plain);
}

test("what is indented means the same inside of a block, and dedents to what it was", () => {
  fc.assert(
    fc.property(programs, fc.integer({ min: 1, max: 9 }), (text, columns) => {
      const indented = indentCode(text, columns);
      const inBlock = statementsOf(`if 1:\n${indented}${" ".repeat(columns)}pass\n`);
      expect(inBlock).toMatchObject([{ body: statementsOf(`${text}pass\n`) }]);
      expect(dedentCode(indented)).toBe(text);
    }),
  );
});
