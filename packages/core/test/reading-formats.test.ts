import { describe, expect, test } from "@jest/globals";
import type { Cell } from "../src/model/notebook.ts";
import { asJson, expectedOf, findCases, readCase, showDiagnostic } from "./reading/golden-cases.ts";

/** What the file has, without what only tags can say. */
function summarize({ number, kind, source, firstLine, id, executionCount, outputs, title }: Cell) {
  return {
    cell: number,
    kind,
    source,
    ...(firstLine !== 1 && { firstLine }),
    id,
    executionCount,
    ...(outputs.length > 0 && { outputs }),
    title,
  };
}

describe("formats, case by case", () => {
  const cases = findCases("formats", 1);

  test.each(cases.map((each) => [each.name, each] as const))("%s", (_, each) => {
    const { notebook, diagnostics } = readCase(each);
    const found = asJson({
      notebook:
        notebook === undefined
          ? null
          : {
              path: notebook.path,
              format: notebook.format,
              language: notebook.language,
              pythonVersion: notebook.pythonVersion,
              kernelName: notebook.kernelName,
              cells: notebook.cells.map(summarize),
            },
      diagnostics: diagnostics.map(showDiagnostic),
    });
    expect(found).toEqual(expectedOf(each, found));
  });

  test("a file without a notebook has one error, a notebook has none", () => {
    for (const each of cases) {
      const { notebook, diagnostics } = readCase(each);
      const errors = diagnostics.filter(({ severity }) => severity === "error");
      expect([each.name, errors.length]).toEqual([each.name, notebook === undefined ? 1 : 0]);
    }
  });
});
