import { describe, expect, test } from "@jest/globals";
import { dialects } from "../src/1-read/dialects/index.ts";
import { directiveName, findDirectives } from "../src/1-read/directives.ts";
import type { Cell, Notebook } from "../src/model/notebook.ts";
import { asJson, expectedOf, findCases, readCase, showDiagnostic } from "./reading/golden-cases.ts";

const cases = findCases("dialects", 2);

/** What tags and directives make of a cell, without what is the same in most. */
function summarize(cell: Cell) {
  const { number, kind, tags, mark, raisesException, title, fields, directiveSpans } = cell;
  return {
    cell: number,
    ...(kind !== "code" && { kind }),
    ...(tags.length > 0 && { tags }),
    mark: mark ?? null,
    ...(raisesException && { raisesException }),
    title,
    ...(fields.length > 0 && { fields }),
    ...(directiveSpans.length > 0 && {
      directives: directiveSpans.map(({ start, end }) => cell.source.slice(start, end)),
    }),
  };
}

describe("dialects, case by case", () => {
  test.each(cases.map((each) => [each.name, each] as const))("%s", (_, each) => {
    const { notebook, diagnostics } = readCase(each);
    const found = asJson({
      dialects: notebook?.dialects,
      defaultModule: notebook?.defaultModule,
      cells: notebook?.cells.map(summarize),
      diagnostics: diagnostics.map(showDiagnostic),
    });
    expect(found).toEqual(expectedOf(each, found));
  });
});

/** Every spelling in a notebook, as `tag step`. */
function spellingsOf({ cells }: Notebook): readonly string[] {
  return cells.flatMap(({ source, tags }) => {
    const { bars, comments, magics } = findDirectives(source);
    return [
      ...tags.map((tag) => `tag ${directiveName(tag.split(":")[0] ?? "").trim()}`),
      ...bars.map(({ name }) => `directive ${name}`),
      ...comments.map(({ name }) => `comment ${name}`),
      ...magics.map(({ name }) => `magic ${name}`),
    ];
  });
}

describe("every row of every dialect has a case", () => {
  test.each(dialects.map((dialect) => [dialect.name, dialect] as const))("%s", (name, { rows }) => {
    const own = cases.filter((each) => each.name.startsWith(`${name}/`));
    expect(own.length).toBeGreaterThan(0);
    const used = new Set(own.flatMap((each) => spellingsOf(readCase(each).notebook!)));
    const missing = rows
      .flatMap((row) => row.on.map((site) => `${site} ${row.name}`))
      .filter((spelling) => !used.has(spelling));
    expect(missing).toEqual([]);
  });

  test("no two rows of a dialect are spelt alike", () => {
    for (const { rows } of dialects) {
      const spellings = rows.flatMap((row) => row.on.map((site) => `${site} ${row.name}`));
      expect(new Set(spellings).size).toBe(spellings.length);
    }
  });
});
