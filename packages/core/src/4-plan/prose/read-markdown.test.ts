import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { readMarkdown } from "./read-markdown.ts";

const textOf = (markdown: string): string =>
  readMarkdown(markdown)
    .map((each) => ("text" in each ? each.text : `(${each.kind})`))
    .join("\n\n");

describe("readMarkdown", () => {
  test.each([
    ["up to 3<sup>4</sup> = 81, 3<sup>n + 1</sup> more", "up to 3**4 = 81, 3**(n + 1) more"],
    ["the 1<sup>st</sup> H<sub>2</sub> note<sup>[1]</sup>", "the 1st H_2 note[1]"],
    ["values of *w* from 3 up to *N*", "values of w from 3 up to N"],
    ["**A** should go for 1, **B** for 2", "A should go for 1, B for 2"],
    [
      "A* search meets 2 * 3 * 4 and snake_case_name",
      "A* search meets 2 * 3 * 4 and snake_case_name",
    ],
    ["an *emphasis\nover two* lines", "an emphasis\nover two lines"],
    ["[a *link*](http://a.b/c) and ![a picture](x.png)<http://d.e>", "a link and http://d.e"],
    ["`a*b*c` is ``code`` in <b>bold</b><br>here", "`a*b*c` is ``code`` in bold\nhere"],
    ["put <your name> here, x < y > z", "put <your name> here, x < y > z"],
    ["costs \\$5 &mdash; or $10 &amp; up", "costs $5 — or $10 & up"],
    ["with $a_1*b$ and $c*d_1$", "with $a_1*b$ and $c*d_1$"],
    ["*with $a*b$ in it*", "with $a*b$ in it"],
    ["about ~5 to ~10", "about ~5 to ~10"],
    ["3 Jan. is a day", "3 Jan. is a day"],
    ["See\n$$\nx_1 * y_1\n$$\nwhere", "See\n\n$$\nx_1 * y_1\n$$\n\nwhere"],
    ["\\begin{align}\na &= b\n\\end{align}", "\\begin{align}\na &= b\n\\end{align}"],
    ["1. one\n2. two\n   * deep\n\n   more", "1. one\n2. two\n   - deep\n   more"],
    ["- [ ] to do\n- [x] done", "- to do\n- done"],
    ["```\ncode\n```\n\n|a|b|\n|-|-|\n|c|d|", "(left-out)\n\n(left-out)"],
    ["![a](b.png)", "(picture)"],
    ["<style>.a { b: c }</style>\n\n<h1 align=center>Title</h1>", "Title"],
    ["<div class='alert'><b>Note</b>: text &lt; text</div>", "Note: text < text"],
    ["- [Load](#load)\n- [Plot](#plot)", "(left-out)"],
    ["## 2.1. *Load* the `data`:", "Load the data"],
  ])("%j", (markdown, expected) => {
    expect(textOf(markdown)).toBe(expected);
  });

  // In the middle of a line no such word is markup.
  const word = fc.stringMatching(/^[A-Za-zÄéß中0-9]{1,8}[,;%=+"')]?$/);
  const words = fc.array(word, { minLength: 1, maxLength: 12 }).map((each) => each.join(" "));

  test("leaves plain words alone, however often it is asked", () => {
    fc.assert(
      fc.property(words, (text) => {
        expect(textOf(`Say ${text}`)).toBe(`Say ${text}`);
        expect(textOf(textOf(`Say ${text}`))).toBe(`Say ${text}`);
      }),
    );
  });

  test("takes markup off and loses no word", () => {
    const plain = fc.stringMatching(/^[A-Za-z0-9]{1,8}$/);
    const marked = fc
      .tuple(
        fc.constantFrom(
          ["*", "*"],
          ["**", "**"],
          ["_", "_"],
          ["__", "__"],
          ["<b>", "</b>"],
          ["<font color='red'>", "</font>"],
          ["[", "](http://a.b)"],
          ["<!-- no -->", ""],
          ["", ""],
        ),
        fc.array(plain, { minLength: 1, maxLength: 3 }),
      )
      .map(([[open = "", close = ""], inner]) => ({
        markdown: `${open}${inner.join(" ")}${close}`,
        text: inner.join(" "),
      }));
    fc.assert(
      fc.property(fc.array(marked, { minLength: 1, maxLength: 8 }), (pieces) => {
        const markdown = `Say ${pieces.map((each) => each.markdown).join(" ")}`;
        expect(textOf(markdown)).toBe(`Say ${pieces.map((each) => each.text).join(" ")}`);
      }),
    );
  });

  test("keeps the letters of any line that has no tag, reference, link or formula", () => {
    const line = fc.array(
      fc.oneof(word, fc.constantFrom(..."*_~#>-+.`|^".split(""), " ", "**", "* ", " *", "__")),
      { maxLength: 20 },
    );
    fc.assert(
      fc.property(line, (parts) => {
        const source = `a ${parts.join("")}`;
        const letters = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, "");
        expect(letters(textOf(source))).toBe(letters(source));
      }),
    );
  });

  test.each([
    "[",
    "*a **b ",
    "***a* ",
    "> ",
    "_a",
    '<a b="',
    "$$\n\n",
    "\\begin{a}\n\n",
    "- ",
    "`",
    "[a](",
    "a|",
  ])("is done in time with %j over and over", (piece) => {
    const start = performance.now();
    readMarkdown(`text ${piece.repeat(20_000)}`);
    readMarkdown(piece.repeat(20_000));
    expect(performance.now() - start).toBeLessThan(5000);
  });
});
