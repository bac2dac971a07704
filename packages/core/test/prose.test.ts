import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { readMarkdown } from "../src/4-plan/prose/read-markdown.ts";
import { writeDocstring } from "../src/4-plan/prose/write-docstring.ts";
import { docstring } from "../src/5-emit/filters/docstring.ts";
import { parsePython } from "../src/python/parse.ts";

test("whatever the Markdown, its docstring is one string of Python", () => {
  const piece = fc.oneof(
    fc.string(),
    fc.constantFrom(
      '"""',
      "\\",
      '\\"',
      "$\\beta$",
      "$$\n\\u\n$$",
      "`\\`",
      "\n\n",
      "*",
      "- ",
      "'''",
      "<sup>",
    ),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
      const text = writeDocstring(readMarkdown(pieces.join("")));
      if (text === undefined) return;
      const parsed = parsePython(`def step():\n    ${docstring(text, 4)}\n    return 1\n`);
      if (parsed.kind !== "parsed") throw new Error(`${JSON.stringify(text)} does not parse`);
      const [step] = parsed.source.module.body;
      const body = step?.nodeType === "FunctionDef" ? step.body : [];
      expect(body.map((each) => each.nodeType)).toEqual(["Expr", "Return"]);
    }),
  );
});
