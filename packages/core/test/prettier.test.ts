// Markdown and JSON come out as prettier would lay them out, without its 100 ms to load; and they read as what went in.
import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { format } from "prettier";
import { parsers } from "prettier/plugins/markdown";
import { alignTable } from "../src/5-emit/align-table.ts";
import { md, mdCell, mdCode, mdProse } from "../src/5-emit/filters/markdown.ts";
import { formatJson } from "../src/5-emit/format-json.ts";
import type { Json } from "../src/model/notebook.ts";

interface Node {
  readonly type: string;
  readonly value?: string;
  readonly children?: readonly Node[];
}

/** Read by the parser that prettier has, which is remark's. */
function parse(markdown: string): Node {
  return parsers.markdown.parse(markdown, { originalText: markdown } as never) as Node;
}

/** The text that a reader sees, with HTML as its source. */
function shown({ value, children = [] }: Node): string {
  return value ?? children.map(shown).join("");
}

const letters = fc.constantFrom(..."ab1 _*`|\\<>&[]()#-+.!~é日👍:=\"'$/");
const line = fc.array(letters, { maxLength: 16 }).map((parts) => parts.join(""));
const onOneLine = (text: string) => text.replace(/\s+/g, " ").trim();

describe("Markdown", () => {
  test("text shows the same characters, in one paragraph", () => {
    fc.assert(
      fc.property(line, (text) => {
        fc.pre(text.trim() !== "");
        const { children = [] } = parse(md(text));
        expect({
          source: md(text),
          kinds: children.map(({ type }) => type),
          text: children.map(shown).join(""),
        }).toEqual({
          source: md(text),
          kinds: ["paragraph"],
          text: onOneLine(text),
        });
      }),
      { numRuns: 200 },
    );
  });

  test("a table keeps its cells, whatever is in them", () => {
    const rows = fc.array(fc.tuple(line, line), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(rows, (rows) => {
        const cells = rows.map(
          ([code, text]) => `| ${mdCell(mdCode(code))} | ${mdCell(md(text))} |`,
        );
        const table = alignTable(["| Code | Text |", "| --- | --- |", ...cells].join("\n"));
        const [found, ...others] = parse(table).children ?? [];
        expect(others).toEqual([]);
        const body = (found?.children ?? []).slice(1);
        expect(body.map(({ children = [] }) => children.length)).toEqual(rows.map(() => 2));
      }),
      { numRuns: 200 },
    );
  });

  test("a code span in a table shows its code", () => {
    fc.assert(
      fc.property(line, (code) => {
        fc.pre(code.trim() !== "" && !/\\\|/.test(onOneLine(code))); // then it is HTML
        const table = alignTable(`| Code |\n| --- |\n| ${mdCell(mdCode(code))} |`);
        const [, row] = parse(table).children?.[0]?.children ?? [];
        expect(shown(row as Node).trim()).toBe(onOneLine(code));
      }),
      { numRuns: 200 },
    );
  });

  test.each([
    ["`from __future__` must stand first", "`from __future__` must stand first"],
    ["from __future__ must *not* <b>", "from \\_\\_future\\_\\_ must \\*not\\* &lt;b>"],
    ["an odd ` and `` too", "an odd \\` and \\`\\` too"],
    ["``a`b`` and `x|y`", "``a`b`` and `x|y`"],
  ])("prose keeps code spans alone: %s", async (text, markdown) => {
    expect(mdProse(text)).toBe(markdown);
    expect(await format(markdown, { parser: "markdown" })).toBe(`${markdown}\n`);
  });

  test("prose shows what it says", () => {
    fc.assert(
      fc.property(line, (text) => {
        const { children = [] } = parse(`x ${mdProse(text)} x`);
        const plain = (source: string) => source.replace(/[\s`]+/g, "");
        expect(plain(children.map(shown).join(""))).toBe(plain(`x${text}x`));
      }),
      { numRuns: 200 },
    );
  });

  test("a backslash before a pipe, which no code span in a table can show", () => {
    expect(mdCell(mdCode("a\\|b `*c*`"))).toBe("<code>a&#92;&#124;b &#96;&#42;c&#42;&#96;</code>");
  });

  test("a table is laid out as prettier does it", async () => {
    const words = fc.constantFrom(
      "a",
      "code",
      "日本語",
      "é",
      "👍",
      "한국어",
      "ﾊﾛｰ",
      "♥",
      "❤️",
      "…",
      "a ``` b",
      "x|y",
      "–",
      "`",
    );
    const cell = fc.array(words, { maxLength: 5 }).map((parts) => mdCell(mdCode(parts.join(" "))));
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(cell, cell), { maxLength: 5 }), async (rows) => {
        const lines = rows.map((cells) => `| ${cells.join(" | ")} |`);
        const table = alignTable(["| Cell | Went to |", "| --- | --- |", ...lines].join("\n"));
        expect(await format(table, { parser: "markdown" })).toBe(table);
      }),
    );
  });
});

test("JSON is laid out as prettier does it", async () => {
  const { value } = fc.letrec<{ value: Json }>((tie) => ({
    value: fc.oneof(
      { depthSize: "medium" },
      fc.string(),
      fc.constantFrom("日本語", "a long text of some thirty characters", null, true, -1.5),
      fc.array(fc.oneof(fc.string(), fc.boolean()), { maxLength: 6 }),
      fc.array(tie("value"), { maxLength: 3 }),
      fc.dictionary(fc.string(), tie("value"), { maxKeys: 4 }),
    ) as fc.Arbitrary<Json>,
  }));
  await fc.assert(
    fc.asyncProperty(value, async (value) => {
      const text = formatJson(value);
      expect(JSON.parse(text)).toEqual(value);
      expect(await format(text, { parser: "json" })).toBe(text);
    }),
    { numRuns: 100 },
  );
});
