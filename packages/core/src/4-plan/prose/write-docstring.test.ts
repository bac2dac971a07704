import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { describeIntroduction } from "./describe.ts";
import { readMarkdown } from "./read-markdown.ts";
import { splitSentences } from "./sentences.ts";
import { writeDocstring } from "./write-docstring.ts";

const docstring = (markdown: string): string | undefined => writeDocstring(readMarkdown(markdown));

describe("writeDocstring", () => {
  test.each([
    ["We look at the columns:", "We look at the columns."],
    ["It works. We get it by:", "It works."],
    ["# Sum\n\nWe get it by:", "Sum"],
    ["It is short. The table:\n\n|a|\n|-|\n|b|\n\nAnd more.", "It is short."],
    ["The table:\n\n|a|\n|-|\n|b|", undefined],
    ["It is\n\n$$x$$\n\nwhere", "It is\n\n$$x$$\n\nwhere"],
    ["See it. It is\n\n```\nx\n```", "See it."],
    ["The picture shows it:\n\n![x](y.png)\n\nIt is clear.", "It is clear."],
    ["We need:\n- this\n- that", "We need:\n\n- this\n- that"],
    ["It is slow. Uncomment the next code cell to try.", "It is slow."],
    ["# Matrix\n\nIt is\n\n$$" + "x".repeat(120) + "$$\n\nwhere", "Matrix"],
    ["See:\n\nIt is:", "See."],
    ["`a`: one\n\nThen:\n\nTwo.", "`a`: one\n\nThen:\n\nTwo."],
  ])("%j", (markdown, expected) => {
    expect(docstring(markdown)).toBe(expected);
  });

  test("ends with a whole sentence where there is too much", () => {
    const text = docstring(`# Title\n\n${"All of this is said once more. ".repeat(60)}`);
    expect(text).toMatch(/^Title\n\nAll of[\s\S]* more\.$/);
    expect(text?.split("\n").length).toBeLessThanOrEqual(10);
  });

  test("is never longer than ten lines that are not the title, nor wide where there are blanks", () => {
    const piece = fc.oneof(
      fc.lorem({ mode: "sentences", maxCount: 12 }),
      fc.lorem({ mode: "sentences", maxCount: 2 }).map((text) => `${text.slice(0, -1)}:`),
      fc
        .array(fc.lorem(), { maxLength: 12 })
        .map((all) => all.map((each) => `- ${each}`).join("\n")),
      fc.constantFrom("$$x$$", "```\na\n```", "![a](b)", "|a|\n|-|\n|b|", "<br>"),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
        const lines = (docstring(pieces.join("\n\n")) ?? "").split("\n");
        expect(lines.length).toBeLessThanOrEqual(12);
        expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(80);
        const last = lines.at(-1) ?? "";
        expect(last.startsWith("- ") || !last.endsWith(":")).toBe(true);
      }),
    );
  });
});

describe("splitSentences", () => {
  test.each([
    ["The 3 Jan. 2020 edition. It is.", ["The 3 Jan. 2020 edition.", "It is."]],
    ["From Dec. 1 on (e.g. physicists) we see.", ["From Dec. 1 on (e.g. physicists) we see."]],
    ["By John H. Conway. Fun!", ["By John H. Conway.", "Fun!"]],
    ['He said "Stop. Go on." Then he left.', ['He said "Stop. Go on."', "Then he left."]],
    ["It is 3.5 of a.b. no more", ["It is 3.5 of a.b. no more"]],
    ["Use `a. B` here. Or `c`.", ["Use `a. B` here.", "Or `c`."]],
  ])("%s", (text, expected) => {
    expect(splitSentences(text)).toEqual(expected);
  });

  test("loses nothing", () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const bare = (each: string): string => each.replace(/\s+/g, "");
        expect(bare(splitSentences(text).join(""))).toBe(bare(text));
      }),
    );
  });
});

describe("describeIntroduction", () => {
  test.each([
    ["# Title\n\nThe 3 Jan. 2020 edition. More.", "The 3 Jan. 2020 edition."],
    ["# Title\n\nA problem is posed:\n\n> x", "Title"],
    ["# Title\n\n## Set up\n\nAdd a folder.", "Title"],
    ["# Title\n\nAuthor: Jane Doe\n\nIt is about `x`.", "It is about x."],
    [`# Title\n\n${"very ".repeat(60)}long.`, "Title"],
    ["It is about everything.\n\n## First part\n\nNothing.", "It is about everything."],
    ["<div>Jane Doe<br>May 2021</div>\n\n# Title", "Title"],
    ["> What it does here\n- order: 5", "What it does here"],
    ["# Title\n\nJane Doe", "Title"],
    ["", undefined],
  ])("%j", (markdown, expected) => {
    expect(describeIntroduction(readMarkdown(markdown)).summary).toBe(expected);
  });
});
