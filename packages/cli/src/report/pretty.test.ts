import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { createColors } from "picocolors";
import { cutFrame, showFrame, type FramePlace } from "./frame.ts";
import { showDiagnostic } from "./pretty.ts";
import { printable } from "./printable.ts";
import type { DiagnosticReport } from "./report.ts";

const plain = createColors(false);

function frame(
  text: string,
  line: number,
  column: number,
  endLine = line,
  endColumn = column,
): string {
  const cut = cutFrame(text, { line, column, endLine, endColumn });
  return cut === undefined ? "" : showFrame(cut, plain);
}

const undefinedName: DiagnosticReport = {
  code: "NB313",
  severity: "error",
  message: "the name `df` is never defined",
  cell: 3,
  line: 2,
  column: 5,
  endLine: 2,
  endColumn: 7,
  help: "define it in a cell",
};

test("a diagnostic reads like a compiler's", () => {
  const cut = cutFrame("x = 1\ny = df.head()\n", { line: 2, column: 5, endLine: 2, endColumn: 7 });
  expect(showDiagnostic(undefinedName, "nb/churn.ipynb", cut, plain)).toBe(
    `error[NB313]: the name \`df\` is never defined
  --> nb/churn.ipynb:cell 3:2:5
  |
2 | y = df.head()
  |     ^^
  help: define it in a cell
`,
  );
});

test("what is not known of the place is left out", () => {
  const file = { ...undefinedName, cell: null, line: null, column: null, help: null };
  expect(showDiagnostic(file, "a.ipynb", undefined, plain)).toBe(
    "error[NB313]: the name `df` is never defined\n  --> a.ipynb\n",
  );
  expect(showDiagnostic({ ...file, line: 7, column: 2 }, "a.ipynb", undefined, plain)).toContain(
    "--> a.ipynb:7:2\n",
  );
  expect(showDiagnostic({ ...file, cell: 7 }, "a.ipynb", undefined, plain)).toContain(
    "--> a.ipynb:cell 7\n",
  );
});

test("colours come where they are asked for", () => {
  expect(showDiagnostic(undefinedName, "a.ipynb", undefined, createColors(true))).toContain(
    "\u001b[31m",
  );
});

describe("a frame", () => {
  test("points between two characters where nothing is marked", () => {
    expect(frame("f(", 1, 3)).toBe("  |\n1 | f(\n  |   ^\n");
  });

  test("marks several lines, at most four, and numbers them in one width", () => {
    const text = Array.from({ length: 20 }, (_, index) => `  line${index + 1}`).join("\n");
    expect(frame(text, 9, 3, 10, 7)).toBe(
      "   |\n 9 |   line9\n   |   ^^^^^\n10 |   line10\n   |   ^^^^\n",
    );
    expect(frame(text, 1, 1, 20, 3).split("\n")).toHaveLength(10);
  });

  test("keeps carets below what they mark: tabs, wide and combining characters", () => {
    expect(frame("\tx = y", 1, 6, 1, 7)).toBe("  |\n1 | \tx = y\n  | \t    ^\n");
    expect(frame('"日本" + y', 1, 8, 1, 9)).toBe('  |\n1 | "日本" + y\n  |          ^\n');
    expect(frame('"e\u0301" + y', 1, 8, 1, 9)).toBe('  |\n1 | "e\u0301" + y\n  |       ^\n');
  });

  test("of a very long line is short", () => {
    const text = `${"a".repeat(1_000_000)}X${"b".repeat(1_000_000)}`;
    const shown = frame(text, 1, 1_000_001, 1, 1_000_002);
    expect(shown).toMatch(/…a{60}Xb+…\n/);
    expect(shown.split("\n").every((line) => line.length < 120)).toBe(true);
    expect(frame(text, 1, 1, 1, 2_000_000).length).toBeLessThan(300);
  });

  test("of a place that the text does not have is none, or at the end", () => {
    expect(frame("x", 9, 1)).toBe("");
    expect(frame("x", 1, 99, 1, 200)).toBe("  |\n1 | x\n  |  ^\n");
    expect(frame("", 1, 1)).toBe("  |\n1 |\n  | ^\n");
  });
});

describe("text of a notebook", () => {
  test("moves no cursor and turns no text around", () => {
    expect(printable("a\u001b[31mb\r\n\u202ec\u0000\td")).toBe(
      "a\\u{1b}[31mb\\u{d}\\n\\u{202e}c\\u{0}\td",
    );
    expect(printable("naïve 日本 👍🏽")).toBe("naïve 日本 👍🏽");
  });

  test("prints no control characters, whatever it is", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: "binary" }),
        fc.nat(5),
        fc.nat(9),
        fc.nat(5),
        fc.nat(9),
        (text, a, b, c, d) => {
          const place: FramePlace = {
            line: a + 1,
            column: b + 1,
            endLine: a + 1 + c,
            endColumn: d + 1,
          };
          const cut = cutFrame(text, place);
          const shown = showDiagnostic(
            { ...undefinedName, message: text, help: text },
            text,
            cut,
            plain,
          );
          // oxlint-disable-next-line no-control-regex
          expect(shown).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202e]/);
        },
      ),
    );
  });
});
