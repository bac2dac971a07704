import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { showGithubCommand } from "./github.ts";
import type { DiagnosticReport } from "./report.ts";

const diagnostic: DiagnosticReport = {
  code: "NB313",
  severity: "note",
  message: "100% of\nit",
  cell: 3,
  line: 2,
  column: 5,
  endLine: 2,
  endColumn: 7,
  help: "look",
};

test("the place in an .ipynb stands in the message", () => {
  expect(showGithubCommand(diagnostic, "a,b:c.ipynb", undefined)).toBe(
    "::notice file=a%2Cb%3Ac.ipynb,title=NB313::cell 3:2:5: 100%25 of%0Ait%0Ahelp: look\n",
  );
});

test("in a text notebook it is the line of the file", () => {
  expect(showGithubCommand({ ...diagnostic, severity: "error", help: null }, "a.py", 10)).toBe(
    "::error file=a.py,line=11,endLine=11,col=5,endColumn=7,title=NB313::cell 3:2:5: 100%25 of%0Ait\n",
  );
});

test("columns are left out over several lines, and a place in no cell is one of the file", () => {
  const whole = { ...diagnostic, cell: null, endLine: 4, severity: "warning" as const, help: null };
  expect(showGithubCommand(whole, "a.ipynb", undefined)).toBe(
    "::warning file=a.ipynb,line=2,endLine=4,title=NB313::100%25 of%0Ait\n",
  );
});

test("nothing that a notebook says is a command of its own", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      const shown = showGithubCommand(
        { ...diagnostic, message: text, help: `\n::error::${text}` },
        text,
        1,
      );
      expect(shown.slice(0, -1)).not.toMatch(/[\r\n]/);
      expect(shown.slice(shown.indexOf(" "), shown.indexOf(",line="))).not.toMatch(/[:,]/);
    }),
  );
});
