import { beforeAll, describe, expect, test } from "@jest/globals";
import { loadTemplate } from "../../templates/src/index.ts";
import type { Conversion } from "../src/model/conversion.ts";
import { parsePython } from "../src/python/parse.ts";
import {
  convertCase,
  expectedTexts,
  findPackageCases,
  showConversion,
} from "./converting/golden-packages.ts";

describe("packages, case by case", () => {
  const cases = findPackageCases();
  const conversions = new Map<string, Conversion>();
  const conversionOf = (name: string): Conversion => {
    const found = conversions.get(name);
    if (found === undefined) throw new Error(`${name} was not converted.`);
    return found;
  };

  beforeAll(async () => {
    const template = await loadTemplate("package");
    for (const each of cases) conversions.set(each.name, convertCase(each, template));
  }, 120_000);

  test.each(cases.map((each) => [each.name, each] as const))("%s", (name, each) => {
    const found = showConversion(conversionOf(name));
    expect(found).toEqual(expectedTexts(each, found));
  });

  test.each(cases.map(({ name }) => name))("%s: every cell stands once in the ledger", (name) => {
    const { notebooks, plan } = conversionOf(name);
    const isCode = ({
      kind,
      source,
    }: {
      readonly kind: string;
      readonly source: string;
    }): boolean => kind === "code" && source.trim() !== "";
    const converted = notebooks.filter(({ status }) => status === "converted");
    const cells = converted.map(({ notebook }) =>
      notebook?.cells.filter(isCode).map(({ number }) => number),
    );
    expect(plan?.notebooks.map(({ ledger }) => ledger.map(({ cell }) => cell))).toEqual(cells);
    const entries = plan?.notebooks.flatMap(({ ledger }) => ledger) ?? [];
    const unsaid = entries.filter(({ targets, reason }) => targets.length === 0 && reason === "");
    expect(unsaid).toEqual([]);
  });

  test.each(cases.map(({ name }) => name))("%s: every Python file parses", (name) => {
    const { files } = conversionOf(name);
    const python = files.filter(({ path }) => /^(src|tests)\/.*\.py$/.test(path));
    expect(python.length).toBeGreaterThan(0);
    for (const { path, text } of python)
      expect([path, parsePython(text).kind]).toEqual([path, "parsed"]);
  });
});
